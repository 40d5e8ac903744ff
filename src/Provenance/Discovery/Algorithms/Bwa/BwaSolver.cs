namespace Provenance.Discovery;

/// <summary>
/// Each class against the rest: z(i) = (lambda mu + sum of v(s) [s says the class]) / (lambda + sum of v(s)) and
/// v(s) = (a + n(s)) / (b + sum of (z - y)^2), where b is a times the mean squared error of the vote, times 4 (1 - 1/K).
/// </summary>
internal sealed class BwaSolver(Bwa options, TruthRun run)
{
    readonly Observations data = run.Data;
    readonly ClassTable classes = new(run.Data);

    // A row of classes is filled up to whole vectors.
    int Stride => ClassPosteriors.StrideOf(classes.Count);

    /// <summary>What the sources weigh in the end, v; a row of classes each, filled up to whole vectors.</summary>
    public double[] Weights { get; private set; } = [];

    /// <summary>The mean truth of each class, mu, that went with the weights.</summary>
    public double[] Means { get; private set; } = [];

    public Fit Solve()
    {
        int size = classes.Count, stride = Stride, errors = data.Sources * stride;
        double[] weights = new double[errors], means = new double[size], scales = new double[size];
        ClaimVector beliefs = new(data);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs) : null;
        // The vote: all weigh the same, and nothing is said of the classes.
        (Weights, Means) = (weights, means);
        Array.Fill(weights, 1);
        double[] sums = Pass(weights, 0, means, beliefs);
        Array.Clear(weights);
        for (int k = 0; k < size; k++)
        {
            double ofVote = 0;
            for (int s = 0; s < data.Sources; s++)
                ofVote += sums[s * stride + k];
            scales[k] = Math.Max(1e-9, options.PriorAnswers * ofVote / Math.Max(1, data.Count) * 4 * (1 - 1.0 / size));
        }
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            double change = Weigh(sums, scales, weights);
            for (int k = 0; k < size; k++)
                means[k] = sums[errors + k] / Math.Max(1, data.Items);
            sums = Pass(weights, options.ClassStrength, means, beliefs);
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        return new Fit { Beliefs = beliefs, Weights = Told(weights), Iterations = iteration, Converged = converged };
    }

    // The largest change is a share of the weight.
    double Weigh(double[] sums, double[] scales, double[] weights)
    {
        double change = 0;
        for (int source = 0; source < data.Sources; source++)
            for (int k = 0, place = source * Stride; k < scales.Length; k++, place++)
            {
                double next = (options.PriorAnswers + data.ClaimsOfSource[source]) / (scales[k] + sums[place]);
                change = Math.Max(change, Math.Abs(next - weights[place]) / next);
                weights[place] = next;
            }
        return change;
    }

    // What is told of a source is the mean over the classes.
    double[] Told(double[] weights)
    {
        double[] told = new double[data.Sources];
        for (int source = 0; source < told.Length; source++)
            for (int k = 0; k < classes.Count; k++)
                told[source] += weights[source * Stride + k] / classes.Count;
        return told;
    }

    // Squared errors by source and class, then the summed truths by class.
    double[] Pass(double[] weights, double strength, double[] means, ClaimVector beliefs) => run.Sweep.Sum((data.Sources + 1) * Stride, classes.Count, (shard, sums) =>
    {
        double[] truth = new double[classes.Count], voices = new double[Stride], errors = new double[Stride];
        int[]? known = run.Known?.Claims(shard);
        for (int i = 0; i < shard.Items; i++)
        {
            if (shard.ItemClaims[i] == shard.ItemClaims[i + 1])
                continue;
            Believe(shard, i, weights, strength, means, truth, voices);
            if (known is not null && known[i] != -1)
            {
                Array.Clear(truth);
                if (classes.OfKnown(run.Known!, shard.FirstItem + i) is >= 0 and int right)
                    truth[right] = 1;
            }
            Add(shard, i, truth, errors, sums, beliefs[shard]);
        }
    });

    void Believe(Shard shard, int item, double[] weights, double strength, double[] means, double[] truth, double[] voices)
    {
        int size = truth.Length;
        Array.Fill(voices, strength);
        for (int k = 0; k < size; k++)
            truth[k] = strength * means[k];
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int said = classes.Of(shard.ClaimValue[c]);
            foreach (int source in shard.Sources(c))
            {
                truth[said] += weights[source * Stride + said];
                Vectors.Add(voices, weights.AsSpan(source * Stride, Stride));
            }
        }
        for (int k = 0; k < size; k++)
            truth[k] /= voices[k];
    }

    void Add(Shard shard, int item, double[] truth, double[] errors, double[] sums, double[] keep)
    {
        int size = truth.Length;
        for (int k = 0; k < size; k++)
            sums[data.Sources * Stride + k] += truth[k];
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int said = classes.Of(shard.ClaimValue[c]);
            keep[c] = truth[said];
            for (int k = 0; k < size; k++)
                errors[k] = (truth[k] - (k == said ? 1 : 0)) * (truth[k] - (k == said ? 1 : 0));
            foreach (int source in shard.Sources(c))
                Vectors.Add(sums.AsSpan(source * Stride, Stride), errors);
        }
    }
}
