namespace Provenance;

/// <summary>How much a finding about a corpus weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Loadable and meaningful, yet probably a mistake.</summary>
    Warning,

    /// <summary>Cannot be loaded, or is meaningless.</summary>
    Error,
}
