namespace Provenance.Discovery;

/// <summary>The numbers of each item in standard deviations from its median, outliers taken out.</summary>
internal sealed class StandardScores
{
    readonly double[] medians, deviations;

    public StandardScores(Shard shard, Measurable[] measures, double outlierDeviations)
    {
        (OfClaim, medians, deviations) = (new double[shard.Claims], new double[shard.Items], new double[shard.Items]);
        Array.Fill(OfClaim, double.NaN);
        List<(double Number, int Votes)> given = [];
        for (int i = 0; i < shard.Items; i++)
        {
            given.Clear();
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                if (measures[shard.ClaimValue[c]].Kind == MeasureKind.Number)
                    given.Add((measures[shard.ClaimValue[c]].Amount, shard.Votes(c)));
            given.Sort((left, right) => left.Number.CompareTo(right.Number));
            while (TakeOutliers(given, outlierDeviations))
                continue;
            if (given.Count == 0)
                continue;
            (medians[i], deviations[i]) = Middle(given);
            if (deviations[i] <= 0)
                deviations[i] = 1;
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
            {
                Measurable measure = measures[shard.ClaimValue[c]];
                if (measure.Kind == MeasureKind.Number && measure.Amount >= given[0].Number && measure.Amount <= given[^1].Number)
                    OfClaim[c] = (measure.Amount - medians[i]) / deviations[i];
            }
        }
    }

    /// <summary>The standardised number of each claim; NaN for words and outliers.</summary>
    public double[] OfClaim { get; }

    /// <summary>An item's number from its standardised one.</summary>
    public double Back(int item, double score) => medians[item] + score * deviations[item];

    static (double Median, double Deviation) Middle(List<(double Number, int Votes)> given)
    {
        long all = given.Sum(pair => (long)pair.Votes), below = 0;
        double mean = given.Sum(pair => pair.Number * pair.Votes) / all;
        double variance = given.Sum(pair => pair.Votes * (pair.Number - mean) * (pair.Number - mean)) / all;
        foreach ((double number, int votes) in given)
            if (2 * (below += votes) >= all)
                return (number, Math.Sqrt(variance));
        return (given[^1].Number, Math.Sqrt(variance));
    }

    // Takes the numbers out that are far from the median, relatively or in deviations; true when any was.
    static bool TakeOutliers(List<(double Number, int Votes)> given, double deviations)
    {
        if (given.Count < 2)
            return false;
        (double median, double deviation) = Middle(given);
        return given.RemoveAll(pair => Math.Abs(pair.Number - median) > Math.Max(deviations * deviation, 1e-300)) > 0;
    }
}
