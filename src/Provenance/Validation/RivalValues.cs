namespace Provenance.Validation;

/// <summary>Claims that give one item different values.</summary>
internal static class RivalValues
{
    /// <summary>A claim, and the first that gives its item another value.</summary>
    public readonly record struct Rival(Claim Claim, Claim Other);

    /// <summary>The claims that neither contradict nor entail any of their rivals, nor are contradicted or entailed by one.</summary>
    public static List<Rival> Uncoded(CorpusContext context)
    {
        Dictionary<string, (Claim First, Claim? Second)> items = new(StringComparer.Ordinal);
        HashSet<Claim> tied = new(ReferenceEqualityComparer.Instance);
        foreach (Claim claim in context.Corpus.Claims)
        {
            if (claim?.About is not { Item: { } item })
                continue;
            if (!items.TryGetValue(item, out (Claim First, Claim? Second) known))
                items.Add(item, (claim, null));
            else if (known.Second is null && AreRivals(claim, known.First))
                items[item] = (known.First, claim);
            Tie(claim, claim.Contradicts, context, tied);
            Tie(claim, claim.Entails, context, tied);
        }
        List<Rival> rivals = [];
        foreach (Claim claim in context.Corpus.Claims)
            if (claim?.About is { Item: { } item } && items[item] is (Claim first, { } second) && !tied.Contains(claim))
                rivals.Add(new Rival(claim, AreRivals(claim, first) ? first : second));
        return rivals;
    }

    static void Tie(Claim claim, ValueList<string> others, CorpusContext context, HashSet<Claim> tied)
    {
        foreach (string id in others)
            if (context.Claims.Find(id) is { } other && AreRivals(claim, other))
            {
                tied.Add(claim);
                tied.Add(other);
            }
    }

    static bool AreRivals(Claim left, Claim right) =>
        left.About is { Item: { } item } about && right.About is { } other && other.Item == item && other.Value != about.Value;
}
