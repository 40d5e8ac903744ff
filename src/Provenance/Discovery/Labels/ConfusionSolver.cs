using System.Buffers;
using System.Numerics;

namespace Provenance.Discovery;

/// <summary>
/// Expectation maximisation over items of K classes: the posterior of every item from the sources' confusions, item by item, and these
/// from the posteriors, source by source. Starts from vote shares. Nothing is shared between threads, so that the result is the same on
/// any number of them.
/// </summary>
internal sealed class ConfusionSolver
{
    const int ItemsAtOnce = 2_048;

    readonly TruthRun run;
    readonly Observations data;
    readonly ConfusionModel model;
    readonly ClassTable classes;
    readonly ClassPosteriors posteriors;
    readonly LabelBlocks labels;
    readonly (Shard Shard, int First, int End)[] stretches;
    readonly int size, stride;
    readonly double[] logs, logClasses, quality;

    public ConfusionSolver(TruthRun run, ConfusionModel model, ClassTable classes)
    {
        (this.run, data, this.model, this.classes, size) = (run, run.Data, model, classes, classes.Count);
        (posteriors, labels) = (new ClassPosteriors(data, size), new LabelBlocks(data, classes, size));
        stride = posteriors.Stride;
        logs = new double[checked(data.Sources * size * stride)];
        (logClasses, quality) = (new double[stride], new double[data.Sources]);
        stretches = [.. data.Shards.SelectMany(shard => Enumerable.Range(0, (shard.Items + ItemsAtOnce - 1) / ItemsAtOnce)
            .Select(i => (shard, i * ItemsAtOnce, Math.Min(shard.Items, (i + 1) * ItemsAtOnce))))];
    }

    /// <summary>The logarithm, or its expectation, of the probability that a source says a class where another is true.</summary>
    public double LogConfusion(int source, int said, int truth) => logs[(source * size + said) * stride + truth];

    /// <summary>The logarithm, or its expectation, of the frequency of a class.</summary>
    public double LogClass(int truth) => logClasses[truth];

    public Fit Solve(int maxIterations, double tolerance)
    {
        ClaimVector? beliefs = null;
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs = new ClaimVector(data)) : null;
        Expect(isVote: true, null);
        Maximise();
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < maxIterations)
        {
            Expect(isVote: false, beliefs);
            double change = Maximise();
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= tolerance;
        }
        beliefs ??= new ClaimVector(data);
        Expect(isVote: false, beliefs);
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = quality, Iterations = iteration, Converged = converged };
    }

    // The posteriors of all items.
    void Expect(bool isVote, ClaimVector? keep) => run.Sweep.InTurns(stretches.Length, s =>
    {
        (Shard shard, int first, int end) = stretches[s];
        int[]? known = run.Known?.Claims(shard);
        // Sums wait for memory, and waits overlap where nothing else is worked out between them.
        for (int i = first; i < end; i++)
            if (isVote)
                Vote(shard, i, posteriors.Of(shard, i));
            else
                Sum(shard, i, posteriors.Of(shard, i));
        for (int i = first; i < end; i++)
        {
            Span<double> posterior = posteriors.Of(shard, i);
            if (shard.ItemClaims[i] == shard.ItemClaims[i + 1])
                posterior.Clear();
            else if (!isVote)
                LogSpace.NormaliseRow(posterior, size);
            if (known is not null && known[i] != -1)
                Clamp(classes.OfKnown(run.Known!, shard.FirstItem + i), posterior);
            for (int c = shard.ItemClaims[i]; keep is not null && c < shard.ItemClaims[i + 1]; c++)
                keep[shard][c] = posterior[classes.Of(shard.ClaimValue[c])];
        }
    });

    void Vote(Shard shard, int item, Span<double> posterior)
    {
        posterior.Clear();
        double all = shard.ClaimEdges[shard.ItemClaims[item + 1]] - shard.ClaimEdges[shard.ItemClaims[item]];
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            posterior[classes.Of(shard.ClaimValue[c])] = shard.Votes(c) / all;
    }

    // The row of the classes and those of what each source says; three vectors at a time, which is what ten classes have.
    void Sum(Shard shard, int item, Span<double> sum)
    {
        int column = 0, width = Vector<double>.Count;
        for (; column + 3 * width <= stride; column += 3 * width)
        {
            Vector<double> first = new(logClasses, column), second = new(logClasses, column + width), third = new(logClasses, column + 2 * width);
            for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            {
                int said = classes.Of(shard.ClaimValue[c]) * stride + column;
                foreach (int source in shard.Sources(c))
                {
                    ReadOnlySpan<double> row = logs.AsSpan(source * size * stride + said, 3 * width);
                    first += new Vector<double>(row);
                    second += new Vector<double>(row[width..]);
                    third += new Vector<double>(row[(2 * width)..]);
                }
            }
            first.CopyTo(sum[column..]);
            second.CopyTo(sum[(column + width)..]);
            third.CopyTo(sum[(column + 2 * width)..]);
        }
        for (; column < stride; column += width)
        {
            Vector<double> all = new(logClasses, column);
            for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            {
                int said = classes.Of(shard.ClaimValue[c]) * stride + column;
                foreach (int source in shard.Sources(c))
                    all += new Vector<double>(logs, source * size * stride + said);
            }
            all.CopyTo(sum[column..]);
        }
    }

    static void Clamp(int truth, Span<double> posterior)
    {
        posterior.Clear();
        if (truth >= 0)
            posterior[truth] = 1;
    }

    // The confusions of all sources. The weight told of a source is its expected share of right answers.
    double Maximise()
    {
        EstimateClasses();
        double[] changes = new double[labels.Count];
        run.Sweep.InTurns(labels.Count, block =>
        {
            (int first, int end) = labels.Sources(block);
            int matrix = size * stride, length = (end - first) * matrix;
            double[] rented = ArrayPool<double>.Shared.Rent(length);
            Span<double> counts = rented.AsSpan(0, length);
            counts.Clear();
            foreach (Shard shard in data.Shards)
                posteriors.Count(shard, labels.Labels(block, shard), counts);
            for (int source = first; source < end; source++)
            {
                ClassMatrix said = new(counts.Slice((source - first) * matrix, matrix), size);
                model.Estimate(said, new ClassMatrix(logs.AsSpan(source * matrix, matrix), size));
                double share = said.Share();
                changes[block] = Math.Max(changes[block], Math.Abs(share - quality[source]));
                quality[source] = share;
            }
            ArrayPool<double>.Shared.Return(rented);
        });
        return changes.Length == 0 ? 0 : changes.Max();
    }

    void EstimateClasses()
    {
        double[][] parts = new double[stretches.Length][];
        run.Sweep.InTurns(stretches.Length, s =>
        {
            (Shard shard, int first, int end) = stretches[s];
            double[] part = parts[s] = new double[stride];
            for (int i = first; i < end; i++)
                Vectors.Add(part, posteriors.Of(shard, i));
        });
        double[] counts = new double[stride];
        foreach (double[] part in parts)
            Vectors.Add(counts, part);
        model.EstimateClasses(counts.AsSpan(0, size), logClasses.AsSpan(0, size));
    }
}
