namespace Provenance.Discovery;

/// <summary>Hard decisions.</summary>
internal static class Leaders
{
    /// <summary>1 for the leading claim and 0 for the others; claims tied for the lead share it. Where nothing is believed, nothing leads.</summary>
    public static void Mark(Span<double> beliefs)
    {
        int first = Winners.Leading(beliefs);
        if (first < 0)
            return;
        double most = beliefs[first];
        foreach (double belief in beliefs)
            most = Math.Max(most, belief);
        if (most <= 0)
        {
            beliefs.Clear();
            return;
        }
        double bar = Winners.Bar(most);
        int tied = 0;
        foreach (double belief in beliefs)
            tied += belief >= bar ? 1 : 0;
        for (int c = 0; c < beliefs.Length; c++)
            beliefs[c] = beliefs[c] >= bar ? 1.0 / tied : 0;
    }
}
