namespace Provenance.Discovery;

/// <summary>How the members of a committee come to one belief: the majority says which value leads, the mean says how probable it is.</summary>
internal sealed class CommitteeVote(Fit[] members)
{
    /// <summary>Decides the items of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="beliefs">The beliefs in its claims; written here.</param>
    public void Decide(Shard shard, double[] beliefs)
    {
        foreach (Fit member in members)
            for (int c = 0; c < beliefs.Length; c++)
                beliefs[c] += member.Beliefs[shard][c] / members.Length;
        double[] voices = new double[16];
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], count = shard.ItemClaims[i + 1] - first;
            if (count < 2)
                continue;
            if (count > voices.Length)
                voices = new double[2 * count];
            Decide(shard, first, voices.AsSpan(0, count), beliefs.AsSpan(first, count));
        }
    }

    void Decide(Shard shard, int first, Span<double> voices, Span<double> beliefs)
    {
        // Members that are undecided share their voice; the vote only decides between equals.
        double all = shard.ClaimEdges[first + voices.Length] - shard.ClaimEdges[first];
        for (int c = 0; c < voices.Length; c++)
            voices[c] = shard.Votes(first + c) / all / 1_000;
        foreach (Fit member in members)
            Speak(member.Beliefs[shard].AsSpan(first, voices.Length), voices);
        int leading = Winners.Leading(beliefs), chosen = Winners.Leading(voices);
        double bar = Winners.Bar(voices[chosen]);
        if (voices[leading] < bar)
            (beliefs[leading], beliefs[chosen]) = (beliefs[chosen], beliefs[leading]);
    }

    static void Speak(ReadOnlySpan<double> member, Span<double> voices)
    {
        double bar = Winners.Bar(member[Winners.Leading(member)]);
        int tied = 0;
        foreach (double belief in member)
            tied += belief >= bar ? 1 : 0;
        for (int c = 0; c < member.Length; c++)
            voices[c] += member[c] >= bar ? 1.0 / tied : 0;
    }
}
