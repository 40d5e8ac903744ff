namespace Provenance.Scoring;

/// <summary>Which of the nouns that changed are behind the change of a claim.</summary>
internal sealed class Causes
{
    readonly Dictionary<(ChangedNoun, string), NounChange> changed;
    readonly NounChange[] day;

    public Causes(NounChange[] nouns)
    {
        changed = nouns.ToDictionary(noun => (noun.Noun, noun.Id));
        day = Array.FindAll(nouns, noun => noun.Noun == ChangedNoun.Corpus);
    }

    /// <summary>
    /// What changed and stands on the claim's lines, or gives a rival value where that flag came or went; where nothing does, what is
    /// tied to somebody on them. Another evaluation date is a reason for whatever is more than a move.
    /// </summary>
    public ValueList<NounChange> Of(RankedClaim? before, RankedClaim? after, TouchedNouns.Touched earlier, TouchedNouns.Touched later)
    {
        SortedSet<NounChange> causes = new(ByNoun);
        Add(causes, earlier.Near, later.Near);
        if (before?.Flags.Contains(Discrepancy) != after?.Flags.Contains(Discrepancy))
            Add(causes, earlier.Rivals, later.Rivals);
        if (before is null || after is null || !Standing.IsSame(before, after))
            causes.UnionWith(day);
        if (causes.Count == 0)
            Add(causes, earlier.Around, later.Around);
        return causes.ToValueList();
    }

    const string Discrepancy = "numeric-discrepancy";

    static Comparer<NounChange> ByNoun { get; } = Comparer<NounChange>.Create(static (left, right) =>
        left.Noun != right.Noun ? left.Noun.CompareTo(right.Noun) : string.CompareOrdinal(left.Id, right.Id));

    void Add(SortedSet<NounChange> causes, params ReadOnlySpan<HashSet<(ChangedNoun, string)>> touched)
    {
        foreach (HashSet<(ChangedNoun, string)> nouns in touched)
            foreach ((ChangedNoun, string) noun in nouns)
                if (changed.TryGetValue(noun, out NounChange? cause))
                    causes.Add(cause);
    }
}
