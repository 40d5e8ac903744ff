namespace Provenance;

/// <summary>How much a flag on a claim weighs.</summary>
public enum FlagSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>A small gap.</summary>
    Low,

    /// <summary>Look before you rely on the claim.</summary>
    Medium,

    /// <summary>Do not rely on the claim alone.</summary>
    High,

    /// <summary>The support is not what it seems.</summary>
    Critical,
}
