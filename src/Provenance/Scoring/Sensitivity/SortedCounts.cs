namespace Provenance.Scoring;

/// <summary>How many of values in ascending order come before one.</summary>
internal static class SortedCounts
{
    /// <summary>How many are below a value.</summary>
    public static int Below<T>(T[] sorted, T value) where T : IComparable<T> => Count(sorted, value, 0);

    /// <summary>How many are below a value or equal to it.</summary>
    public static int AtMost<T>(T[] sorted, T value) where T : IComparable<T> => Count(sorted, value, 1);

    /// <summary>How many compare with a value as less than a bound.</summary>
    static int Count<T>(T[] sorted, T value, int bound) where T : IComparable<T>
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (Math.Sign(sorted[middle].CompareTo(value)) < bound)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
