using System.Buffers;

namespace Provenance.Discovery;

/// <summary>One pass item by item: weights to scores, scores to beliefs, beliefs to what each source is credited with.</summary>
internal sealed class VotePass(TruthRun run)
{
    ClaimTiles[]? tiles;
    ClaimwisePass? claimwise;

    /// <summary>Passes over all items.</summary>
    /// <param name="weights">What each source weighs.</param>
    /// <param name="model">How scores become beliefs.</param>
    /// <param name="keep">Where the beliefs are kept; null when they are not needed.</param>
    /// <returns>For each source, the sum of its claims' credits; the caller's until the next pass.</returns>
    public double[] Credits(double[] weights, ItemModel model, ClaimVector? keep = null)
    {
        if (!model.IsClaimwise || run.Known is not null)
            return ByItem(weights, model, keep);
        // What is kept is for looking at alone.
        if (keep is not null)
            ByItem(weights, model, keep);
        return (claimwise ??= new ClaimwisePass(run.Data, run.Sweep)).Credits(weights, model);
    }

    /// <summary>Gives back what is kept between two passes.</summary>
    public void Forget() => (tiles, claimwise) = (null, null);

    double[] ByItem(double[] weights, ItemModel model, ClaimVector? keep)
    {
        tiles ??= run.Sweep.OfEachShard(shard => new ClaimTiles(shard));
        return run.Sweep.Sum(weights.Length, (shard, credits) => Pass(shard, weights, model, keep?[shard], credits));
    }

    void Pass(Shard shard, double[] weights, ItemModel model, double[]? keep, double[] credits)
    {
        ClaimTiles tiled = tiles![shard.Index];
        int[]? known = run.Known?.Claims(shard);
        double[] scores = ArrayPool<double>.Shared.Rent(tiled.MostInStretch), beliefs = ArrayPool<double>.Shared.Rent(tiled.MostInStretch);
        foreach (ItemStretch stretch in tiled.Stretches)
        {
            Span<double> score = scores.AsSpan(0, stretch.Claims), belief = beliefs.AsSpan(0, stretch.Claims);
            for (int t = stretch.FirstTile; t < stretch.EndTile; t++)
                TileSums.Gather(shard, tiled, tiled[t], weights, score[(tiled[t].First - stretch.FirstClaim)..]);
            Believe(shard, stretch, model, known, score, belief, keep);
            for (int t = stretch.FirstTile; t < stretch.EndTile; t++)
                TileSums.Scatter(shard, tiled, tiled[t], belief[(tiled[t].First - stretch.FirstClaim)..], credits);
        }
        ArrayPool<double>.Shared.Return(scores);
        ArrayPool<double>.Shared.Return(beliefs);
    }

    // After this the beliefs are credits.
    static void Believe(Shard shard, in ItemStretch stretch, ItemModel model, int[]? known, Span<double> scores, Span<double> beliefs, double[]? keep)
    {
        for (int i = stretch.FirstItem; i < stretch.EndItem; i++)
        {
            int first = shard.ItemClaims[i], count = shard.ItemClaims[i + 1] - first;
            Span<double> score = scores.Slice(first - stretch.FirstClaim, count), belief = beliefs.Slice(first - stretch.FirstClaim, count);
            ItemView view = new(shard, i);
            model.Believe(view, score, belief);
            if (known is not null)
                KnownTruths.Clamp(known[i], belief);
            if (keep is not null)
                belief.CopyTo(keep.AsSpan(first));
            model.Credit(view, score, belief);
        }
    }
}
