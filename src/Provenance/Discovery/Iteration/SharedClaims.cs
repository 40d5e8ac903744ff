using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>
/// The claims of a shard that several sources make, for models that look at claims one by one: their sources once more, in the order in
/// which they are summed, so that memory is read from one end to the other. Claims stand in tiles whose scores stay in the fastest memory,
/// within a tile by how many sources make them, so that the processor foresees where the loops over sources end. Four bytes a source.
/// </summary>
internal sealed class SharedClaims
{
    const int MostClaims = 2_048;

    readonly int[] sources;
    readonly ClaimRun[] runs;
    readonly int endSource;

    /// <summary>Puts the claims in order.</summary>
    public SharedClaims(Shard shard)
    {
        endSource = shard.EndSource;
        List<int> claims = [];
        int count = 0;
        for (int claim = 0; claim < shard.Claims; claim++)
            if (shard.Votes(claim) > 1)
            {
                claims.Add(claim);
                count += shard.Votes(claim);
            }
        sources = new int[count];
        List<ClaimRun> found = [];
        Span<int> order = CollectionsMarshal.AsSpan(claims), free = sources;
        for (; !order.IsEmpty; order = order[Math.Min(MostClaims, order.Length)..])
        {
            Span<int> tile = order[..Math.Min(MostClaims, order.Length)];
            tile.Sort((left, right) => shard.Votes(left) != shard.Votes(right) ? shard.Votes(left).CompareTo(shard.Votes(right)) : left.CompareTo(right));
            int firstRun = found.Count;
            foreach (int claim in tile)
            {
                ReadOnlySpan<int> own = shard.Sources(claim);
                own.CopyTo(free);
                free = free[own.Length..];
                if (found.Count > firstRun && found[^1].Votes == own.Length)
                    found[^1] = found[^1] with { Claims = found[^1].Claims + 1 };
                else
                    found.Add(new ClaimRun(own.Length, 1));
            }
        }
        runs = [.. found];
    }

    /// <summary>Weights to scores, scores to beliefs, beliefs to credits.</summary>
    /// <param name="weights">What each source weighs.</param>
    /// <param name="model">A model of claims one by one.</param>
    /// <param name="credits">What each source has been credited with; added to.</param>
    public void Pass(double[] weights, ItemModel model, double[] credits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(weights.Length, credits.Length), endSource);
        double[] scores = ArrayPool<double>.Shared.Rent(MostClaims);
        ReadOnlySpan<int> rest = sources;
        for (int first = 0, end; first < runs.Length; first = end)
        {
            int claims = 0, votes = 0;
            for (end = first; end < runs.Length && claims + runs[end].Claims <= MostClaims && (end == first || runs[end].Votes > runs[end - 1].Votes); end++)
            {
                claims += runs[end].Claims;
                votes += runs[end].Claims * runs[end].Votes;
            }
            ReadOnlySpan<ClaimRun> tile = runs.AsSpan(first..end);
            Gather(tile, rest[..votes], weights, scores);
            model.BelieveAll(scores.AsSpan(0, claims), scores.AsSpan(0, claims));
            Scatter(tile, rest[..votes], scores, credits);
            rest = rest[votes..];
        }
        ArrayPool<double>.Shared.Return(scores);
    }

    static void Gather(ReadOnlySpan<ClaimRun> tile, ReadOnlySpan<int> sources, double[] weights, Span<double> scores)
    {
        ref int source = ref MemoryMarshal.GetReference(sources);
        ref double weight = ref MemoryMarshal.GetArrayDataReference(weights), score = ref MemoryMarshal.GetReference(scores);
        foreach (ClaimRun run in tile)
            for (int claim = 0; claim < run.Claims; claim++)
            {
                score = SourceLoops.Sum(ref weight, ref source, run.Votes);
                score = ref Unsafe.Add(ref score, 1);
                source = ref Unsafe.Add(ref source, run.Votes);
            }
    }

    static void Scatter(ReadOnlySpan<ClaimRun> tile, ReadOnlySpan<int> sources, ReadOnlySpan<double> beliefs, double[] credits)
    {
        ref int source = ref MemoryMarshal.GetReference(sources);
        ref double credit = ref MemoryMarshal.GetArrayDataReference(credits), belief = ref MemoryMarshal.GetReference(beliefs);
        foreach (ClaimRun run in tile)
            for (int claim = 0; claim < run.Claims; claim++)
            {
                SourceLoops.Add(ref credit, ref source, run.Votes, belief);
                belief = ref Unsafe.Add(ref belief, 1);
                source = ref Unsafe.Add(ref source, run.Votes);
            }
    }
}
