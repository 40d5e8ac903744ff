namespace Provenance.Discovery;

/// <summary>
/// Variational Bayes over items of K classes with G kinds each. ln P(item is of class k, kind g) = E ln(class) + E ln(kind of class) +
/// sum over its observations of E ln(v(source, kind, said)), all Dirichlet. The class frequencies of the vote are the prior of the
/// classes, so that classes keep their meaning.
/// </summary>
/// <remarks>
/// The paper starts the kinds at random and keeps the best of several runs. Here an item starts in the kinds that lie near the share of
/// votes the class has, so that there is one run, and neither the order nor the names of anything matter.
/// </remarks>
internal sealed class EbccSolver
{
    readonly Ebcc options;
    readonly TruthRun run;
    readonly Observations data;
    readonly ClassTable classes;
    readonly int size, kinds, width;
    readonly double[] votes;

    public EbccSolver(Ebcc options, TruthRun run)
    {
        (this.options, this.run, data, classes) = (options, run, run.Data, new ClassTable(run.Data));
        (size, kinds) = (classes.Count, options.Kinds);
        width = size * kinds;
        votes = new double[size];
    }

    public Fit Solve()
    {
        double[] counts = Pass(null, null, null);
        int confusions = data.Sources * size * width;
        for (int j = 0; j < width; j++)
            votes[j / kinds] += counts[confusions + j];
        double[] logs = new double[confusions], logKinds = new double[width], quality = new double[data.Sources];
        ClaimVector? beliefs = null;
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs = new ClaimVector(data)) : null;
        Maximise(counts, logs, logKinds, quality);
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            counts = Pass(logs, logKinds, beliefs);
            double change = Maximise(counts, logs, logKinds, quality);
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        beliefs ??= new ClaimVector(data);
        Pass(logs, logKinds, beliefs);
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = quality, Iterations = iteration, Converged = converged };
    }

    double Maximise(double[] counts, double[] logs, double[] logKinds, double[] quality)
    {
        EstimateKinds(counts.AsSpan(data.Sources * size * width, width), logKinds);
        double[] changes = new double[data.Sources];
        Parallel.For(0, data.Sources, run.Sweep.Parallel, source =>
        {
            ReadOnlySpan<double> ofSource = counts.AsSpan(source * size * width, size * width);
            Estimate(ofSource, logs.AsSpan(source * size * width, size * width));
            double right = 0, all = 0;
            for (int said = 0; said < size; said++)
                for (int j = 0; j < width; j++)
                {
                    double count = ofSource[said * width + j];
                    all += count;
                    right += j / kinds == said ? count : 0;
                }
            double share = all > 0 ? right / all : 0;
            changes[source] = Math.Abs(share - quality[source]);
            quality[source] = share;
        });
        double change = 0;
        foreach (double of in changes)
            change = Math.Max(change, of);
        return change;
    }

    void Estimate(ReadOnlySpan<double> counts, Span<double> logs)
    {
        for (int j = 0; j < width; j++)
        {
            double all = 0;
            for (int said = 0; said < size; said++)
            {
                double count = counts[said * width + j] + (said == j / kinds ? options.PriorRight : options.PriorWrong);
                all += count;
                logs[said * width + j] = Digamma.Of(count);
            }
            double ofAll = Digamma.Of(all);
            for (int said = 0; said < size; said++)
                logs[said * width + j] -= ofAll;
        }
    }

    void EstimateKinds(ReadOnlySpan<double> counts, double[] logs)
    {
        for (int k = 0; k < size; k++)
        {
            double items = 0;
            for (int g = 0; g < kinds; g++)
                items += counts[k * kinds + g];
            // The digamma of all items is the same for all classes and can be left out.
            double ofClass = Digamma.Of(items + votes[k] + options.KindPrior) - Digamma.Of(items + kinds * options.KindPrior);
            for (int g = 0; g < kinds; g++)
                logs[k * kinds + g] = ofClass + Digamma.Of(counts[k * kinds + g] + options.KindPrior);
        }
    }

    // Counts by source, said class and kind, then counts of kinds.
    double[] Pass(double[]? logs, double[]? logKinds, ClaimVector? keep) => run.Sweep.Sum(data.Sources * size * width + width, (shard, sums) =>
    {
        double[] posterior = new double[width];
        int[]? known = run.Known?.Claims(shard);
        for (int i = 0; i < shard.Items; i++)
        {
            if (shard.ItemClaims[i] == shard.ItemClaims[i + 1])
                continue;
            if (logs is null)
                Start(shard, i, posterior);
            else
                Expect(shard, i, logs, logKinds!, posterior);
            if (known is not null && known[i] != -1)
                Clamp(classes.OfKnown(run.Known!, shard.FirstItem + i), posterior);
            Add(shard, i, posterior, sums, keep?[shard]);
        }
    });

    void Start(Shard shard, int item, double[] posterior)
    {
        int first = shard.ItemClaims[item], end = shard.ItemClaims[item + 1];
        double all = shard.ClaimEdges[end] - shard.ClaimEdges[first];
        Array.Clear(posterior);
        for (int c = first; c < end; c++)
        {
            Span<double> ofClass = posterior.AsSpan(classes.Of(shard.ClaimValue[c]) * kinds, kinds);
            double share = shard.Votes(c) / all, sum = 0;
            for (int g = 0; g < kinds; g++)
            {
                double distance = share * kinds - g - 0.5;
                sum += ofClass[g] = Math.Exp(-distance * distance / 2);
            }
            for (int g = 0; g < kinds; g++)
                ofClass[g] *= share / sum;
        }
    }

    void Expect(Shard shard, int item, double[] logs, double[] logKinds, double[] posterior)
    {
        logKinds.CopyTo(posterior, 0);
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int said = classes.Of(shard.ClaimValue[c]);
            foreach (int source in shard.Sources(c))
                Vectors.Add(posterior, logs.AsSpan((source * size + said) * width, width));
        }
        LogSpace.Normalise(posterior);
    }

    // Of a known class its kinds keep their proportions.
    void Clamp(int truth, double[] posterior)
    {
        double mass = 0;
        for (int j = 0; j < width; j++)
            mass += j / kinds == truth ? posterior[j] : 0;
        for (int j = 0; j < width; j++)
            posterior[j] = j / kinds != truth ? 0 : mass > 0 ? posterior[j] / mass : 1.0 / kinds;
    }

    void Add(Shard shard, int item, double[] posterior, double[] sums, double[]? keep)
    {
        Vectors.Add(sums.AsSpan(data.Sources * size * width, width), posterior);
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int said = classes.Of(shard.ClaimValue[c]);
            if (keep is not null)
            {
                double sum = 0;
                for (int g = 0; g < kinds; g++)
                    sum += posterior[said * kinds + g];
                keep[c] = Math.Min(1, sum);
            }
            foreach (int source in shard.Sources(c))
                Vectors.Add(sums.AsSpan((source * size + said) * width, width), posterior);
        }
    }
}
