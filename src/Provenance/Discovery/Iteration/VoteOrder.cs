namespace Provenance.Discovery;

/// <summary>Puts the claims of a tile in order: those of the fewest sources first, equals as they stand.</summary>
internal static class VoteOrder
{
    /// <summary>A byte of the number of sources at a time, until all bytes that differ from 0 are done.</summary>
    /// <param name="votes">For each claim, how many sources count.</param>
    /// <param name="order">The places of the claims in order; written.</param>
    /// <param name="scratch">Room for as many.</param>
    public static void Sort(ReadOnlySpan<int> votes, Span<ushort> order, Span<ushort> scratch)
    {
        int most = 0;
        for (int claim = 0; claim < votes.Length; claim++)
        {
            order[claim] = (ushort)claim;
            most = Math.Max(most, votes[claim]);
        }
        Span<int> places = stackalloc int[257];
        for (int shift = 0; shift < 32 && most >> shift != 0; shift += 8)
        {
            places.Clear();
            foreach (ushort claim in order)
                places[(votes[claim] >> shift & 255) + 1]++;
            for (int i = 1; i < 256; i++)
                places[i] += places[i - 1];
            foreach (ushort claim in order)
                scratch[places[votes[claim] >> shift & 255]++] = claim;
            scratch[..order.Length].CopyTo(order);
        }
    }
}
