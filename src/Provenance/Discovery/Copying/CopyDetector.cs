namespace Provenance.Discovery;

/// <summary>Finds, round by round, how probable it is that sources depend on each other.</summary>
internal sealed class CopyDetector
{
    readonly AccuCopy options;
    readonly CopyIndex index;
    readonly PairList pairs;
    readonly ParallelOptions parallel;
    readonly (double By1, double By2)[][] posteriors;

    public CopyDetector(Observations data, AccuCopy options, ParallelOptions parallel)
    {
        (this.options, this.parallel) = (options, parallel);
        index = new CopyIndex(data, options.MinOverlap);
        pairs = new PairList(index, options.MinOverlap, parallel);
        posteriors = new (double, double)[index.Candidates.Length][];
        for (int i = 0; i < posteriors.Length; i++)
            posteriors[i] = new (double, double)[pairs[i].Length];
    }

    /// <summary>Whether there is any pair to look at.</summary>
    public bool HasPairs => pairs.Count > 0;

    /// <summary>Works all pairs out again.</summary>
    /// <param name="truth">For each claim, in the order of the shards, how probably it is true.</param>
    /// <param name="accuracies">The accuracy of each source, inside (0, 1).</param>
    public void Update(double[] truth, double[] accuracies) =>
        Parallel.For(0, posteriors.Length, parallel, () => (new double[posteriors.Length], new double[posteriors.Length]), (first, _, sums) =>
        {
            if (pairs[first].Length > 0)
                UpdateRow(first, truth, accuracies, sums);
            return sums;
        }, _ => { });

    /// <summary>The pairs that may depend, with the probability that they do.</summary>
    public IEnumerable<(int First, int Second, double By1, double By2, PairList.Pair Pair)> Found(double from)
    {
        for (int i = 0; i < posteriors.Length; i++)
            for (int p = 0; p < posteriors[i].Length; p++)
                if (posteriors[i][p].By1 + posteriors[i][p].By2 >= from)
                    yield return (index.Candidates[i], index.Candidates[pairs[i][p].Second], posteriors[i][p].By1, posteriors[i][p].By2, pairs[i][p]);
    }

    void UpdateRow(int first, double[] truth, double[] accuracies, (double[] By1, double[] By2) sums)
    {
        PairList.Pair[] row = pairs[first];
        if (options.Evidence == CopyEvidence.Mixed)
            AddMixed(first, truth, accuracies, sums);
        else
            AddCounts(first, truth, sums.By1);
        for (int p = 0; p < row.Length; p++)
        {
            PairList.Pair pair = row[p];
            DependenceTest test = Test(first, pair.Second, accuracies);
            double different = test.Different(pair.Overlap - pair.Shared);
            (double, double) logOdds = options.Evidence == CopyEvidence.Mixed
                ? (sums.By1[pair.Second] + different, sums.By2[pair.Second] + different)
                : test.Counted(sums.By1[pair.Second], pair.Shared - sums.By1[pair.Second], pair.Overlap - pair.Shared);
            posteriors[first][p] = DependenceTest.Posterior(logOdds, options.CopyPrior);
        }
        Array.Clear(sums.By1);
        Array.Clear(sums.By2);
    }

    void AddCounts(int first, double[] truth, double[] sharedTrue)
    {
        foreach (int claim in index.ClaimsOf(first))
        {
            double probability = truth[claim];
            foreach (int other in index.SourcesOf(claim))
                sharedTrue[other] += probability;
        }
    }

    void AddMixed(int first, double[] truth, double[] accuracies, (double[] By1, double[] By2) sums)
    {
        DependenceTest[] tests = new DependenceTest[posteriors.Length];
        foreach (PairList.Pair pair in pairs[first])
            tests[pair.Second] = Test(first, pair.Second, accuracies);
        foreach (int claim in index.ClaimsOf(first))
            foreach (int other in index.SourcesOf(claim))
                if (other > first)
                {
                    (double by1, double by2) = tests[other].Mixed(truth[claim]);
                    sums.By1[other] += by1;
                    sums.By2[other] += by2;
                }
    }

    DependenceTest Test(int first, int second, double[] accuracies) =>
        new(accuracies[index.Candidates[first]], accuracies[index.Candidates[second]], options.CopyRate, options.FalseValues);
}
