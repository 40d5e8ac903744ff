namespace Provenance.Discovery;

/// <summary>
/// Variational Bayes over items of K classes with G kinds each. ln P(item is of class k, kind g) = E ln(class) + E ln(kind of class) +
/// sum over its observations of E ln(v(source, kind, said)), all Dirichlet. The class frequencies of the vote are the prior of the
/// classes, so that classes keep their meaning.
/// </summary>
/// <remarks>
/// The paper starts the kinds at random and keeps the best of several runs. Here an item starts in the kinds that lie near the share of
/// votes the class has, so that there is one run, and neither the order nor the names of anything matter.
/// Posteriors are kept of one shard of items at a time: once all of it are known, each source is counted by one thread in one order.
/// </remarks>
internal sealed class EbccSolver
{
    const int ItemsAtOnce = 512;

    readonly Ebcc options;
    readonly TruthRun run;
    readonly Observations data;
    readonly ClassTable classes;
    readonly LabelBlocks labels;
    readonly int size, kinds, width, stride;
    readonly double[] posteriors, counts, logs, kindCounts, logKinds, votes, quality;

    public EbccSolver(Ebcc options, TruthRun run)
    {
        (this.options, this.run, data, classes) = (options, run, run.Data, new ClassTable(run.Data));
        (size, kinds) = (classes.Count, options.Kinds);
        width = size * kinds;
        stride = ClassPosteriors.StrideOf(width);
        labels = new LabelBlocks(data, classes, width);
        posteriors = new double[checked(stride * data.Shards.Max(shard => shard.Items))];
        (counts, logs) = (new double[checked(data.Sources * size * stride)], new double[data.Sources * size * stride]);
        (kindCounts, logKinds) = (new double[stride], new double[stride]);
        (votes, quality) = (new double[size], new double[data.Sources]);
    }

    /// <summary>The expected logarithm of the probability that a source says a class where an item is of a class and kind.</summary>
    public double LogConfusion(int source, int said, int truth, int kind) => logs[(source * size + said) * stride + truth * kinds + kind];

    /// <summary>The expected logarithm of the frequency of a class and kind, but for a number that is the same for all.</summary>
    public double LogKind(int truth, int kind) => logKinds[truth * kinds + kind];

