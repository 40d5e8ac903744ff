namespace Provenance.Discovery;

/// <summary>
/// How the members of a committee come to one belief: each has a voice for the value it believes, the majority of voices decides,
/// and a value that does not lead the vote can only win with the consent of two kinds of model. The mean says how probable it is.
/// </summary>
/// <param name="kinds">The members, those of one kind of model together.</param>
internal sealed class CommitteeVote(Fit[][] kinds)
{
    /// <summary>How many kinds of model must stand behind a value that overturns the vote: models of one kind repeat each other's mistakes.</summary>
    const int Consent = 2;

    readonly int members = kinds.Sum(kind => kind.Length);

    /// <summary>Decides the items of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="beliefs">The beliefs in its claims; written here.</param>
    public void Decide(Shard shard, double[] beliefs)
    {
        foreach (Fit[] kind in kinds)
            foreach (Fit member in kind)
                for (int c = 0; c < beliefs.Length; c++)
                    beliefs[c] += member.Beliefs[shard][c] / members;
        double[] voices = new double[16], ofKind = new double[16];
        int[] behind = new int[16];
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], count = shard.ItemClaims[i + 1] - first;
            if (count < 2)
                continue;
            if (count > voices.Length)
                (voices, ofKind, behind) = (new double[2 * count], new double[2 * count], new int[2 * count]);
            Array.Clear(voices, 0, count);
            Array.Clear(behind, 0, count);
            foreach (Fit[] kind in kinds)
            {
                Array.Clear(ofKind, 0, count);
                foreach (Fit member in kind)
                    Speak(member.Beliefs[shard].AsSpan(first, count), ofKind.AsSpan(0, count));
                for (int c = 0; c < count; c++)
                {
                    voices[c] += ofKind[c];
                    behind[c] += ofKind[c] > kind.Length - 0.5 ? 1 : 0;
                }
            }
            Elect(shard, first, voices.AsSpan(0, count), behind);
            Follow(voices.AsSpan(0, count), beliefs.AsSpan(first, count));
        }
    }

    // Values that are tied share a voice. Who believes a value that no source gave has none here.
    static void Speak(ReadOnlySpan<double> member, Span<double> voices)
    {
        double most = member[Winners.Leading(member)], all = 0;
        foreach (double belief in member)
            all += belief;
        if (most < 1 - all)
            return;
        double bar = Winners.Bar(most);
        int tied = 0;
        foreach (double belief in member)
            tied += belief >= bar ? 1 : 0;
        for (int c = 0; c < member.Length; c++)
            voices[c] += member[c] >= bar ? 1.0 / tied : 0;
    }

    // Values that cannot win lose their voices; the vote decides between equals.
    static void Elect(Shard shard, int first, Span<double> voices, int[] behind)
    {
        int most = 0;
        for (int c = 0; c < voices.Length; c++)
            most = Math.Max(most, shard.Votes(first + c));
        double all = shard.ClaimEdges[first + voices.Length] - shard.ClaimEdges[first];
        for (int c = 0; c < voices.Length; c++)
        {
            int votes = shard.Votes(first + c);
            voices[c] = votes < most && behind[c] < Consent ? -1 : voices[c] + votes / all / 1_000;
        }
    }

    // Whom the voices elect leads, and several who are elected share the lead: their beliefs are exchanged with those of the leaders.
    static void Follow(ReadOnlySpan<double> voices, Span<double> beliefs)
    {
        double bar = Winners.Bar(voices[Winners.Leading(voices)]), sum = 0;
        int elected = 0;
        for (int c = 0; c < voices.Length; c++)
            if (voices[c] >= bar)
            {
                elected++;
                Raise(c, voices, bar, beliefs);
                sum += beliefs[c];
            }
        for (int c = 0; c < voices.Length; c++)
            beliefs[c] = voices[c] >= bar ? sum / elected : beliefs[c];
    }

    static void Raise(int elected, ReadOnlySpan<double> voices, double bar, Span<double> beliefs)
    {
        int above = elected;
        for (int c = 0; c < voices.Length; c++)
            if (voices[c] < bar && beliefs[c] > beliefs[above])
                above = c;
        (beliefs[elected], beliefs[above]) = (beliefs[above], beliefs[elected]);
    }
}
