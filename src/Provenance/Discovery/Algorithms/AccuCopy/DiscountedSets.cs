namespace Provenance.Discovery;

/// <summary>
/// What the candidates that make a claim together weigh, when each counts only as far as it does not copy one that was counted before it:
/// the product of 1 - c P(dependent). Worked out once a round for every set of candidates.
/// </summary>
internal sealed class DiscountedSets
{
    const int Stretch = 256;

    readonly CopyIndex index;
    readonly double[] scores;
    readonly int kinds;
    readonly Sweep sweep;

    /// <summary>Makes room for all sets.</summary>
    /// <param name="detector">The sets.</param>
    /// <param name="kinds">How many kinds there are.</param>
    /// <param name="sweep">The threads.</param>
    public DiscountedSets(CopyDetector detector, int kinds, Sweep sweep)
    {
        (index, Sets, this.kinds, this.sweep) = (detector.Index, detector.Sets, kinds, sweep);
        scores = new double[Sets.Count * kinds];
    }

    /// <summary>Works all sets out.</summary>
    /// <param name="table">Who depends on whom.</param>
    /// <param name="weights">What the sources weigh on the first kind, then on the second.</param>
    public void Update(DependenceTable table, double[] weights) => sweep.InTurns((Sets.Count + Stretch - 1) / Stretch, stretch =>
        ScoreAll(stretch * Stretch, Math.Min(Sets.Count, (stretch + 1) * Stretch), table, weights));

    /// <summary>The sets.</summary>
    public SourceSets Sets { get; }

    /// <summary>What the candidates of a set weigh together on a kind of value.</summary>
    public double Of(int set, int kind) => scores[set * kinds + kind];

    /// <summary>Whether a source is a candidate, and so counted in its set.</summary>
    public bool Has(int source) => index.Has(source);

    void ScoreAll(int from, int to, DependenceTable table, double[] weights)
    {
        Voter[] voters = new Voter[64];
        int[] rows = new int[64];
        for (int set = from; set < to; set++)
        {
            ReadOnlySpan<int> members = Sets.Members(set);
            if (members.Length > voters.Length)
                (voters, rows) = (new Voter[2 * members.Length], new int[2 * members.Length]);
            int dependent = 0;
            foreach (int member in members)
                if (table.RowOf(index.Candidates[member]) is >= 0 and int row)
                {
                    voters[dependent] = new Voter(index.Candidates[member], row, 0, 0);
                    rows[dependent++] = row;
                }
            Span<Voter> order = voters.AsSpan(0, dependent);
            foreach (ref Voter voter in order)
                voter = voter with { Dependence = Math.Round(table.Dependence(voter.Row, rows.AsSpan(0, dependent)), 4) };
            for (int kind = 0; kind < kinds; kind++)
                scores[set * kinds + kind] = Alone(members, kind, table, weights) + Discounted(order, rows, kind, table, weights);
        }
    }

    double Alone(ReadOnlySpan<int> members, int kind, DependenceTable table, double[] weights)
    {
        double sum = 0;
        foreach (int member in members)
            if (table.RowOf(index.Candidates[member]) < 0)
                sum += WeightOf(weights, index.Candidates[member], kind);
        return sum;
    }

    double Discounted(Span<Voter> voters, int[] rows, int kind, DependenceTable table, double[] weights)
    {
        foreach (ref Voter voter in voters)
            voter = voter with { Weight = WeightOf(weights, voter.Source, kind) };
        // The least dependent is counted first, so that what is discounted is the copies; neither ids nor the input's order decide.
        voters.Sort();
        double sum = 0;
        for (int i = 0; i < voters.Length; i++)
        {
            sum += voters[i].Weight * table.Independence(voters[i].Row, rows.AsSpan(0, i));
            rows[i] = voters[i].Row;
        }
        return sum;
    }

    double WeightOf(double[] weights, int source, int kind) => weights[weights.Length / kinds * kind + source];

    readonly record struct Voter(int Source, int Row, double Weight, double Dependence) : IComparable<Voter>
    {
        public int CompareTo(Voter other) => Dependence != other.Dependence ? Dependence.CompareTo(other.Dependence)
            : Weight != other.Weight ? other.Weight.CompareTo(Weight) : Row.CompareTo(other.Row);
    }
}
