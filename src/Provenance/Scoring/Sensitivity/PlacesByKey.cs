namespace Provenance.Scoring;

/// <summary>The places that keys have among each other: one more than the number of keys before.</summary>
internal sealed class PlacesByKey
{
    readonly RankKey[] sorted;

    public PlacesByKey(RankKey[] keys) => Array.Sort(sorted = [.. keys]);

    /// <summary>The place of a key, from 1.</summary>
    public int Of(RankKey key)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (sorted[middle].CompareTo(key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    }
}
