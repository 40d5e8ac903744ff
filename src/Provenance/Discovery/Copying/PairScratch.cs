namespace Provenance.Discovery;

/// <summary>Room for one first candidate's pairs, used again and again by one thread; only what was touched is cleared.</summary>
internal sealed class PairScratch(int candidates)
{
    /// <summary>For a second candidate its place among the pairs of the first, plus one; 0 for none.</summary>
    public int[] PlaceOf { get; } = new int[candidates];

    /// <summary>A sum for each pair, for either direction.</summary>
    public double[] By1 { get; private set; } = [];

    /// <summary>A sum for each pair, for either direction.</summary>
    public double[] By2 { get; private set; } = [];

    /// <summary>The test of each pair.</summary>
    public DependenceTest[] Tests { get; private set; } = [];

    /// <summary>Makes room for the pairs of a first candidate.</summary>
    public void Begin(PairList.Pair[] pairs)
    {
        if (By1.Length < pairs.Length)
            (By1, By2, Tests) = (new double[2 * pairs.Length], new double[2 * pairs.Length], new DependenceTest[2 * pairs.Length]);
        Array.Clear(By1, 0, pairs.Length);
        Array.Clear(By2, 0, pairs.Length);
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
