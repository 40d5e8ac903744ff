namespace Provenance.Lineage;

/// <summary>
/// Measures how many of a claim's lines are independent, and how much evidence the best independent ones carry: the
/// independence number and the maximum-weight independent set of the dependence graph, at three levels. For one thread.
/// </summary>
internal sealed class IndependenceMeter(CorpusLineage lineage, DependencePolicy policy, SolverLimits limits)
{
    /// <summary>Up to so many lines are compared pair by pair at once; beyond, copies are folded first.</summary>
    internal const int FoldBeyond = 32;

    /// <summary>At most so many lines that depend on others are weighed exactly; the weaker rest only widens the bounds.</summary>
    internal const int MaximumDependent = 1_024;

    readonly DependenceGraph graph = new(new LinkFinder(lineage, policy));
    readonly LineCollapse collapse = new(lineage.Entities);
    readonly SharedFactors shared = new();
    double[] weights = [];
    double[] ones = [];

    /// <summary>Measures live lines of one polarity.</summary>
    public Measure Of(ReadOnlySpan<Line> lines)
    {
        if (lines.Length == 0)
            return Measure.Nothing;
        if (lines.Length == 1)
            return Measure.Independent(1, lines[0].Weight);
        return lines.Length > FoldBeyond ? OfFolded(lines) : OfFew(lines);
    }

    Measure OfFolded(ReadOnlySpan<Line> lines)
    {
        Line[] kept = Pick(lines, collapse.Fold(lines));
        if (kept.Length <= MaximumDependent)
            return OfFew(kept);
        // The strongest are weighed exactly. What the rest could add at most is the upper bound of the lenient level.
        int[] order = [.. Enumerable.Range(0, kept.Length).OrderByDescending(i => kept[i].Weight).ThenBy(i => i)];
        Measure strongest = OfFew(Pick(kept, [.. order[..MaximumDependent].Order()]));
        double rest = order[MaximumDependent..].Order().Sum(i => kept[i].Weight);
        return strongest with
        {
            LenientOrigins = strongest.LenientOrigins + kept.Length - MaximumDependent,
            Lenient = strongest.Lenient + rest,
            IsApproximate = true,
        };
    }

    static Line[] Pick(ReadOnlySpan<Line> lines, ReadOnlySpan<int> indices)
    {
        Line[] picked = new Line[indices.Length];
        for (int i = 0; i < indices.Length; i++)
            picked[i] = lines[indices[i]];
        return picked;
    }

    Measure OfFew(ReadOnlySpan<Line> lines)
    {
        graph.Link(lines);
        if (weights.Length < lines.Length)
        {
            weights = new double[lines.Length * 2];
            ones = new double[lines.Length * 2];
            Array.Fill(ones, 1);
        }
        double total = 0;
        for (int i = 0; i < lines.Length; i++)
            total += weights[i] = lines[i].Weight;
        if (!graph.HasLinks)
            return Measure.Independent(lines.Length, total);

        FactorIncidence? incidence = shared.Of(lines);
        bool approximate = false;
        (int strictOrigins, double strict) = At(graph.Strict(), lines.Length, incidence, upper: false, ref approximate);
        if (!graph.HasSoftLinks && !approximate)
            return new Measure(strictOrigins, strictOrigins, strictOrigins, strict, strict, strict);
        (int lenientOrigins, double lenient) = At(graph.Lenient(), lines.Length, incidence, upper: true, ref approximate);
        double centralOrigins = 0, central = 0, below = 0;
        foreach (double threshold in graph.Thresholds)
        {
            (int origins, double evidence) = At(graph.Central(threshold), lines.Length, incidence, upper: false, ref approximate);
            centralOrigins += (threshold - below) * origins;
            central += (threshold - below) * evidence;
            below = threshold;
        }
        return new Measure(strictOrigins, centralOrigins, lenientOrigins, strict, central, lenient, approximate);
    }

    (int Origins, double Evidence) At(ConflictGraph conflicts, int count, FactorIncidence? incidence, bool upper, ref bool approximate)
    {
        IndependentSet most = MaximumIndependentSet.Solve(conflicts, ones.AsSpan(0, count), incidence, limits);
        IndependentSet best = MaximumIndependentSet.Solve(conflicts, weights.AsSpan(0, count), incidence, limits);
        approximate |= !most.IsExact || !best.IsExact;
        return upper ? ((int)Math.Floor(most.Bound + 1e-9), best.Bound) : (most.Chosen.Length, best.Value);
    }
}
