using System.Collections.Concurrent;

namespace Provenance.Discovery;

/// <summary>
/// Passes over the observations on several threads. What is summed is summed in stretches that depend on the data alone and
/// added up in their order, so that the result is the same on any number of threads.
/// </summary>
internal sealed class Sweep
{
    // Vectors are summed in so many parts, which up to so many threads work on; more only where each part is worth its vector many times over.
    const int UsualParts = 8, MostParts = 16, WorthAPart = 32, Stretch = 4_096;

    // Half a gigabyte of numbers.
    const int LittleMemory = 1 << 26;

    readonly Observations data;
    readonly ParallelOptions parallel;
    double[][]? spare;

    public Sweep(Observations data, int maxThreads, CancellationToken cancellation)
    {
        this.data = data;
        parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = maxThreads > 0 ? maxThreads : -1 };
    }

    /// <summary>How many threads may be used, and when to stop.</summary>
    public ParallelOptions Parallel => parallel;

    /// <summary>Does something with every shard; nothing is shared.</summary>
    public void EachShard(Action<Shard> body)
    {
        if (data.Shards.Length == 1)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            body(data.Shards[0]);
        }
        else
            System.Threading.Tasks.Parallel.ForEach(data.Shards, parallel, body);
    }

    /// <summary>Makes something of every shard, in their order.</summary>
    public T[] OfEachShard<T>(Func<Shard, T> made)
    {
        T[] all = new T[data.Shards.Length];
        EachShard(shard => all[shard.Index] = made(shard));
        return all;
    }

    /// <summary>Does something with every stretch of numbers from 0 on; nothing is shared.</summary>
    /// <param name="count">How many numbers.</param>
    /// <param name="body">Is given where a stretch starts and ends.</param>
    public void EachStretch(int count, Action<int, int> body)
    {
        int stretches = (count + Stretch - 1) / Stretch;
        if (stretches <= 1)
            body(0, count);
        else
            System.Threading.Tasks.Parallel.For(0, stretches, parallel, i => body(i * Stretch, (int)Math.Min(count, (i + 1L) * Stretch)));
    }

    /// <summary>Does something with every number from 0 on; one after the other is begun by whichever thread is free.</summary>
    public void InTurns(int count, Action<int> body) => System.Threading.Tasks.Parallel.ForEach(
        Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), parallel, body);

    /// <summary>The same, with room that each thread makes for itself and uses again.</summary>
    public void InTurns<TRoom>(int count, Func<TRoom> makeRoom, Action<int, TRoom> body) => System.Threading.Tasks.Parallel.ForEach(
        Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), parallel, makeRoom,
        (i, _, room) =>
        {
            body(i, room);
            return room;
        },
        static _ => { });

    /// <summary>Sums vectors over the shards.</summary>
    /// <param name="width">The length of the vector.</param>
    /// <param name="body">Adds a shard's part to the vector it is given.</param>
    public double[] Sum(int width, Action<Shard, double[]> body) => Sum(width, 1, body);

    /// <summary>Sums vectors over the shards.</summary>
    /// <param name="width">The length of the vector.</param>
    /// <param name="added">How many numbers of it an observation adds to.</param>
    /// <param name="body">Adds a shard's part to the vector it is given.</param>
    public double[] Sum(int width, int added, Action<Shard, double[]> body)
    {
        double[] sum = new double[width];
        Range[] stretches = Stretches(width, added);
        Sum(sum, stretches.Length, (stretch, part) =>
        {
            foreach (Shard shard in data.Shards.AsSpan(stretches[stretch]))
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                body(shard, part);
            }
        });
        return sum;
    }

    /// <summary>Sums vectors over stretches.</summary>
    /// <param name="sum">Where the sum is written; what was there is gone.</param>
    /// <param name="stretches">How many stretches there are; at least 1.</param>
    /// <param name="body">Adds a stretch's part to the vector it is given, which is as long.</param>
    public void Sum(double[] sum, int stretches, Action<int, double[]> body)
    {
        double[][] parts = Parts(stretches, sum.Length);
        void SumStretch(int stretch)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            Array.Clear(parts[stretch]);
            body(stretch, parts[stretch]);
        }
        if (stretches == 1)
            SumStretch(0);
        else
            InTurns(stretches, SumStretch);
        EachStretch(sum.Length, (from, to) =>
        {
            parts[0].AsSpan(from..to).CopyTo(sum.AsSpan(from));
            foreach (double[] part in parts.AsSpan(1))
                Vectors.Add(sum.AsSpan(from..to), part.AsSpan(from..to));
        });
        spare = parts;
    }

    /// <summary>The stretches of shards that sums of vectors are made of, in their order; they depend on the data alone.</summary>
    /// <param name="width">The length of the vectors.</param>
    /// <param name="added">How many numbers of them an observation adds to.</param>
    public Range[] Stretches(int width, int added = 1)
    {
        int shards = data.Shards.Length;
        long most = Math.Clamp(data.Count / Math.Max(1L, (long)WorthAPart * width), UsualParts, MostParts);
        long cost = Math.Max(1L, 2L * width);
        // Where an observation is much work, more vectors are worth it, as long as they take little memory.
        long worthwhile = Math.Max(data.Count / cost, Math.Min(data.Count * added / cost, LittleMemory / Math.Max(1, width)));
        Range[] stretches = new Range[(int)Math.Clamp(worthwhile, 1, Math.Min(most, Math.Max(1, shards)))];
        for (int i = 0; i < stretches.Length; i++)
            stretches[i] = (int)((long)shards * i / stretches.Length)..(int)((long)shards * (i + 1) / stretches.Length);
        return stretches;
    }

    /// <summary>Gives back what is kept between two sums.</summary>
    public void Forget() => spare = null;

    // The parts of the last sum serve the next one, where they fit.
    double[][] Parts(int count, int width)
    {
        double[][] parts = Interlocked.Exchange(ref spare, null) is { } kept && kept.Length == count && kept[0].Length == width ? kept : new double[count][];
        for (int p = 0; p < count; p++)
            parts[p] ??= new double[width];
        return parts;
    }
}
