using System.Numerics;
using System.Runtime.InteropServices;

namespace Provenance.Benchmarks;

/// <summary>
/// The floor under an iteration: reading the sources of all observations once, as fast as they can be read. An iteration reads them twice.
/// </summary>
static class EdgeStream
{
    // More than caches hold, so that little of it is left there from one time to the next; written, for memory that never was is not read.
    const int Blocks = 64, BlockLength = 1 << 20;

    static readonly int[][] Beyond = Array.ConvertAll(new int[Blocks][], _ => Enumerable.Repeat(1, BlockLength).ToArray());

    /// <summary>How many bytes <see cref="ReadMemory"/> reads.</summary>
    public const double MemoryBytes = 4.0 * Blocks * BlockLength;

    /// <summary>Reads the sources on all threads, several at a time; what the caches have kept comes from there.</summary>
    public static long Read(Observations data)
    {
        long sum = 0;
        Parallel.ForEach(data.Shards, shard => Interlocked.Add(ref sum, Sum(shard.EdgeSource)));
        return sum;
    }

    /// <summary>Reads more than the caches hold in the same way.</summary>
    public static long ReadMemory()
    {
        long sum = 0;
        Parallel.ForEach(Beyond, block => Interlocked.Add(ref sum, Sum(block)));
        return sum;
    }

    static long Sum(int[] numbers)
    {
        ReadOnlySpan<Vector<int>> wide = MemoryMarshal.Cast<int, Vector<int>>(numbers);
        Vector<int> even = default, odd = default;
        for (int i = 0; i + 1 < wide.Length; i += 2)
        {
            even += wide[i];
            odd += wide[i + 1];
        }
        return Vector.Sum(even + odd);
    }
}
