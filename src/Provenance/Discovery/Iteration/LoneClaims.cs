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

    /// <summary>How many claims a source makes alone.</summary>
    public int this[int source] => counts[source];
}
