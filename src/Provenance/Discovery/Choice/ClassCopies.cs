namespace Provenance.Discovery;

/// <summary>
/// Which sources of classes copy. Crowds share hard items and biases, which copy detection takes for copying; so a pair it finds is
/// only believed where both make most of the mistakes that either makes. Where there are two classes, two mistakes are always the same,
/// and nothing can be told.
/// </summary>
internal static class ClassCopies
{
    const int LeastClasses = 3, LeastMistakes = 10;
    const double LeastShare = 0.6, LeastProbability = 0.9;
    const long MostSteps = 500_000_000;

    /// <summary>The pairs that copy; none where it cannot be told or would take too long.</summary>
    public static ValueList<CopyPair> Find(TruthRun run)
    {
        Observations data = run.Data;
        AccuCopy detection = new() { FalseValues = Math.Max(1, data.Values - 1), Start = new OneVoiceVote(), ReportFrom = LeastProbability };
        if (data.Values < LeastClasses || detection.Unsuitable(data) is not null || Steps(data) > MostSteps)
            return [];
        Fit found = detection.Run(run);
        if (found.Copying.Count == 0)
            return [];
        SharedMistakes mistakes = new(data, found.Beliefs, found.Copying.SelectMany(pair => new[] { data.FindSource(pair.Copier), data.FindSource(pair.Original) }));
        return found.Copying.Where(pair =>
        {
            (int both, int either) = mistakes.Of(data.FindSource(pair.Copier), data.FindSource(pair.Original));
            return both >= LeastMistakes && both >= LeastShare * either;
        }).ToValueList();
    }

    // How many pairs of observations of one item there are, which is what a round looks at.
    static long Steps(Observations data)
    {
        long steps = 0;
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
            {
                long observations = shard.ClaimEdges[shard.ItemClaims[i + 1]] - shard.ClaimEdges[shard.ItemClaims[i]];
                steps += observations * observations;
            }
        return steps;
    }
}
