namespace Provenance.Lineage;

/// <summary>A stated affiliation that links two entities without always merging them.</summary>
/// <param name="Other">The other entity.</param>
/// <param name="Kind">What kind of link it makes.</param>
/// <param name="IsPatron">Whether the other controls, owns or funds this one.</param>
/// <param name="Since">From when it held; null for always.</param>
/// <param name="Until">Until when; null for still.</param>
internal sealed record Tie(int Other, TieKind Kind, bool IsPatron, EdtfDate? Since, EdtfDate? Until)
{
    /// <summary>Whether the tie held on a day: true, false, or null when the dates do not tell.</summary>
    public bool? Held(Appearance when)
    {
        Appearance since = Since is null ? new(int.MinValue, int.MinValue) : Appearance.Of(Since);
        Appearance until = Until is null ? new(int.MaxValue, int.MaxValue) : Appearance.Of(Until);
        if (when.IsBefore(since) || until.IsBefore(when))
            return false;
        return when.Earliest >= since.Latest && when.Latest <= until.Earliest ? true : null;
    }
}

/// <summary>What kind of link a tie makes, from weakest to strongest.</summary>
internal enum TieKind
{
    /// <summary>Partnership, membership, employment, contribution.</summary>
    Partnership,

    /// <summary>Control, ownership or funding that may not have held at the time.</summary>
    Undated,

    /// <summary>Funding.</summary>
    Funding,

    /// <summary>Ownership.</summary>
    Ownership,

    /// <summary>Control that a third party reports.</summary>
    ReportedControl,

    /// <summary>Control that is shown: it merges while it holds.</summary>
    Control,
}
