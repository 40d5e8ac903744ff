using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>The numbers of each item in standard deviations from its median, outliers taken out.</summary>
internal sealed class StandardScores
{
    readonly double[] medians, deviations;
    readonly int[] powers;

    /// <summary>Standardises.</summary>
    /// <param name="shard">The items.</param>
    /// <param name="measures">The numbers of the values.</param>
    /// <param name="outlierDeviations">How far off an outlier is.</param>
    /// <param name="known">Which items have known truths, by which outliers are told from others; null for none.</param>
    public StandardScores(Shard shard, Measurable[] measures, double outlierDeviations, int[]? known)
    {
        (OfClaim, medians, deviations, powers) = (new double[shard.Claims], new double[shard.Items], new double[shard.Items], new int[shard.Items]);
        Array.Fill(OfClaim, double.NaN);
        List<(double Number, int Votes)> given = [];
        for (int i = 0; i < shard.Items; i++)
        {
            given.Clear();
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                if (measures[shard.ClaimValue[c]].Kind == MeasureKind.Number)
                    given.Add((measures[shard.ClaimValue[c]].Amount, shard.Votes(c)));
            powers[i] = Magnitude.Of(given.Count == 0 ? 0 : given.Max(pair => Math.Abs(pair.Number)));
            foreach (ref (double Number, int Votes) pair in CollectionsMarshal.AsSpan(given))
                pair.Number = Math.ScaleB(pair.Number, -powers[i]);
            given.Sort((left, right) => left.Number.CompareTo(right.Number));
            while ((known is null || known[i] == KnownTruths.Open) && TakeOutliers(given, outlierDeviations))
                continue;
            if (given.Count == 0)
                continue;
            (medians[i], deviations[i]) = Middle(given);
            if (deviations[i] <= 0)
                deviations[i] = 1;
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
            {
                Measurable measure = measures[shard.ClaimValue[c]];
                double number = Math.ScaleB(measure.Amount, -powers[i]);
                if (measure.Kind == MeasureKind.Number && number >= given[0].Number && number <= given[^1].Number)
                    OfClaim[c] = (number - medians[i]) / deviations[i];
            }
        }
    }

    /// <summary>The standardised number of each claim; NaN for words and outliers.</summary>
    public double[] OfClaim { get; }

    /// <summary>An item's number from its standardised one.</summary>
    public double Back(int item, double score) => Math.ScaleB(medians[item] + score * deviations[item], powers[item]);

    /// <summary>A number standardised like those of an item.</summary>
    public double Of(int item, double number) =>
        Math.Clamp((Math.ScaleB(number, -powers[item]) - medians[item]) / deviations[item], -Magnitude.Farthest, Magnitude.Farthest);

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
