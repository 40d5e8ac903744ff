namespace Provenance.Scoring;

/// <summary>The claims that give the same item different values. They stand side by side and do not oppose each other.</summary>
internal sealed class RivalValues
{
    readonly Dictionary<string, List<Claim>> byItem = new(StringComparer.Ordinal);

    public RivalValues(Corpus corpus)
    {
        foreach (Claim claim in corpus.Claims)
            if (claim.About is { } about && claim.IsCheckable)
            {
                if (!byItem.TryGetValue(about.Item, out List<Claim>? rivals))
                    byItem.Add(about.Item, rivals = []);
                rivals.Add(claim);
            }
    }

    /// <summary>The other claims about the same item that give it another value and that some document asserts, in the order of the corpus.</summary>
    public IEnumerable<Claim> Of(Claim claim) => claim.About is { } about && byItem.TryGetValue(about.Item, out List<Claim>? rivals) && rivals.Count > 1
        ? rivals.Where(rival => Quantity.Differ(rival.About!.Value, about.Value) && IsAsserted(rival))
        : [];

    static bool IsAsserted(Claim claim)
    {
        foreach (Assertion assertion in claim.Assertions)
            if (assertion is { Stance: Stance.Asserts, Withdrawn: null })
                return true;
        return false;
    }
}
