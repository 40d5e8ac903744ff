namespace Provenance;

/// <summary>McNemar's test of two results on the same items, mid-p form (Fagerland, Lydersen, Laake, BMC Med. Res. Methodol. 13, 2013).</summary>
/// <param name="OnlyFirst">How many items the first result has right and the second wrong.</param>
/// <param name="OnlySecond">How many the second has right and the first wrong.</param>
/// <param name="PValue">How likely a split at least as uneven is when both are equally good, in [0, 1].</param>
public readonly record struct McNemar(int OnlyFirst, int OnlySecond, double PValue)
{
    /// <summary>Compares two evaluations on the items both have. An item counts as right when more than half of a tie is.</summary>
    public static McNemar Compare(Evaluation first, Evaluation second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        int onlyFirst = 0, onlySecond = 0;
        foreach ((string item, double right) in first.ByItem)
        {
            if (!second.ByItem.TryGetValue(item, out double other) || right > 0.5 == other > 0.5)
                continue;
            if (right > 0.5)
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
