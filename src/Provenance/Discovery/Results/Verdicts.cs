using System.Globalization;

namespace Provenance.Discovery;

/// <summary>Turns beliefs into what is told of items and sources.</summary>
internal sealed class Verdicts
{
    readonly TruthRun run;
    readonly double[] accuracies;

    public Verdicts(TruthRun run, Fit fit)
    {
        (this.run, Fit) = (run, fit);
        if (!fit.AreProbabilities)
            run.Sweep.EachShard(ToShares);
        accuracies = run.Sweep.Sum(Data.Sources, AddAccuracies);
        for (int s = 0; s < accuracies.Length; s++)
            accuracies[s] = Data.ClaimsOfSource[s] == 0 ? double.NaN : Math.Clamp(accuracies[s] / Data.ClaimsOfSource[s], 0, 1);
    }

    public Observations Data => run.Data;

    /// <summary>Gives back what only iterations need.</summary>
    public void EndRun() => run.End();

    /// <summary>The name of the algorithm that ran.</summary>
    public string Algorithm => run.Algorithm;

    public Fit Fit { get; }

    /// <summary>Whether an item's truth was given.</summary>
    public bool IsKnown(Shard shard, int local) => run.Known?.Has(shard, local) ?? false;

    /// <summary>The mean probability of a source's observations.</summary>
    public double Accuracy(int source) => accuracies[source];

    /// <summary>The probabilities of an item's claims.</summary>
    public ReadOnlySpan<double> Probabilities(int item)
    {
        Shard shard = Data.ShardOf(item, out int local);
        return Fit.Beliefs[shard].AsSpan(shard.ItemClaims[local]..shard.ItemClaims[local + 1]);
    }

    /// <summary>The values of an item's claims.</summary>
    public ReadOnlySpan<int> Values(int item)
    {
        Shard shard = Data.ShardOf(item, out int local);
        return shard.ClaimValue.AsSpan(shard.ItemClaims[local]..shard.ItemClaims[local + 1]);
    }

    /// <summary>What is found about an item.</summary>
    public ItemEstimate Estimate(int item)
    {
        string name = Data.ItemName(item);
        if (run.Known is { } known && known.Has(Data.ShardOf(item, out int local), local))
            return new ItemEstimate(name, run.Options.Known![name], 1);
        ReadOnlySpan<double> probabilities = Probabilities(item);
        ReadOnlySpan<int> values = Values(item);
        if (values.IsEmpty)
            return new ItemEstimate(name, "", 0, 0);
        if (Fit.Numbers is { } numbers && !double.IsNaN(numbers[item]))
            return new ItemEstimate(name, numbers[item].ToString("R", CultureInfo.InvariantCulture), Nearest(values, probabilities, numbers[item]), 1, numbers[item]);
        int best = -1, tied = 0;
        double bar = Winners.Bar(Most(probabilities));
        for (int c = 0; c < values.Length; c++)
        {
            if (probabilities[c] < bar)
                continue;
            tied++;
            if (best < 0 || Data.ValueNames.Utf8(values[c]).SequenceCompareTo(Data.ValueNames.Utf8(values[best])) < 0)
                best = c;
        }
        return new ItemEstimate(name, Data.ValueNames[values[best]], Math.Clamp(probabilities[best], 0, 1), tied);
    }

    /// <summary>Who voted for what.</summary>
    public ItemReasons Reasons(int item)
    {
        Shard shard = Data.ShardOf(item, out int local);
        double[] probabilities = Probabilities(item).ToArray();
        int[] values = Values(item).ToArray();
        int first = shard.ItemClaims[local];
        ValueReasons[] reasons = new ValueReasons[values.Length];
        for (int c = 0; c < values.Length; c++)
        {
            IEnumerable<Vote> votes = shard.Sources(first + c).ToArray()
                .Select(source => new Vote(Data.SourceName(source), Fit.Weights[source], accuracies[source]))
                .OrderByDescending(vote => vote.Weight).ThenBy(vote => vote.Source, StringComparer.Ordinal);
            reasons[c] = new ValueReasons(Data.ValueNames[values[c]], probabilities[c], votes.ToValueList());
        }
        return new ItemReasons(Estimate(item),
            reasons.OrderByDescending(value => value.Probability).ThenBy(value => value.Value, StringComparer.Ordinal).ToValueList());
    }

    static double Most(ReadOnlySpan<double> probabilities)
    {
        double most = double.NegativeInfinity;
        foreach (double probability in probabilities)
            most = Math.Max(most, probability);
        return most;
    }

    // An average need not be a claimed value: its probability is that of the nearest claim.
    double Nearest(ReadOnlySpan<int> values, ReadOnlySpan<double> probabilities, double number)
    {
        double distance = double.PositiveInfinity, probability = 0;
        for (int c = 0; c < values.Length; c++)
            if (Number.TryParse(Data.ValueNames.Utf8(values[c]), out double value) && Math.Abs(value - number) < distance)
                (distance, probability) = (Math.Abs(value - number), probabilities[c]);
        return Math.Clamp(probability, 0, 1);
    }

    void ToShares(Shard shard)
    {
        double[] beliefs = Fit.Beliefs[shard];
        for (int i = 0; i < shard.Items; i++)
        {
            Span<double> ofItem = beliefs.AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]);
            double most = Most(ofItem), least = 0, sum = 0;
            // Where nothing is believed more than nothing, what is least disbelieved leads.
            if (most <= 0)
                foreach (double belief in ofItem)
                    least = Math.Min(least, belief);
            foreach (double belief in ofItem)
                sum += Math.Max(0, belief - least);
            bool isSplit = sum > 0 && most - least > -least * Winners.Rounding;
            for (int c = 0; c < ofItem.Length; c++)
                ofItem[c] = isSplit ? Math.Max(0, ofItem[c] - least) / sum : 1.0 / ofItem.Length;
        }
        // What is known is no share: nobody is right who claims none of it.
        run.Known?.ClampAll(shard, beliefs);
    }

    void AddAccuracies(Shard shard, double[] sums)
    {
        double[] beliefs = Fit.Beliefs[shard];
        for (int c = 0; c < shard.Claims; c++)
            foreach (int source in shard.Sources(c))
                sums[source] += beliefs[c];
    }
}