    public Fit Solve()
    {
        Expect(isVote: true, null);
        for (int j = 0; j < width; j++)
            votes[j / kinds] += kindCounts[j];
        ClaimVector? beliefs = null;
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs = new ClaimVector(data)) : null;
        Maximise();
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            Expect(isVote: false, beliefs);
            double change = Maximise();
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        beliefs ??= new ClaimVector(data);
        Expect(isVote: false, beliefs);
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = quality, Iterations = iteration, Converged = converged };
    }

    // Counts by source, said class and kind, and counts of kinds.
    void Expect(bool isVote, ClaimVector? keep)
    {
        Array.Clear(kindCounts);
        Array.Clear(counts);
        foreach (Shard shard in data.Shards)
        {
            double[][] parts = new double[(shard.Items + ItemsAtOnce - 1) / ItemsAtOnce][];
            run.Sweep.InTurns(parts.Length, part =>
                parts[part] = Expect(shard, part * ItemsAtOnce, Math.Min(shard.Items, (part + 1) * ItemsAtOnce), isVote, keep?[shard]));
            foreach (double[] part in parts)
                Vectors.Add(kindCounts, part);
            run.Sweep.InTurns(labels.Count, block =>
            {
                (int first, int end) = labels.Sources(block);
                ClassPosteriors.Count(posteriors, stride, labels.Labels(block, shard), counts.AsSpan((first * size * stride)..(end * size * stride)));
            });
        }
    }

    double[] Expect(Shard shard, int first, int end, bool isVote, double[]? keep)
    {
        double[] sum = new double[stride];
        int[]? known = run.Known?.Claims(shard);
        for (int i = first; i < end; i++)
        {
            Span<double> posterior = posteriors.AsSpan(i * stride, stride);
            posterior.Clear();
            if (shard.ItemClaims[i] == shard.ItemClaims[i + 1])
                continue;
            if (isVote)
                Start(shard, i, posterior);
            else
                Weigh(shard, i, posterior);
            if (known is not null && known[i] != -1)
                Clamp(classes.OfKnown(run.Known!, shard.FirstItem + i), posterior[..width]);
            Vectors.Add(sum, posterior);
            if (keep is null)
                continue;
            Keep(shard, i, posterior, keep);
            // The kinds of a known class sum up to 1 but for rounding.
            if (known is not null)
                KnownTruths.Clamp(known[i], keep.AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]));
        }
        return sum;
    }

    double Maximise()
    {
        EstimateKinds();
        double[] changes = new double[data.Sources];
        Parallel.For(0, data.Sources, run.Sweep.Parallel, source =>
        {
            ReadOnlySpan<double> ofSource = counts.AsSpan(source * size * stride, size * stride);
            Estimate(ofSource, logs.AsSpan(source * size * stride, size * stride));
            double right = 0, all = 0;
            for (int said = 0; said < size; said++)
            {
                ReadOnlySpan<double> row = ofSource.Slice(said * stride, width);
                all += Sum(row);
                right += Sum(row.Slice(said * kinds, kinds));
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
        Span<double> all = new double[width];
        for (int said = 0; said < size; said++)
        {
            Span<double> row = logs.Slice(said * stride, width);
            row.Fill(options.PriorWrong);
            row.Slice(said * kinds, kinds).Fill(options.PriorRight);
            Vectors.Add(row, counts.Slice(said * stride, width));
            Vectors.Add(all, row);
            Digamma.Replace(row);
        }
        Digamma.Replace(all);
        for (int said = 0; said < size; said++)
            for (int j = 0; j < width; j++)
                logs[said * stride + j] -= all[j];
    }

    void EstimateKinds()
    {
        for (int k = 0; k < size; k++)
        {
            double items = Sum(kindCounts.AsSpan(k * kinds, kinds));
            // The digamma of all items is the same for all classes and can be left out.
            double ofClass = Digamma.Of(items + votes[k] + options.KindPrior) - Digamma.Of(items + kinds * options.KindPrior);
            for (int g = 0; g < kinds; g++)
                logKinds[k * kinds + g] = ofClass + Digamma.Of(kindCounts[k * kinds + g] + options.KindPrior);
        }
    }

    void Start(Shard shard, int item, Span<double> posterior)
    {
        int first = shard.ItemClaims[item], end = shard.ItemClaims[item + 1];
        double all = shard.ClaimEdges[end] - shard.ClaimEdges[first];
        for (int c = first; c < end; c++)
        {
            Span<double> ofClass = posterior.Slice(classes.Of(shard.ClaimValue[c]) * kinds, kinds);
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

    void Weigh(Shard shard, int item, Span<double> posterior)
    {
        logKinds.CopyTo(posterior);
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int said = classes.Of(shard.ClaimValue[c]);
            foreach (int source in shard.Sources(c))
                Vectors.Add(posterior, logs.AsSpan((source * size + said) * stride, stride));
        }
        LogSpace.NormaliseRow(posterior, width);
    }

    // Of a known class its kinds keep their proportions.
    void Clamp(int truth, Span<double> posterior)
    {
        double mass = 0;
        for (int j = 0; j < width; j++)
            mass += j / kinds == truth ? posterior[j] : 0;
        for (int j = 0; j < width; j++)
            posterior[j] = j / kinds != truth ? 0 : mass > 0 ? posterior[j] / mass : 1.0 / kinds;
    }

    void Keep(Shard shard, int item, ReadOnlySpan<double> posterior, double[] beliefs)
    {
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            beliefs[c] = Math.Min(1, Sum(posterior.Slice(classes.Of(shard.ClaimValue[c]) * kinds, kinds)));
    }

    static double Sum(ReadOnlySpan<double> numbers)
    {
        double sum = 0;
        foreach (double number in numbers)
            sum += number;
        return sum;
    }
}
