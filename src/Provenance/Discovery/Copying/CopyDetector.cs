using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>Finds, round by round, how probable it is that sources depend on each other.</summary>
internal sealed class CopyDetector
{
    readonly AccuCopy options;
    readonly CopyIndex index;
    readonly PairList pairs;
    readonly Sweep sweep;
    readonly (double By1, double By2)[][] posteriors;
    SourceSets? sets;
    double[] truths = [];

    public CopyDetector(Observations data, AccuCopy options, Sweep sweep)
    {
        (this.options, this.sweep) = (options, sweep);
        index = new CopyIndex(data, options.MinOverlap);
        pairs = new PairList(index, options.MinOverlap, sweep);
        posteriors = new (double, double)[index.Candidates.Length][];
        for (int i = 0; i < posteriors.Length; i++)
            posteriors[i] = new (double, double)[pairs[i].Length];
    }

    /// <summary>The sources that can be in a pair.</summary>
    public CopyIndex Index => index;

    /// <summary>The pairs.</summary>
    public PairList Pairs => pairs;

    /// <summary>The sets of sources that make claims together; found when they are first asked for.</summary>
    public SourceSets Sets => sets ??= new SourceSets(index);

    /// <summary>Whether there is any pair to look at.</summary>
    public bool HasPairs => pairs.Count > 0;

    /// <summary>Works all pairs out again.</summary>
    /// <param name="truth">For each claim, in the order of the shards, how probably it is true.</param>
    /// <param name="accuracies">The accuracy of each source, inside (0, 1).</param>
    public void Update(double[] truth, double[] accuracies)
    {
        if (truths.Length == 0)
            truths = new double[Sets.Claims];
        Sets.Gather(truth, truths);
        sweep.InTurns(posteriors.Length, () => new PairScratch(posteriors.Length), (first, scratch) => UpdateRow(first, accuracies, scratch));
    }

    /// <summary>The pairs that may depend, with the probability that they do.</summary>
    public IEnumerable<(int First, int Second, double By1, double By2, PairList.Pair Pair)> Found(double from)
    {
        for (int i = 0; i < posteriors.Length; i++)
            for (int p = 0; p < posteriors[i].Length; p++)
                if (posteriors[i][p].By1 + posteriors[i][p].By2 >= from)
                    yield return (index.Candidates[i], index.Candidates[pairs[i][p].Second], posteriors[i][p].By1, posteriors[i][p].By2, pairs[i][p]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void UpdateRow(int first, double[] accuracies, PairScratch scratch)
    {
        PairList.Pair[] row = pairs[first];
        if (row.Length == 0)
            return;
        scratch.Begin(row);
        for (int p = 0; p < row.Length; p++)
            scratch.Evidence[p] = new PairEvidence(Test(first, row[p].Second, accuracies));
        bool mixed = options.Evidence == CopyEvidence.Mixed;
        foreach (int set in Sets.Containing(first))
        {
            ReadOnlySpan<int> members = Sets.Members(set);
            ReadOnlySpan<double> ofSet = truths.AsSpan(Sets.PlacesOf(set));
            for (int m = members.Length - 1; members[m] > first; m--)
                if (scratch.PlaceOf[members[m]] is > 0 and int place)
                    if (mixed)
                        scratch.Evidence[place - 1].AddMixed(ofSet);
                    else
                        scratch.Evidence[place - 1].AddCounted(ofSet);
        }
        for (int p = 0; p < row.Length; p++)
        {
            int different = row[p].Overlap - row[p].Shared;
            posteriors[first][p] = DependenceTest.Posterior(
                mixed ? scratch.Evidence[p].Mixed(different) : scratch.Evidence[p].Counted(row[p].Shared, different), options.CopyPrior);
        }
        scratch.End(row);
    }

    DependenceTest Test(int first, int second, double[] accuracies) =>
        new(accuracies[index.Candidates[first]], accuracies[index.Candidates[second]], options.CopyRate, options.FalseValues);
}
