namespace Provenance.Lineage;

/// <summary>More lines than can be compared pair by pair: those that cannot depend on another all count; of the others the strongest are compared.</summary>
internal sealed partial class IndependenceMeter
{
    /// <param name="kept">The lines that were kept when copies were folded.</param>
    /// <param name="indices">The place of each among the lines that were folded.</param>
    /// <param name="log">Keeps how it was done; null for nobody.</param>
    Measure OfMany(Line[] kept, ReadOnlySpan<int> indices, MeasureLog? log)
    {
        List<int> alone = [], linked = [];
        for (int i = 0; i < kept.Length; i++)
            (collapse.IsAlone(indices[i]) ? alone : linked).Add(i);
        int[] weighed = Strongest(kept, linked);
        MeasureLog part = new();
        Measure measure = weighed.Length == 0 ? Measure.Nothing : OfFew(Pick(kept, weighed), part);
        if (weighed.Length == 0)
            part.Add(new MeasuredLevel(DependenceLevel.Lenient, 0, 1, [], [], 0));
        Measure joined = Join(part, weighed, alone, kept, log);
        // What is not weighed could add so much at most; a search among the strongest that ended at its budget adds its own bound.
        beyond = (part.Beyond.Origins + linked.Count - weighed.Length, part.Beyond.Evidence + Evidence(kept, linked.Except(weighed)));
        if (log is not null)
            log.Beyond = beyond;
        return joined with
        {
            LenientOrigins = found.Origins + beyond.Origins,
            Lenient = found.Evidence + beyond.Evidence,
            IsApproximate = measure.IsApproximate || linked.Count > weighed.Length,
            IsAffiliated = false,
        };
    }

    static int[] Strongest(Line[] lines, List<int> linked) => linked.Count <= MaximumDependent
        ? [.. linked]
        : [.. linked.OrderByDescending(i => lines[i].Weight).ThenBy(i => i).Take(MaximumDependent).Order()];

    /// <summary>The levels of some lines with all lines beside them that depend on none.</summary>
    Measure Join(MeasureLog part, int[] weighed, List<int> alone, Line[] lines, MeasureLog? log)
    {
        int? strictOrigins = null;
        double? strict = null, centralOrigins = null, central = null;
        foreach (MeasuredLevel level in part.Levels)
        {
            int[] counted = Beside(level.Counted, weighed, alone), chosen = Beside(level.Chosen, weighed, alone);
            double evidence = Evidence(lines, chosen);
            log?.Add(level with { Counted = counted, Chosen = chosen, Evidence = evidence });
            switch (level.Level)
            {
                case DependenceLevel.Strict:
                    (strictOrigins, strict) = (counted.Length, evidence);
                    break;
                case DependenceLevel.Central:
                    centralOrigins = (centralOrigins ?? 0) + (level.To - level.From) * counted.Length;
                    central = (central ?? 0) + (level.To - level.From) * evidence;
                    break;
                default:
                    found = (counted.Length, evidence);
                    break;
            }
        }
        // Where no link is soft, one graph serves all levels.
        return new Measure(strictOrigins ?? found.Origins, centralOrigins ?? found.Origins, found.Origins, strict ?? found.Evidence, central ?? found.Evidence, found.Evidence);
    }

    static int[] Beside(int[] chosen, int[] weighed, List<int> alone) => [.. chosen.Select(place => weighed[place]).Concat(alone).Order()];

    static double Evidence(Line[] lines, IEnumerable<int> places)
    {
        double sum = 0;
        foreach (int place in places)
            sum += lines[place].Weight;
        return sum;
    }
}
