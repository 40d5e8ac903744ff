namespace Provenance.Scoring;

/// <summary>
/// Kendall's rank correlation tau-b, which allows for ties (M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33,
/// 1945), by W. R. Knight's method (1966): sort by one variable, count the exchanges that sort by the other. O(n log n).
/// </summary>
internal static class KendallTau
{
    /// <summary>The correlation in [-1, 1]; null where either ranking has no two different places.</summary>
    public static double? Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        (int Left, int Right)[] pairs = new (int, int)[left.Length];
        for (int i = 0; i < pairs.Length; i++)
            pairs[i] = (left[i], right[i]);
        Array.Sort(pairs);
        long all = Pairs(pairs.Length);
        long tiedLeft = Ties(pairs, static (one, other) => one.Left == other.Left), tiedBoth = Ties(pairs, static (one, other) => one == other);
        long exchanges = Exchanges(pairs, new (int, int)[pairs.Length], 0, pairs.Length);
        long tiedRight = Ties(pairs, static (one, other) => one.Right == other.Right);
        if (tiedLeft == all || tiedRight == all)
            return null;
        long concordantLessDiscordant = all - tiedLeft - tiedRight + tiedBoth - 2 * exchanges;
        return concordantLessDiscordant / (Math.Sqrt(all - tiedLeft) * Math.Sqrt(all - tiedRight));
    }

    static long Pairs(long count) => count * (count - 1) / 2;

    /// <summary>The number of tied pairs, where ties stand side by side.</summary>
    static long Ties((int Left, int Right)[] pairs, Func<(int Left, int Right), (int Left, int Right), bool> tied)
    {
        long ties = 0, run = 1;
        for (int i = 1; i <= pairs.Length; i++)
            if (i < pairs.Length && tied(pairs[i - 1], pairs[i]))
                run++;
            else
            {
                ties += Pairs(run);
                run = 1;
            }
        return ties;
    }

    /// <summary>Sorts a stretch by the right value and counts the pairs that stood the wrong way round.</summary>
    static long Exchanges((int Left, int Right)[] pairs, (int Left, int Right)[] spare, int from, int to)
    {
        if (to - from < 2)
            return 0;
        int middle = from + (to - from) / 2;
        long exchanges = Exchanges(pairs, spare, from, middle) + Exchanges(pairs, spare, middle, to);
        for (int i = from, j = middle, next = from; next < to; next++)
            if (i < middle && (j == to || pairs[i].Right <= pairs[j].Right))
                spare[next] = pairs[i++];
            else
            {
                exchanges += middle - i;
                spare[next] = pairs[j++];
            }
        Array.Copy(spare, from, pairs, from, to - from);
        return exchanges;
    }
}
