using System.Numerics;

namespace Provenance.Discovery;

/// <summary>
/// Sources by how much they say, in powers of two, the most first: the few that say most of everything are neighbours then, and what is
/// looked up at them stays in the fastest memory. Ranks count from 1; 0 is nobody, who weighs nothing.
/// </summary>
internal sealed class SourceRanks
{
    readonly int[] ranks;

    /// <summary>Ranks sources; equals stay in their order.</summary>
    /// <param name="claims">How many observations each source has.</param>
    public SourceRanks(int[] claims)
    {
        int[] places = new int[34];
        places[0] = 1;
        foreach (int count in claims)
            places[Below(count) + 1]++;
        for (int i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        ranks = Array.ConvertAll(claims, count => places[Below(count)]++);
    }

    /// <summary>How many ranks there are, nobody's included.</summary>
    public int Count => ranks.Length + 1;

    /// <summary>A source's rank, from 1 on.</summary>
    public int this[int source] => ranks[source];

    // 32 for none, 1 for the most an array can hold.
    static int Below(int count) => BitOperations.LeadingZeroCount((uint)count);
}
