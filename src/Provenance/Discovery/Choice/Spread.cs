namespace Provenance.Discovery;

/// <summary>How far the numbers of an item scatter, against how far items differ from each other.</summary>
internal static class Spread
{
    /// <summary>
    /// The upper quartile of the distances of numbers from their item's median, over the items in conflict, divided by that of the
    /// distances of the items' medians from theirs; 0 where it cannot be told.
    /// </summary>
    public static double WithinToBetween(Observations data, Measurable[] measures)
    {
        List<double> medians = [], within = [], ofItem = [];
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
            {
                ofItem.Clear();
                for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                    if (measures[shard.ClaimValue[c]] is { Kind: MeasureKind.Number, Amount: double number })
                        for (int vote = shard.Votes(c); vote > 0; vote--)
                            ofItem.Add(number);
                if (ofItem.Count < 3)
                    continue;
                double median = MedianOf(ofItem);
                medians.Add(median);
                if (shard.ItemClaims[i + 1] - shard.ItemClaims[i] > 1)
                    foreach (double number in ofItem)
                        within.Add(Math.Abs(number - median));
            }
        if (within.Count == 0)
            return 0;
        double middle = MedianOf(medians);
        double between = QuartileOf([.. medians.Select(median => Math.Abs(median - middle))]);
        return between > 0 ? QuartileOf(within) / between : 0;
    }

    static double QuartileOf(List<double> numbers)
    {
        numbers.Sort();
        return numbers[numbers.Count * 3 / 4];
    }

    static double MedianOf(List<double> numbers)
    {
        numbers.Sort();
        return numbers[numbers.Count / 2];
    }
}
