namespace Provenance.Discovery;

/// <summary>Truths from weights, weights from the loss against the truths; numbers and words side by side, item by item.</summary>
internal sealed class LossSolver(TruthRun run, TruthAlgorithm options, LossRule rule)
{
    readonly Observations data = run.Data;
    readonly ClaimVector beliefs = new(run.Data);
    // Class labels are often written as digits; they are words all the same.
    readonly Measurable[] measures = ClassTable.AreClasses(run.Data) ? new Measurable[run.Data.Values] : Measurable.Of(run.Data.ValueNames);
    readonly double[] numbers = new double[run.Data.Items];

    public Fit Solve()
    {
        double[] weights = new double[data.Sources];
        Array.Fill(weights, 1.0);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs) : null;
        double[] losses = Pass(weights);
        bool converged = rule.Rounds == 0;
        int iteration = 0;
        while (!converged && iteration < rule.Rounds)
        {
            double largest = LossRule.Least, change = 0;
            for (int s = 0; s < weights.Length; s++)
                largest = Math.Max(largest, data.ClaimsOfSource[s] > 0 ? losses[s] / Divisor(s) : 0);
            for (int s = 0; s < weights.Length; s++)
            {
                double next = data.ClaimsOfSource[s] > 0 ? rule.Weigh(losses[s] / Divisor(s), data.ClaimsOfSource[s], largest) : 0;
                change = Math.Max(change, Math.Abs(next - weights[s]) / Math.Max(1, Math.Abs(weights[s])));
                weights[s] = next;
            }
            losses = Pass(weights);
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        return new Fit
        {
            Beliefs = beliefs,
            AreProbabilities = true,
            Weights = weights,
            Iterations = iteration,
            Converged = converged,
            Numbers = rule.Centre == Centre.Mean ? numbers : null,
        };
    }

    double Divisor(int source) => rule.PerClaim ? data.ClaimsOfSource[source] : 1;

    double[] Pass(double[] weights) => run.Sweep.Sum(weights.Length, (shard, losses) =>
    {
        List<(double Number, double Weight)> given = [];
        double[] believed = beliefs[shard];
        int[]? known = run.Known?.Claims(shard);
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], end = shard.ItemClaims[i + 1];
            Span<double> ofItem = believed.AsSpan(first, end - first);
            double sum = 0;
            bool numeric = true;
            for (int c = first; c < end; c++)
            {
                double score = 0;
                foreach (int source in shard.Sources(c))
                    score += weights[source];
                sum += ofItem[c - first] = score;
                numeric &= measures[shard.ClaimValue[c]].Kind == MeasureKind.Number;
            }
            for (int c = 0; c < ofItem.Length; c++)
                ofItem[c] = sum > 0 ? ofItem[c] / sum : 1.0 / ofItem.Length;
            if (known is not null)
                KnownTruths.Clamp(known[i], ofItem);
            numbers[shard.FirstItem + i] = double.NaN;
            // A number that is known and that nobody claims is what errors are measured from; a word has nobody near it.
            double truth = known?[i] == KnownTruths.NotClaimed ? run.Known!.NumberOf(shard.FirstItem + i) : double.NaN;
            bool isOpen = known is null || known[i] == KnownTruths.Open;
            if (numeric && end > first && (known?[i] != KnownTruths.NotClaimed || !double.IsNaN(truth)))
                AddNumbers(shard, i, ofItem, given, losses, truth, isOpen);
            else
                AddWords(shard, first, ofItem, losses);
        }
    });

    static void AddWords(Shard shard, int first, Span<double> beliefs, double[] losses)
    {
        Span<double> marks = beliefs.Length <= 64 ? stackalloc double[beliefs.Length] : new double[beliefs.Length];
        beliefs.CopyTo(marks);
        Leaders.Mark(marks);
        for (int c = 0; c < marks.Length; c++)
            foreach (int source in shard.Sources(first + c))
                losses[source] += 1 - marks[c];
    }

    void AddNumbers(Shard shard, int item, Span<double> beliefs, List<(double Number, double Weight)> given, double[] losses, double truth, bool isOpen)
    {
        int first = shard.ItemClaims[item], power = PowerOf(shard, item);
        given.Clear();
        double mean = 0, votes = 0, plain = 0, variance = 0, least = double.PositiveInfinity, most = double.NegativeInfinity;
        for (int c = 0; c < beliefs.Length; c++)
        {
            double number = Math.ScaleB(measures[shard.ClaimValue[first + c]].Amount, -power);
            given.Add((number, beliefs[c]));
            mean += number * beliefs[c];
            plain += number * shard.Votes(first + c);
            votes += shard.Votes(first + c);
            (least, most) = (Math.Min(least, number), Math.Max(most, number));
        }
        plain /= votes;
        for (int c = 0; c < beliefs.Length; c++)
            variance += shard.Votes(first + c) * Math.Pow(given[c].Number - plain, 2) / votes;
        double deviation = variance > 0 ? Math.Sqrt(variance) : 1;
        // A mean lies between the numbers, whatever is lost by rounding.
        double centre = !double.IsNaN(truth) ? Math.ScaleB(truth, -power) : rule.Centre == Centre.Mean ? Math.Clamp(mean, least, most) : WeightedMedian([.. given]);
        for (int c = 0; c < beliefs.Length; c++)
        {
            double error = Math.Min(Math.Abs(given[c].Number - centre) / deviation, Magnitude.Farthest);
            foreach (int source in shard.Sources(first + c))
                losses[source] += rule.Squared ? error * error : error;
        }
        numbers[shard.FirstItem + item] = Math.ScaleB(centre, power);
        if (rule.Centre == Centre.Median && isOpen)
            Favour(given, centre, beliefs);
    }

    int PowerOf(Shard shard, int item)
    {
        double largest = 0;
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            largest = Math.Max(largest, Math.Abs(measures[shard.ClaimValue[c]].Amount));
        return Magnitude.Of(largest);
    }

    // The claims at the centre, which may write it in several ways, share at least half of the belief, the others what is left.
    static void Favour(List<(double Number, double Weight)> given, double centre, Span<double> beliefs)
    {
        double atCentre = 0;
        foreach ((double number, double weight) in given)
            atCentre += number == centre ? weight : 0;
        for (int c = 0; c < beliefs.Length; c++)
            beliefs[c] = given[c].Number == centre ? beliefs[c] == atCentre ? 0.5 + beliefs[c] / 2 : beliefs[c] * (0.5 + atCentre / 2) / atCentre : beliefs[c] / 2;
    }

    // The smallest number with at least half of the weight at or below it.
    static double WeightedMedian((double Number, double Weight)[] given)
    {
        Array.Sort(given, (left, right) => left.Number.CompareTo(right.Number));
        double below = 0;
        foreach ((double number, double weight) in given)
            if ((below += weight) >= 0.5 - 1e-12)
                return number;
        return given[^1].Number;
    }
}
