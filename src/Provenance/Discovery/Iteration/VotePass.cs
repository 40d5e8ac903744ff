using System.Buffers;

namespace Provenance.Discovery;

/// <summary>One pass item by item: weights to scores, scores to beliefs, beliefs to what each source is credited with.</summary>
internal sealed class VotePass(TruthRun run)
{
    ClaimTiles[]? tiles;
    LoneClaims? lone;

    /// <summary>Passes over all items.</summary>
    /// <param name="weights">What each source weighs.</param>
    /// <param name="model">How scores become beliefs.</param>
    /// <param name="keep">Where the beliefs are kept; null when they are not needed.</param>
    /// <returns>For each source, the sum of its claims' credits.</returns>
    public double[] Credits(double[] weights, ItemModel model, ClaimVector? keep = null)
    {
        tiles ??= Tiled();
        if (!model.IsClaimwise || run.Known is not null)
            return run.Sweep.Sum(weights.Length, (shard, credits) => PassItems(shard, weights, model, keep?[shard], credits));
        lone ??= new LoneClaims(run.Data, run.Sweep);
        double[] sum = run.Sweep.Sum(weights.Length, (shard, credits) => PassClaims(shard, weights, model, keep?[shard], credits));
        lone.Credit(weights, model, sum, run.Sweep);
        return sum;
    }

    /// <summary>Gives back what is kept between two passes.</summary>
    public void Forget() => (tiles, lone) = (null, null);

    ClaimTiles[] Tiled()
    {
        ClaimTiles[] all = new ClaimTiles[run.Data.Shards.Length];
        run.Sweep.EachShard(shard => all[shard.Index] = new ClaimTiles(shard));
        return all;
    }

    // Claims one by one. Those that a source makes alone are credited later, and looked at only where they are kept.
    void PassClaims(Shard shard, double[] weights, ItemModel model, double[]? keep, double[] credits)
    {
        ClaimTiles tiled = tiles![shard.Index];
        double[] scores = ArrayPool<double>.Shared.Rent(ClaimTiles.MostClaims), beliefs = ArrayPool<double>.Shared.Rent(ClaimTiles.MostClaims);
        for (int t = 0; t < tiled.Count; t++)
        {
            ClaimTile tile = tiled[t];
            ReadOnlySpan<ClaimRun> all = tiled.Runs(tile), shared = tiled.SharedRuns(tile);
            int lone = tiled.Lone(tile), passed = keep is null ? lone : 0, count = tile.Count - passed;
            TileSums.Gather(shard, tiled, tile, passed > 0 ? shared : all, weights, scores);
            model.BelieveAll(scores.AsSpan(0, count), beliefs.AsSpan(0, count));
            if (keep is not null)
                FromOrder(tiled.Order(tile), beliefs, keep.AsSpan(tile.First));
            TileSums.Scatter(shard, tiled, tile, shared, beliefs.AsSpan(lone - passed), credits);
        }
        ArrayPool<double>.Shared.Return(scores);
        ArrayPool<double>.Shared.Return(beliefs);
    }

    void PassItems(Shard shard, double[] weights, ItemModel model, double[]? keep, double[] credits)
    {
        ClaimTiles tiled = tiles![shard.Index];
        int[]? known = run.Known?.Claims(shard);
        double[] scores = ArrayPool<double>.Shared.Rent(tiled.MostInStretch), beliefs = ArrayPool<double>.Shared.Rent(tiled.MostInStretch);
        double[] ordered = ArrayPool<double>.Shared.Rent(ClaimTiles.MostClaims);
        foreach (ItemStretch stretch in tiled.Stretches)
        {
            Span<double> score = scores.AsSpan(0, stretch.Claims), belief = beliefs.AsSpan(0, stretch.Claims);
            for (int t = stretch.FirstTile; t < stretch.EndTile; t++)
            {
                ClaimTile tile = tiled[t];
                TileSums.Gather(shard, tiled, tile, tiled.Runs(tile), weights, ordered);
                FromOrder(tiled.Order(tile), ordered, score[(tile.First - stretch.FirstClaim)..]);
            }
            Believe(shard, stretch, model, known, score, belief, keep);
            for (int t = stretch.FirstTile; t < stretch.EndTile; t++)
            {
                ClaimTile tile = tiled[t];
                ToOrder(tiled.Order(tile), belief[(tile.First - stretch.FirstClaim)..], ordered);
                TileSums.Scatter(shard, tiled, tile, tiled.Runs(tile), ordered, credits);
            }
        }
        ArrayPool<double>.Shared.Return(scores);
        ArrayPool<double>.Shared.Return(beliefs);
        ArrayPool<double>.Shared.Return(ordered);
    }

    static void FromOrder(ReadOnlySpan<ushort> order, ReadOnlySpan<double> ordered, Span<double> claims)
    {
        ordered = ordered[..order.Length];
        for (int i = 0; i < ordered.Length; i++)
            claims[order[i]] = ordered[i];
    }

    static void ToOrder(ReadOnlySpan<ushort> order, ReadOnlySpan<double> claims, Span<double> ordered)
    {
        ordered = ordered[..order.Length];
        for (int i = 0; i < ordered.Length; i++)
            ordered[i] = claims[order[i]];
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
