namespace Provenance;

/// <summary>That a document was retracted or an assertion taken back.</summary>
public sealed record Withdrawal
{
    /// <summary>When; null when no date is known. One after the evaluation date has not happened yet.</summary>
    public EdtfDate? On { get; init; }

    /// <summary>The id of the document that says so; null when not stated.</summary>
    public string? StatedIn { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}
