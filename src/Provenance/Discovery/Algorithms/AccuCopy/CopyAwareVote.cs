namespace Provenance.Discovery;

/// <summary>Rounds of copy detection, discounted vote and accuracy.</summary>
internal sealed class CopyAwareVote(AccuCopy options, TruthRun run)
{
    readonly Observations data = run.Data;
    readonly KindTable kinds = options.ByKind ? KindTable.Find(run.Data) : KindTable.Single;
    readonly AccuModel model = options.Refinement > 0 ? new RefinedAccuModel(options, new RefinementTable(run)) : new AccuModel(options);

    public Fit Solve()
    {
        CopyDetector detector = new(data, options, run.Sweep);
        (Fit fit, double likelihood) = From(new Verdicts(run, options.Start.Run(run)).Fit.Beliefs, detector);
        if (!options.SecondStart || !detector.HasPairs)
            return fit;
        (Fit second, double another) = From(new OneVoiceVote { Agreement = options.CopyRate }.Run(run, detector.Index, detector.Pairs).Beliefs, detector);
        return another > likelihood ? second : fit;
    }

    (Fit Fit, double Likelihood) From(ClaimVector beliefs, CopyDetector detector)
    {
        KindAccuracies accuracies = new(data, kinds, options.StartAccuracy);
        double[] weights = new double[accuracies.All.Length];
        double[] truth = new double[data.Claims];
        DiscountedSets? sets = detector.HasPairs ? new DiscountedSets(detector, accuracies.Kinds.Count, run.Sweep) : null;
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs) : null;
        bool converged = false;
        int round = 0;
        for (; round < options.MaxIterations && !converged; round++)
        {
            for (int s = 0; s < weights.Length; s++)
                weights[s] = model.Weigh(accuracies.All[s], 1);
            if (sets is not null)
            {
                Flatten(beliefs, truth);
                detector.Update(truth, Array.ConvertAll(accuracies.OfSource, Inside));
                sets.Update(DependenceTable.Of(detector, data.Sources, options.CopyRate), weights);
            }
            double[] credits = run.Sweep.Sum(weights.Length, (shard, sums) =>
                new DiscountedVote(sets, model, accuracies.Kinds, run.Known?.Claims(shard), (int)data.FirstClaim(shard)).Pass(shard, weights, beliefs[shard], sums));
            double change = accuracies.Learn(credits);
            run.Tell(round + 1, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        Fit fit = new()
        {
            Beliefs = beliefs,
            AreProbabilities = true,
            Weights = Array.ConvertAll(accuracies.OfSource, accuracy => model.Weigh(accuracy, 1)),
            Iterations = round,
            Converged = converged,
            Copying = Report(detector),
        };
        return (fit, options.SecondStart ? AgreementLikelihood.Of(detector, Array.ConvertAll(accuracies.OfSource, Inside), options.FalseValues) : 0);
    }

    double Inside(double accuracy) => Math.Clamp(accuracy, options.Margin, 1 - options.Margin);

    void Flatten(ClaimVector beliefs, double[] truth)
    {
        int place = 0;
        foreach (Shard shard in data.Shards)
        {
            Span<double> ofShard = truth.AsSpan(place, shard.Claims);
            beliefs[shard].CopyTo(ofShard);
            place += shard.Claims;
            if (options.Evidence == CopyEvidence.Hard)
                for (int i = 0; i < shard.Items; i++)
                    Leaders.Mark(ofShard[shard.ItemClaims[i]..shard.ItemClaims[i + 1]]);
        }
    }

    ValueList<CopyPair> Report(CopyDetector detector) => detector.Found(options.ReportFrom)
        .Select(found => found.By1 >= found.By2
            ? Pair(found.First, found.Second, found.By1, found.By2, found.Pair)
            : Pair(found.Second, found.First, found.By2, found.By1, found.Pair))
        .OrderByDescending(pair => pair.Probability).ThenBy(pair => pair.Copier, StringComparer.Ordinal).ThenBy(pair => pair.Original, StringComparer.Ordinal)
        .ToValueList();

    CopyPair Pair(int copier, int original, double by, double against, PairList.Pair pair) => new(
        data.SourceName(copier), data.SourceName(original), Math.Min(1, by + against), by / (by + against), pair.Shared, pair.Overlap);
}
