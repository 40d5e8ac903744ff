using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>
/// The sources of shared claims whose ranks two bytes cannot tell, tile by tile and in a tile page by page: each with the place of its claim
/// in the tile, two bytes for either.
/// </summary>
/// <param name="count">How many sources will be added.</param>
internal sealed class FarSources(int count)
{
    /// <summary>How many bits tell a claim of a tile.</summary>
    public const int ClaimBits = 11;

    const int PageBits = 16, RankBits = 31;

    readonly ushort[] claims = new ushort[count], sources = new ushort[count];
    readonly List<PageRun> pages = [];
    long[] added = new long[count];
    int[] ends = [];
    int next;

    /// <summary>Whether a rank is beyond the first page.</summary>
    public static bool Has(int rank) => rank >> PageBits != 0;

    /// <summary>Adds a source of a claim.</summary>
    /// <param name="tile">The tile.</param>
    /// <param name="claim">The claim's place in the tile.</param>
    /// <param name="rank">The source's rank.</param>
    public void Add(int tile, int claim, int rank) =>
        added[next++] = ((long)tile << RankBits | (long)rank) << ClaimBits | (long)claim;

    /// <summary>Puts the sources of all tiles in order, when all have been added.</summary>
    /// <param name="tiles">How many tiles there are.</param>
    public void Order(int tiles)
    {
        Array.Sort(added);
        ends = new int[tiles];
        for (int tile = 0, i = 0; tile < tiles; tile++)
        {
            for (int first = pages.Count; i < added.Length && Tile(added[i]) == tile; i++)
            {
                int page = Page(added[i]);
                if (pages.Count == first || pages[^1].Page != page)
                    pages.Add(new PageRun(page, i, i));
                claims[i] = (ushort)(added[i] & (1 << ClaimBits) - 1);
                sources[i] = (ushort)(added[i] >> ClaimBits);
                pages[^1] = pages[^1] with { End = i + 1 };
            }
            ends[tile] = pages.Count;
        }
        added = [];
    }

    /// <summary>Adds the weights of a tile's sources to the scores of its claims.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Gather(int tile, double[] weights, Span<double> scores)
    {
        foreach (PageRun run in Runs(tile))
        {
            ReadOnlySpan<double> page = weights.AsSpan(run.Page << PageBits);
            for (int i = run.First; i < run.End; i++)
                scores[claims[i]] += page[sources[i]];
        }
    }

    /// <summary>Adds what a tile's claims are believed to the credits of these sources.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scatter(int tile, ReadOnlySpan<double> beliefs, double[] credits)
    {
        foreach (PageRun run in Runs(tile))
        {
            Span<double> page = credits.AsSpan(run.Page << PageBits);
            for (int i = run.First; i < run.End; i++)
                page[sources[i]] += beliefs[claims[i]];
        }
    }

    ReadOnlySpan<PageRun> Runs(int tile) => CollectionsMarshal.AsSpan(pages)[(tile == 0 ? 0 : ends[tile - 1])..ends[tile]];

    static int Tile(long place) => (int)(place >> RankBits + ClaimBits);

    static int Page(long place) => (int)(place >> ClaimBits & int.MaxValue) >> PageBits;

    /// <summary>Where the sources of one page are.</summary>
    readonly record struct PageRun(int Page, int First, int End);
}
