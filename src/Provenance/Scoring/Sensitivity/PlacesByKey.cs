namespace Provenance.Scoring;

/// <summary>The places that keys have among each other: one more than the number of keys before.</summary>
internal sealed class PlacesByKey
{
    readonly RankKey[] sorted;

    public PlacesByKey(RankKey[] keys) => Array.Sort(sorted = [.. keys]);

    /// <summary>The place of a key, from 1.</summary>
    public int Of(RankKey key) => SortedCounts.Below(sorted, key) + 1;

    /// <summary>The sum of the changes of place of all keys when some become others.</summary>
    /// <param name="moved">Those that do: what they were among the keys, and what they become.</param>
    public long Change(ReadOnlySpan<(RankKey Before, RankKey After)> moved)
    {
        RankKey[] left = new RankKey[moved.Length], come = new RankKey[moved.Length];
        for (int i = 0; i < moved.Length; i++)
            (left[i], come[i]) = moved[i];
        Array.Sort(left);
        Array.Sort(come);
        long change = 0;
        // Between two of these keys every other moves by as many places as keys before it came and left.
        RankKey[] steps = [.. left, .. come];
        Array.Sort(steps);
        for (int i = 0; i < steps.Length; i++)
        {
            int from = SortedCounts.AtMost(sorted, steps[i]), to = i + 1 < steps.Length ? SortedCounts.AtMost(sorted, steps[i + 1]) : sorted.Length;
            if (to > from)
                change += (long)(to - from) * Math.Abs(SortedCounts.AtMost(come, steps[i]) - SortedCounts.AtMost(left, steps[i]));
        }
        foreach ((RankKey before, RankKey after) in moved)
            change += Math.Abs(Shifted(after) - SortedCounts.Below(sorted, before)) - Math.Abs(Shifted(before) - SortedCounts.Below(sorted, before));
        return change;

        int Shifted(RankKey key) => SortedCounts.Below(sorted, key) + SortedCounts.Below(come, key) - SortedCounts.Below(left, key);
    }
}
