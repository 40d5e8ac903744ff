using System.Numerics;
using System.Runtime.InteropServices;

namespace Provenance.Benchmarks;

/// <summary>
/// The floor under an iteration: reading the sources of all observations once, as fast as the memory gives them. An iteration reads them
/// twice.
/// </summary>
static class EdgeStream
{
    /// <summary>Reads all of them on all threads, several at a time.</summary>
    public static long Read(Observations data)
    {
        long sum = 0;
        Parallel.ForEach(data.Shards, shard =>
        {
            ReadOnlySpan<Vector<int>> wide = MemoryMarshal.Cast<int, Vector<int>>(shard.EdgeSource);
            Vector<int> even = default, odd = default;
            for (int i = 0; i + 1 < wide.Length; i += 2)
            {
                even += wide[i];
                odd += wide[i + 1];
            }
            Interlocked.Add(ref sum, Vector.Sum(even + odd));
        });
        return sum;
    }
}
