namespace Provenance.Scoring;

/// <summary>The claims that give the same item different values. They stand side by side and do not oppose each other.</summary>
internal sealed class RivalValues
{
    readonly Corpus corpus;
    readonly Dictionary<string, List<int>> byItem = new(StringComparer.Ordinal);

    public RivalValues(Corpus corpus)
    {
        this.corpus = corpus;
        for (int i = 0; i < corpus.Claims.Count; i++)
            if (corpus.Claims[i].About is { } about)
            {
                if (!byItem.TryGetValue(about.Item, out List<int>? claims))
                    byItem.Add(about.Item, claims = []);
                claims.Add(i);
            }
    }

    /// <summary>Numbers of the claims about an item, ascending.</summary>
    public IReadOnlyList<int> About(string item) => byItem.GetValueOrDefault(item) ?? [];

    /// <summary>The other claims about the same item that give it another value and that some document asserts, in the order of the corpus.</summary>
    public IEnumerable<Claim> Of(Claim claim) => claim.About is { } about && byItem.TryGetValue(about.Item, out List<int>? claims) && claims.Count > 1
        ? claims.Select(number => corpus.Claims[number]).Where(rival => rival.IsCheckable && Quantity.Differ(rival.About!.Value, about.Value) && IsAsserted(rival))
        : [];

    static bool IsAsserted(Claim claim)
    {
        foreach (Assertion assertion in claim.Assertions)
            if (assertion is { Stance: Stance.Asserts, Withdrawn: null })
                return true;
        return false;
    }
}
