using System.Buffers;

namespace Provenance.Discovery;

/// <summary>
/// A pass for models that look at claims one by one: what a source says alone is one sum, what several say goes by the ranks of sources.
/// </summary>
internal sealed class ClaimwisePass
{
    readonly Sweep sweep;
    readonly SourceRanks ranks;
    readonly List<SharedClaims>[] shared;
    readonly LoneClaims lone;
    readonly double[] rankedWeights, rankedCredits, credits;

    /// <summary>Puts the claims in order.</summary>
    public ClaimwisePass(Observations data, Sweep sweep)
    {
        this.sweep = sweep;
        ranks = new SourceRanks(data.ClaimsOfSource);
        Range[] stretches = sweep.Stretches(ranks.Count);
        shared = new List<SharedClaims>[stretches.Length];
        sweep.InTurns(stretches.Length, stretch => shared[stretch] = SharedClaims.Of(data.Shards.AsSpan(stretches[stretch]), ranks));
        lone = new LoneClaims(data, sweep);
        (rankedWeights, rankedCredits, credits) = (new double[ranks.Count], new double[ranks.Count], new double[data.Sources]);
    }

    /// <summary>Passes over all claims.</summary>
    /// <param name="weights">What each source weighs.</param>
    /// <param name="model">A model of claims one by one.</param>
    /// <returns>For each source, the sum of its claims' credits; the caller's until the next pass.</returns>
    public double[] Credits(double[] weights, ItemModel model)
    {
        sweep.EachStretch(weights.Length, (from, to) => ranks.Place(weights.AsSpan(from..to), from, rankedWeights));
        ranks.Sum(rankedWeights);
        sweep.Sum(rankedCredits, shared.Length, (stretch, part) =>
        {
            foreach (SharedClaims claims in shared[stretch])
                claims.Pass(rankedWeights, model, part);
        });
        ranks.Part(rankedCredits);
        sweep.EachStretch(weights.Length, (from, to) =>
        {
            double[] alone = ArrayPool<double>.Shared.Rent(to - from);
            model.BelieveAll(weights.AsSpan(from..to), alone.AsSpan(0, to - from));
            for (int source = from; source < to; source++)
                credits[source] = rankedCredits[ranks[source]] + lone[source] * alone[source - from];
            ArrayPool<double>.Shared.Return(alone);
        });
        return credits;
    }
}
