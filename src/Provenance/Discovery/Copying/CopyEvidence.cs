namespace Provenance;

/// <summary>How a value that two sources share counts as true or false when copying is looked for.</summary>
public enum CopyEvidence
{
    /// <summary>In parts: its probability counts as true, the rest as false.</summary>
    Soft,

    /// <summary>As true when it leads its item, else as false.</summary>
    Hard,

    /// <summary>By the likelihood averaged over both.</summary>
    Mixed,
}
