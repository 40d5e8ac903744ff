namespace Provenance.Lineage;

/// <summary>
/// Measures how many of a claim's lines are independent, and how much evidence the best independent ones carry: the
/// independence number and the maximum-weight independent set of the dependence graph, at three levels. For one thread.
/// </summary>
internal sealed partial class IndependenceMeter(CorpusLineage lineage, DependencePolicy policy, SolverLimits limits)
{
    /// <summary>Up to so many lines are compared pair by pair at once; beyond, copies are folded first.</summary>
    internal const int FoldBeyond = 32;

    /// <summary>Beyond so many, lines that can depend on no other are set apart before the rest is compared.</summary>
    const int SetApartBeyond = 128;

    /// <summary>At most so many lines that may depend on others are weighed exactly; the weaker rest only widens the bounds.</summary>
    internal const int MaximumDependent = 1_024;

    readonly DependenceGraph graph = new(new LinkFinder(lineage, policy));
    readonly LineCollapse collapse = new(lineage.Entities);
    readonly SharedFactors shared = new();
    double[] weights = [];
    double[] ones = [];

    // At the lenient level of what was measured last: what was found, and what a search that ended early could have missed at most.
    // They are added once, and last, so that an explanation that keeps both adds up to the same number, bit for bit.
    (int Origins, double Evidence) found, beyond;

    /// <summary>Measures live lines of one polarity.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="log">Keeps how it was done; null for nobody.</param>
    public Measure Of(ReadOnlySpan<Line> lines, MeasureLog? log = null)
    {
        if (lines.Length == 0)
            return Measure.Nothing;
        return lines.Length > FoldBeyond ? OfFolded(lines, log) : OfFew(lines, log);
    }

    Measure OfFolded(ReadOnlySpan<Line> lines, MeasureLog? log)
    {
        ReadOnlySpan<int> indices = collapse.Fold(lines, log is null ? null : (line, into) => log.Folded.Add((line, into)));
        log?.Keep(indices);
        Line[] kept = Pick(lines, indices);
        return kept.Length > SetApartBeyond ? OfMany(kept, indices, log) : OfFew(kept, log);
    }

    static Line[] Pick(ReadOnlySpan<Line> lines, ReadOnlySpan<int> indices)
    {
        Line[] picked = new Line[indices.Length];
        for (int i = 0; i < indices.Length; i++)
            picked[i] = lines[indices[i]];
        return picked;
    }

    Measure OfFew(ReadOnlySpan<Line> lines, MeasureLog? log)
    {
        int count = lines.Length;
        beyond = default;
        if (count == 1)
        {
            found = (1, lines[0].Weight);
            log?.Add(new MeasuredLevel(DependenceLevel.Lenient, 0, 1, [0], [0], lines[0].Weight));
            return Measure.Independent(1, lines[0].Weight);
        }
        graph.Link(lines);
        double total = Weigh(lines);
        if (!graph.HasLinks)
        {
            found = (count, total);
            log?.Add(new MeasuredLevel(DependenceLevel.Lenient, 0, 1, [.. Enumerable.Range(0, count)], [.. Enumerable.Range(0, count)], total));
            return Measure.Independent(count, total);
        }
        FactorIncidence? incidence = shared.Of(lines);
        bool approximate = false;
        found = Solve(DependenceLevel.Lenient, 0, 1, incidence, log, ref approximate);
        (int lenientOrigins, double lenient) = (found.Origins + beyond.Origins, found.Evidence + beyond.Evidence);
        if (!graph.HasSoftLinks && !approximate)
            return new Measure(lenientOrigins, lenientOrigins, lenientOrigins, lenient, lenient, lenient);
        double centralOrigins = 0, central = 0, below = 0;
        foreach (double threshold in graph.Thresholds)
        {
            (int origins, double evidence) = Solve(DependenceLevel.Central, below, threshold, incidence, log, ref approximate);
            centralOrigins += (threshold - below) * origins;
            central += (threshold - below) * evidence;
            below = threshold;
        }
        (int strictOrigins, double strict) = Solve(DependenceLevel.Strict, 0, 1, incidence, log, ref approximate);
        return new Measure(strictOrigins, centralOrigins, lenientOrigins, strict, central, lenient, approximate,
            IsAffiliated: strictOrigins == 1 && graph.IsAffiliated);
    }

    double Weigh(ReadOnlySpan<Line> lines)
    {
        if (weights.Length < lines.Length)
        {
            weights = new double[lines.Length * 2];
            ones = new double[lines.Length * 2];
            Array.Fill(ones, 1);
        }
        double total = 0;
        for (int i = 0; i < lines.Length; i++)
            total += weights[i] = lines[i].Weight;
        return total;
    }

    /// <summary>Solves one graph. Where the budget ends the search, this is what was found; at the lenient level the rest up to the bound is kept.</summary>
    (int Origins, double Evidence) Solve(DependenceLevel level, double from, double to, FactorIncidence? incidence, MeasureLog? log, ref bool approximate)
    {
        if (graph.Count == 2 && log is null)
            return graph.Counts(0, 1, level, to) ? (1, Math.Max(weights[0], weights[1])) : (2, weights[0] + weights[1]);
        ConflictGraph conflicts = graph.At(level, to);
        IndependentSet most = MaximumIndependentSet.Solve(conflicts, ones.AsSpan(0, graph.Count), incidence, limits);
        // Equal lines: what is most numerous weighs most.
        IndependentSet best = most.IsExact && HasEqualWeights()
            ? most with { Value = Repeat(weights[0], most.Chosen.Length) }
            : MaximumIndependentSet.Solve(conflicts, weights.AsSpan(0, graph.Count), incidence, limits);
        approximate |= !most.IsExact || !best.IsExact;
        if (level == DependenceLevel.Lenient && (!most.IsExact || !best.IsExact))
        {
            beyond = ((int)Math.Floor(most.Bound + 1e-9) - most.Chosen.Length, best.Bound - best.Value);
            if (log is not null)
                log.Beyond = beyond;
        }
        log?.Add(new MeasuredLevel(level, from, to, most.Chosen, best.Chosen, best.Value));
        return (most.Chosen.Length, best.Value);
    }

    /// <summary>A weight added up so many times, as a sum over lines would be.</summary>
    static double Repeat(double weight, int times)
    {
        double sum = 0;
        for (int i = 0; i < times; i++)
            sum += weight;
        return sum;
    }

    bool HasEqualWeights() => weights.AsSpan(1, graph.Count - 1).IndexOfAnyExcept(weights[0]) < 0;
}
