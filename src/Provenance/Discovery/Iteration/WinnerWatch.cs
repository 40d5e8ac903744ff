namespace Provenance.Discovery;

/// <summary>Counts how many items changed their leading value since the last look. Only kept when somebody watches the progress.</summary>
internal sealed class WinnerWatch(TruthRun run, ClaimVector beliefs)
{
    readonly int[] winners = new int[run.Data.Items];

    /// <summary>The beliefs it looks at.</summary>
    public ClaimVector Beliefs => beliefs;

    /// <summary>How many items changed their leading value.</summary>
    public long Flipped()
    {
        long flipped = 0;
        foreach (Shard shard in run.Data.Shards)
        {
            double[] beliefs = Beliefs[shard];
            for (int i = 0; i < shard.Items; i++)
            {
                int best = Winners.Leading(beliefs.AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]));
                ref int winner = ref winners[shard.FirstItem + i];
                flipped += winner == best ? 0 : 1;
                winner = best;
            }
        }
        return flipped;
    }
}
