namespace Provenance.Discovery;

/// <summary>
/// A stretch of neighbouring items in compressed sparse rows: item to claims (item-value pairs), claim to the sources that make it.
/// Every offset counts from the start of the shard, so that the whole may hold more than 2^31 observations.
/// </summary>
internal sealed class Shard
{
    /// <summary>The binary logarithm of how many items a full shard has, unless a builder is told otherwise; at most 16.</summary>
    public const int UsualWidthBits = 14;

    /// <summary>The place in the list of shards.</summary>
    public required int Index { get; init; }

    /// <summary>The binary logarithm of how many items a full shard has.</summary>
    public required int WidthBits { get; init; }

    /// <summary>The id of the first item.</summary>
    public int FirstItem => Index << WidthBits;

    /// <summary>Where an item's claims start; one entry more than items.</summary>
    public required int[] ItemClaims { get; init; }

    /// <summary>Where a claim's sources start; one entry more than claims.</summary>
    public required int[] ClaimEdges { get; init; }

    /// <summary>The value a claim gives to its item.</summary>
    public required int[] ClaimValue { get; init; }

    /// <summary>The sources, claim after claim; ascending within a claim.</summary>
    public required int[] EdgeSource { get; init; }

    /// <summary>A number above the ids of all its sources.</summary>
    public required int EndSource { get; init; }

    /// <summary>The number of items.</summary>
    public int Items => ItemClaims.Length - 1;

    /// <summary>The number of claims.</summary>
    public int Claims => ClaimEdges.Length - 1;

    /// <summary>The sources that make a claim.</summary>
    public ReadOnlySpan<int> Sources(int claim) => EdgeSource.AsSpan(ClaimEdges[claim]..ClaimEdges[claim + 1]);

    /// <summary>How many observations make a claim.</summary>
    public int Votes(int claim) => ClaimEdges[claim + 1] - ClaimEdges[claim];
}
