namespace Provenance.Discovery;

/// <summary>
/// How many claims each source makes alone. Where the belief in a claim follows from its own score, all of them are believed the same,
/// as the source's weight has it, and need not be looked at one by one. Four bytes a source.
/// </summary>
internal sealed class LoneClaims
{
    readonly int[] counts;

    /// <summary>Counts them.</summary>
    public LoneClaims(Observations data, Sweep sweep)
    {
        counts = new int[data.Sources];
        sweep.EachShard(shard =>
        {
            for (int claim = 0; claim < shard.Claims; claim++)
                if (shard.Votes(claim) == 1)
                    Interlocked.Increment(ref counts[shard.EdgeSource[shard.ClaimEdges[claim]]]);
        });
    }

    /// <summary>Credits each source with what is believed of the claims it makes alone.</summary>
    /// <param name="weights">What each source weighs.</param>
    /// <param name="model">A model of claims one by one.</param>
    /// <param name="credits">For each source, the credits it has; these are added.</param>
    /// <param name="sweep">How to pass over the sources.</param>
    public void Credit(double[] weights, ItemModel model, double[] credits, Sweep sweep) => sweep.EachStretch(weights.Length, (from, to) =>
    {
        double[] beliefs = new double[to - from];
        model.BelieveAll(weights.AsSpan(from..to), beliefs);
        for (int source = from; source < to; source++)
            credits[source] += counts[source] * beliefs[source - from];
    });
}
