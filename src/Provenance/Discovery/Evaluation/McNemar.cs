namespace Provenance;

/// <summary>
/// McNemar's test of two results on the same items, mid-p form (Fagerland, Lydersen, Laake, BMC Med. Res. Methodol. 13, 2013). An item whose tied values are right in part
/// goes to the result that has more of it right: the sign test (Dixon, Mood, JASA 41, 1946), which is McNemar's where every item is right or wrong.
/// </summary>
/// <param name="OnlyFirst">Of how many items the first result has more right than the second: where neither has a tie, how many it has right and the second wrong.</param>
/// <param name="OnlySecond">Of how many items the second has more right than the first.</param>
/// <param name="PValue">How likely a split at least as uneven is when both are equally good, in [0, 1].</param>
public readonly record struct McNemar(int OnlyFirst, int OnlySecond, double PValue)
{
    const double Rounding = 1e-9;

    /// <summary>
    /// Compares two evaluations on the items both have. Each item of which one has more right than the other counts once for that one, however much more it is; items of which
    /// both have as much right say nothing and are left out. So half a tie against none is a win, and so is all against half of a tie, while halves of a tie on both sides are none.
    /// </summary>
    public static McNemar Compare(Evaluation first, Evaluation second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        int onlyFirst = 0, onlySecond = 0;
        foreach ((string item, double right) in first.ByItem)
        {
            if (!second.ByItem.TryGetValue(item, out double other) || Math.Abs(right - other) <= Rounding)
                continue;
            if (right > other)
                onlyFirst++;
            else
                onlySecond++;
        }
        return new McNemar(onlyFirst, onlySecond, MidP(onlyFirst, onlySecond));
    }

    static double MidP(int first, int second)
    {
        int all = first + second, few = Math.Min(first, second);
        double log = -all * Math.Log(2), tail = 0;
        for (int k = 0; k <= few; k++)
        {
            tail += k < few ? 2 * Math.Exp(log) : Math.Exp(log);
            log += Math.Log((double)(all - k) / (k + 1));
        }
        return all == 0 ? 1 : first == second ? 1 - MiddleTerm(all) / 2 : Math.Min(1, tail);
    }

    static double MiddleTerm(int all)
    {
        double log = -all * Math.Log(2);
        for (int k = 0; k < all / 2; k++)
            log += Math.Log((double)(all - k) / (k + 1));
        return Math.Exp(log);
    }
}
