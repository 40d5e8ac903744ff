using System.Numerics;

namespace Provenance.Discovery;

/// <summary>
/// Sources by how much they say, in powers of two, the most first: the few that say most of everything are neighbours then, and what is
/// looked up at them stays in the fastest memory. The first few have powers of two as their ranks, so that any of them together have a rank
/// of their own, the sum of theirs: what they weigh together is summed once, and looked up at once. 0 is nobody, who weighs nothing.
/// </summary>
internal sealed class SourceRanks
{
    // With more, their sums no longer leave room for others in the fastest memory; with few observations, there are more sums than claims.
    const int MostLeading = 10, ObservationsASum = 64;

    readonly int[] ranks;
    readonly int leading;

    /// <summary>Ranks sources; equals stay in their order.</summary>
    /// <param name="claims">How many observations each source has.</param>
    public SourceRanks(int[] claims)
    {
        long observations = 0;
        int[] places = new int[34];
        foreach (int count in claims)
        {
            places[Below(count) + 1]++;
            observations += count;
        }
        for (int i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        leading = Math.Min(claims.Length, Math.Min(MostLeading, BitOperations.Log2((ulong)(observations / ObservationsASum) | 1)));
        Sums = 1 << leading;
        ranks = Array.ConvertAll(claims, count => Rank(places[Below(count)]++));
    }

    /// <summary>How many ranks there are, nobody's included.</summary>
    public int Count => ranks.Length - leading + Sums;

    /// <summary>Ranks below this are sums of powers of two.</summary>
    public int Sums { get; }

    /// <summary>A source's own rank.</summary>
    public int this[int source] => ranks[source];

    /// <summary>Writes what sources weigh by rank.</summary>
    /// <param name="weights">What each source of a stretch weighs.</param>
    /// <param name="from">The first source of the stretch.</param>
    /// <param name="ranked">What each rank weighs; written for the own ranks of these sources.</param>
    public void Place(ReadOnlySpan<double> weights, int from, double[] ranked)
    {
        for (int s = 0; s < weights.Length; s++)
            ranked[ranks[from + s]] = weights[s];
    }

    /// <summary>Sums what sources weigh together, when their own ranks have been written.</summary>
    public void Sum(double[] ranked)
    {
        for (int sum = 1; sum < Sums; sum++)
            ranked[sum] = ranked[sum & sum - 1] + ranked[sum & -sum];
    }

    /// <summary>Adds what sources were credited with together to what each was alone.</summary>
    public void Part(double[] ranked)
    {
        for (int sum = Sums - 1; sum > 0; sum--)
        {
            int first = sum & -sum, others = sum - first;
            if (others == 0)
                continue;
            ranked[first] += ranked[sum];
            ranked[others] += ranked[sum];
        }
    }

    int Rank(int place) => place < leading ? 1 << place : place - leading + Sums;

    // 32 for none, 1 for the most an array can hold.
    static int Below(int count) => BitOperations.LeadingZeroCount((uint)count);
}
