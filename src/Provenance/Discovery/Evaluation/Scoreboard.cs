using System.Globalization;

namespace Provenance.Discovery;

/// <summary>Adds up, item by item, how right a result is.</summary>
internal sealed class Scoreboard(ValueTolerance tolerance)
{
    const double Least = 1e-6;
    const int Bins = 10;

    readonly Dictionary<string, double> byItem = new(StringComparer.Ordinal);
    readonly double[] said = new double[Bins], right = new double[Bins];
    readonly int[] counts = new int[Bins];
    double exact, within, logLoss, brier, absolute, squared;
    int numbers;
    long believed, believedRight, truths;

    /// <summary>Adds an item.</summary>
    public void Add(TruthEstimate estimate, int id, IReadOnlyList<string> gold)
    {
        ItemEstimate item = estimate[id];
        ReadOnlySpan<int> values = estimate.Verdicts.Values(id);
        ReadOnlySpan<double> probabilities = estimate.Verdicts.Probabilities(id);
        bool free = item.Number is not null || item.Tied <= 1;
        double bar = values.IsEmpty ? 0 : Winners.Bar(item.Probability);
        double exactly = 0, closely = 0, ofTruth = 0, sum = 0, penalty = 0;
        int tied = 0;
        for (int c = 0; c < values.Length; c++)
        {
            string value = estimate.Observations.ValueNames[values[c]];
            bool isRight = gold.Contains(value);
            sum += probabilities[c];
            ofTruth += isRight ? probabilities[c] : 0;
            penalty += Math.Pow(probabilities[c] - (isRight ? 1 : 0), 2);
            if (probabilities[c] >= 0.5)
            {
                believed++;
                believedRight += isRight ? 1 : 0;
            }
            if (free || probabilities[c] < bar)
                continue;
            tied++;
            exactly += isRight ? 1 : 0;
            closely += IsClose(value, gold) ? 1 : 0;
        }
        if (free)
            (tied, exactly, closely) = (1, gold.Contains(item.Value) ? 1 : 0, IsClose(item.Value, gold) ? 1 : 0);
        if (tied > 0)
            (exactly, closely) = (exactly / tied, closely / tied);
        truths += gold.Count;
        exact += exactly;
        within += closely;
        byItem[item.Item] = closely;
        logLoss -= Math.Log(Math.Clamp(ofTruth > 0 ? ofTruth : 1 - sum, Least, 1));
        brier += penalty + (gold.Count > 0 && ofTruth == 0 ? 1 : 0);
        int bin = Math.Min(Bins - 1, (int)(item.Probability * Bins));
        (counts[bin], said[bin], right[bin]) = (counts[bin] + 1, said[bin] + item.Probability, right[bin] + exactly);
        if (gold.Count == 1)
            AddNumbers(item, gold[0]);
    }

    /// <summary>The result.</summary>
    public Evaluation ToEvaluation()
    {
        int items = byItem.Count;
        return new Evaluation
        {
            Items = items,
            Accuracy = exact / items,
            AccuracyWithinTolerance = within / items,
            LogLoss = logLoss / items,
            Brier = brier / items,
            MeanAbsoluteError = numbers > 0 ? absolute / numbers : null,
            RootMeanSquareError = numbers > 0 ? Math.Sqrt(squared / numbers) : null,
            Precision = (double)believedRight / believed,
            Recall = (double)believedRight / truths,
            Calibration = Enumerable.Range(0, Bins).Where(b => counts[b] > 0)
                .Select(b => new ProbabilityBin(said[b] / counts[b], right[b] / counts[b], counts[b])).ToValueList(),
            ByItem = byItem,
        };
    }

    bool IsClose(string value, IReadOnlyList<string> gold) => gold.Any(truth => tolerance.Accepts(value, truth));

    void AddNumbers(ItemEstimate item, string truth)
    {
        if (!TryNumber(item.Value, out double value) || !TryNumber(truth, out double target))
            return;
        numbers++;
        absolute += Math.Abs(value - target);
        squared += (value - target) * (value - target);
    }

    static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
