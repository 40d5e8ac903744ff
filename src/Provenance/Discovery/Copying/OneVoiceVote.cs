namespace Provenance.Discovery;

/// <summary>
/// A vote in which sources that nearly always say the same have one voice together, whether they are right or copy. It is a start for
/// copy detection that no number of copies sways: a belief to be corrected by what follows, which tells the two apart.
/// </summary>
internal sealed record OneVoiceVote : TruthAlgorithm
{
    public override string Name => "one-voice-vote";

    /// <summary>On which share of the items that both speak on two sources say the same, to have one voice; in (0, 1].</summary>
    /// <value>0.8, what a copier copies.</value>
    public double Agreement { get; init; } = 0.8;

    /// <summary>On how many items both must speak.</summary>
    /// <value>20.</value>
    public int MinOverlap { get; init; } = 20;

    internal override Fit Run(TruthRun run)
    {
        CopyIndex index = new(run.Data, MinOverlap);
        return Run(run, index, new PairList(index, MinOverlap, run.Sweep));
    }

    /// <summary>The same with pairs that were found before.</summary>
    public Fit Run(TruthRun run, CopyIndex index, PairList pairs)
    {
        SourceGroups groups = new(run.Data.Sources);
        for (int first = 0; first < index.Candidates.Length; first++)
            foreach (PairList.Pair pair in pairs[first])
                if (pair.Shared >= Agreement * pair.Overlap)
                    groups.Join(index.Candidates[first], index.Candidates[pair.Second]);
        ClaimVector beliefs = new(run.Data);
        run.Sweep.EachShard(shard => Vote(shard, groups, beliefs[shard]));
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = new double[run.Data.Sources] };
    }

    static void Vote(Shard shard, SourceGroups groups, double[] beliefs)
    {
        HashSet<int> voices = [];
        for (int i = 0; i < shard.Items; i++)
        {
            Span<double> belief = beliefs.AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]);
            double all = 0;
            for (int c = 0; c < belief.Length; c++)
            {
                voices.Clear();
                foreach (int source in shard.Sources(shard.ItemClaims[i] + c))
                    voices.Add(groups.Of(source));
                all += belief[c] = voices.Count;
            }
            foreach (ref double share in belief)
                share /= all;
        }
    }
}
