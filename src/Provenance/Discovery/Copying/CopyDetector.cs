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

    /// <summary>The sources that can be in a pair.</summary>
    public CopyIndex Index => index;

    /// <summary>The pairs.</summary>
    public PairList Pairs => pairs;

    /// <summary>Whether there is any pair to look at.</summary>
    public bool HasPairs => pairs.Count > 0;

    /// <summary>Works all pairs out again.</summary>
    /// <param name="truth">For each claim, in the order of the shards, how probably it is true.</param>
    /// <param name="accuracies">The accuracy of each source, inside (0, 1).</param>
    public void Update(double[] truth, double[] accuracies) =>
        Parallel.For(0, posteriors.Length, parallel, () => new PairScratch(posteriors.Length), (first, _, scratch) =>
        {
            if (pairs[first].Length > 0)
                UpdateRow(first, truth, accuracies, scratch);
            return scratch;
        }, _ => { });

    /// <summary>The pairs that may depend, with the probability that they do.</summary>
    public IEnumerable<(int First, int Second, double By1, double By2, PairList.Pair Pair)> Found(double from)
    {
        for (int i = 0; i < posteriors.Length; i++)
            for (int p = 0; p < posteriors[i].Length; p++)
                if (posteriors[i][p].By1 + posteriors[i][p].By2 >= from)
                    yield return (index.Candidates[i], index.Candidates[pairs[i][p].Second], posteriors[i][p].By1, posteriors[i][p].By2, pairs[i][p]);
    }

    void UpdateRow(int first, double[] truth, double[] accuracies, PairScratch scratch)
    {
        PairList.Pair[] row = pairs[first];
        scratch.Begin(row);
        for (int p = 0; p < row.Length; p++)
            scratch.Tests[p] = Test(first, row[p].Second, accuracies);
        bool mixed = options.Evidence == CopyEvidence.Mixed;
        foreach (int claim in index.ClaimsOf(first))
            foreach (int other in index.SourcesOf(claim))
            {
                int place = scratch.PlaceOf[other] - 1;
                if (place < 0)
                    continue;
                (double by1, double by2) = mixed ? scratch.Tests[place].Mixed(truth[claim]) : (truth[claim], 0);
                scratch.By1[place] += by1;
                scratch.By2[place] += by2;
            }
        for (int p = 0; p < row.Length; p++)
        {
            int different = row[p].Overlap - row[p].Shared;
            double more = scratch.Tests[p].Different(different);
            (double, double) logOdds = mixed ? (scratch.By1[p] + more, scratch.By2[p] + more)
                : scratch.Tests[p].Counted(scratch.By1[p], row[p].Shared - scratch.By1[p], different);
            posteriors[first][p] = DependenceTest.Posterior(logOdds, options.CopyPrior);
        }
        scratch.End(row);
    }

    DependenceTest Test(int first, int second, double[] accuracies) =>
        new(accuracies[index.Candidates[first]], accuracies[index.Candidates[second]], options.CopyRate, options.FalseValues);
}
