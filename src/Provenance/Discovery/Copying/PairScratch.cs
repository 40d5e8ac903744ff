namespace Provenance.Discovery;

/// <summary>Room for one first candidate's pairs, used again and again by one thread; only what was touched is cleared.</summary>
internal sealed class PairScratch(int candidates)
{
    /// <summary>For a second candidate its place among the pairs of the first, plus one; 0 for none.</summary>
    public int[] PlaceOf { get; } = new int[candidates];

    /// <summary>What the shared values of each pair tell.</summary>
    public PairEvidence[] Evidence { get; private set; } = [];

    /// <summary>Makes room for the pairs of a first candidate.</summary>
    public void Begin(PairList.Pair[] pairs)
    {
        if (Evidence.Length < pairs.Length)
            Evidence = new PairEvidence[Math.Min(candidates, 2 * pairs.Length)];
        for (int p = 0; p < pairs.Length; p++)
            PlaceOf[pairs[p].Second] = p + 1;
    }

    /// <summary>Forgets the pairs.</summary>
    public void End(PairList.Pair[] pairs)
    {
        foreach (PairList.Pair pair in pairs)
            PlaceOf[pair.Second] = 0;
    }
}
