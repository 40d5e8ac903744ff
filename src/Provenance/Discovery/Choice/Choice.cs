namespace Provenance.Discovery;

/// <summary>Which method the data asks for, and why.</summary>
/// <param name="Algorithm">The method.</param>
/// <param name="Data">The data it is given: times are rounded.</param>
/// <param name="Because">Why, in a sentence or two.</param>
internal sealed record Choice(TruthAlgorithm Algorithm, Observations Data, string Because)
{
    /// <summary>Times are compared to within this span, as Li et al., PVLDB 6(2) 2013 do.</summary>
    static readonly ValueTolerance TimesAlone = new() { Relative = 0 };

    /// <summary>How values were merged; null where they were not.</summary>
    public ValueRounding? Rounding { get; init; }

    /// <summary>Looks at the data and chooses. No truth is looked at.</summary>
    /// <param name="data">The data.</param>
    /// <param name="hierarchy">Which values are part of which; null for none.</param>
    /// <param name="maxThreads">The most threads; 0 for as many as the machine has.</param>
    public static Choice Of(Observations data, ValueHierarchy? hierarchy, int maxThreads = 0) => Best(data, hierarchy, maxThreads).OrLesser();

    // Data too large for what suits it best has what learns accuracies alone.
    Choice OrLesser() => Algorithm.Unsuitable(Data) is { } reason ? new Choice(new Accu(), Data, $"{Because} That is {Algorithm.Name}, but {reason} So it is accuracies alone.") { Rounding = Rounding } : this;

    static Choice Best(Observations data, ValueHierarchy? hierarchy, int maxThreads)
    {
        DataProfile profile = new(data);
        string seen = profile + ". ";
        if (profile.Conflicts == 0)
            return new Choice(new MajorityVote(), data, seen + "No item has two values, so there is nothing to weigh: the vote.");
        if (profile.Sources < 3)
            return new Choice(new MajorityVote(), data, seen + "With fewer than three sources nobody can be checked against the others: the vote.");
        if (hierarchy is { Count: > 0 })
            return new Choice(new Tdh { Hierarchy = hierarchy }, data, seen + "Values are parts of others by the hierarchy that is given, so that a source may be right and say less: truth discovery with a hierarchy.");
        if (profile.HasClasses)
            return new Choice(new Committee(), data, seen + "All items draw from one small set of values, so that a source's typical confusions can be learned: "
                + "the majority of a committee whose members learn such confusions or one reliability a source, because the first suffer where classes drift and the second where a crowd shares a bias. "
                + "More votes are only overturned where two kinds of model agree, and what sources copy from each other counts once.");
        if (profile.IsMultiple)
            return new Choice(new Ltm(), data, seen + "Sources give several values to one item, so that each value is judged by itself: the latent truth model.");
        if (profile.AreRatings)
            return new Choice(new Mean(), data, seen + "The values are numbers that scatter within an item about as much as items differ: their mean.");
        bool times = profile.Times > 0;
        ValueRounding? rounding = times ? new ValueRounding(data, TimesAlone) : null;
        return new Choice(new AccuCopy { Refinement = 0.5, ByKind = true, SecondStart = true }, rounding?.Round(maxThreads) ?? data, seen + "Values are open and sources may copy: accuracies and copying are learned together"
            + (times ? ", with times within ten minutes counted as the same" : "") + "; a value that says less supports one that says more.") { Rounding = rounding };
    }
}
