namespace Provenance.Discovery;

/// <summary>The way of most algorithms: the sources' quality gives their weights, these give beliefs, these give quality.</summary>
internal abstract class FixedPoint : ItemModel
{
    /// <summary>What is believed before any source is known, for methods that start from beliefs; else the sources' start quality counts.</summary>
    public virtual bool StartsFromBeliefs => false;

    /// <summary>Whether the beliefs are probabilities.</summary>
    public virtual bool GivesProbabilities => false;

    /// <summary>The quality of a source before the first iteration.</summary>
    public abstract double StartQuality { get; }

    /// <summary>What a source of a given quality weighs.</summary>
    /// <param name="quality">The quality.</param>
    /// <param name="claims">How many observations the source has.</param>
    public abstract double Weigh(double quality, int claims);

    /// <summary>What neighbouring sources weigh; those of no observations weigh nothing.</summary>
    /// <param name="qualities">The quality of each.</param>
    /// <param name="claims">How many observations each has.</param>
    /// <param name="weights">What each weighs; written.</param>
    public virtual void WeighAll(ReadOnlySpan<double> qualities, ReadOnlySpan<int> claims, Span<double> weights)
    {
        for (int s = 0; s < weights.Length; s++)
            weights[s] = claims[s] == 0 ? 0 : Weigh(qualities[s], claims[s]);
    }

    /// <summary>The quality of a source.</summary>
    /// <param name="credit">The sum of its claims' credits.</param>
    /// <param name="weight">What it weighed.</param>
    /// <param name="claims">How many observations it has; at least 1.</param>
    public virtual double Rate(double credit, double weight, int claims) => credit / claims;

    /// <summary>Brings the qualities of all sources to scale; does nothing by default.</summary>
    public virtual void Scale(double[] qualities)
    {
    }

    /// <summary>How much the qualities changed; the largest difference by default.</summary>
    public virtual double Change(double[] before, double[] after)
    {
        double change = 0;
        for (int s = 0; s < after.Length; s++)
            change = Math.Max(change, Math.Abs(after[s] - before[s]));
        return change;
    }

    /// <summary>Beliefs before the first iteration; vote shares by default.</summary>
    public virtual void Prior(in ItemView item, Span<double> beliefs)
    {
        for (int c = 0; c < beliefs.Length; c++)
            beliefs[c] = (double)item.Votes(c) / item.Observations;
    }

    /// <summary>The beliefs that are told in the end; those of the iteration unless an algorithm says otherwise.</summary>
    public virtual void Conclude(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) => Believe(item, scores, beliefs);

    /// <summary>Iterates until nothing changes or the limit is reached.</summary>
    public Fit Solve(TruthRun run, int maxIterations, double tolerance)
    {
        int[] claims = run.Data.ClaimsOfSource;
        double[] quality = new double[claims.Length], weights = new double[claims.Length];
        Array.Fill(quality, StartQuality);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, new ClaimVector(run.Data)) : null;
        bool converged = false;
        int iteration = 0;
        PriorModel prior = new(this);
        while (!converged && iteration < maxIterations)
        {
            WeighAll(run, quality, claims, weights);
            ItemModel model = iteration == 0 && StartsFromBeliefs ? prior : this;
            double[] credits = run.Votes.Credits(weights, model, watch?.Beliefs);
            double change = RateAll(run, credits, weights, claims, quality);
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= tolerance;
        }
        WeighAll(run, quality, claims, weights);
        ClaimVector beliefs = new(run.Data);
        run.Votes.Credits(weights, new LastModel(this), beliefs);
        return new Fit { Beliefs = beliefs, AreProbabilities = GivesProbabilities, Weights = weights, Iterations = iteration, Converged = converged };
    }

    void WeighAll(TruthRun run, double[] quality, int[] claims, double[] weights) => run.Sweep.EachStretch(weights.Length, (from, to) =>
        WeighAll(quality.AsSpan(from..to), claims.AsSpan(from..to), weights.AsSpan(from..to)));

    double RateAll(TruthRun run, double[] credits, double[] weights, int[] claims, double[] quality)
    {
        double[] next = credits;
        run.Sweep.EachStretch(next.Length, (from, to) =>
        {
            for (int s = from; s < to; s++)
                next[s] = claims[s] == 0 ? StartQuality : Rate(credits[s], weights[s], claims[s]);
        });
        Scale(next);
        double change = Change(quality, next);
        next.CopyTo(quality, 0);
        return change;
    }

    sealed class LastModel(FixedPoint model) : ItemModel
    {
        public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) => model.Conclude(item, scores, beliefs);
    }

    sealed class PriorModel(FixedPoint model) : ItemModel
    {
        public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) => model.Prior(item, beliefs);

        public override void Credit(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) => model.Credit(item, scores, beliefs);
    }
}
