namespace Provenance.Discovery;

/// <summary>A number for every claim, shard by shard.</summary>
internal sealed class ClaimVector
{
    readonly double[][] shards;

    /// <summary>Zero for every claim.</summary>
    public ClaimVector(Observations data) => shards = Array.ConvertAll(data.Shards, shard => new double[shard.Claims]);

    /// <summary>The numbers of a shard's claims.</summary>
    public double[] this[Shard shard] => shards[shard.Index];
}
