using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>
/// The sources of shared claims whose ranks two bytes cannot tell, tile by tile and in a tile page by page: each with the place of its claim
/// in the tile, two bytes for either.
/// </summary>
/// <param name="tiles">How many tiles will be ended.</param>
/// <param name="count">How many sources will be added.</param>
internal sealed class FarSources(int tiles, int count)
{
    const int PageBits = 16;

    readonly List<ushort> claims = new(count), sources = new(count);
    readonly List<PageRun> pages = [];
    readonly List<int> ends = new(tiles);
    readonly List<long> tile = [];

    /// <summary>Whether a rank is beyond the first page.</summary>
    public static bool Has(int rank) => rank >> PageBits != 0;

    /// <summary>Adds a source of a claim to the last tile.</summary>
    /// <param name="claim">The claim's place in the tile.</param>
    /// <param name="rank">The source's rank.</param>
    public void Add(int claim, int rank) => tile.Add((long)(rank >> PageBits) << 32 | (long)claim << PageBits | (ushort)rank);

    /// <summary>Puts the sources of a tile in order; what is added from now on belongs to the next one.</summary>
    public void EndTile()
    {
        tile.Sort();
        int first = pages.Count;
        foreach (long place in tile)
        {
            int page = (int)(place >> 32);
            if (pages.Count == first || pages[^1].Page != page)
                pages.Add(new PageRun(page, claims.Count, claims.Count));
            claims.Add((ushort)(place >> PageBits));
            sources.Add((ushort)place);
            pages[^1] = pages[^1] with { End = claims.Count };
        }
        ends.Add(pages.Count);
        tile.Clear();
    }

    /// <summary>Adds the weights of a tile's sources to the scores of its claims.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Gather(int tile, double[] weights, Span<double> scores)
    {
        ReadOnlySpan<ushort> allClaims = CollectionsMarshal.AsSpan(claims), allSources = CollectionsMarshal.AsSpan(sources);
        foreach (PageRun run in Runs(tile))
        {
            ReadOnlySpan<double> page = weights.AsSpan(run.Page << PageBits);
            for (int i = run.First; i < run.End; i++)
                scores[allClaims[i]] += page[allSources[i]];
        }
    }

    /// <summary>Adds what a tile's claims are believed to the credits of these sources.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scatter(int tile, ReadOnlySpan<double> beliefs, double[] credits)
    {
        ReadOnlySpan<ushort> allClaims = CollectionsMarshal.AsSpan(claims), allSources = CollectionsMarshal.AsSpan(sources);
        foreach (PageRun run in Runs(tile))
        {
            Span<double> page = credits.AsSpan(run.Page << PageBits);
            for (int i = run.First; i < run.End; i++)
                page[allSources[i]] += beliefs[allClaims[i]];
        }
    }

    ReadOnlySpan<PageRun> Runs(int tile) => CollectionsMarshal.AsSpan(pages)[(tile == 0 ? 0 : ends[tile - 1])..ends[tile]];

    /// <summary>Where the sources of one page are.</summary>
    readonly record struct PageRun(int Page, int First, int End);
}
