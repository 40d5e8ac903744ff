namespace Provenance;

/// <summary>Which links between lines count.</summary>
public enum DependenceLevel
{
    /// <summary>Every possible link counts: what is left is independent for certain.</summary>
    Strict,

    /// <summary>Links count by their weight.</summary>
    Central,

    /// <summary>Only shown links count.</summary>
    Lenient,
}
