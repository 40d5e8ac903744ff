using System.Collections;
using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance;

/// <summary>
/// The claims of a corpus in order: by tier, then score, then uncertainty, then origins for certain. Claims with equal keys share
/// a rank and stand by id. Predictions and opinions stand apart.
/// </summary>
public sealed class Ranking : IReadOnlyList<RankedClaim>
{
    readonly RankedClaim[] claims;
    readonly Lazy<Dictionary<string, RankedClaim>> byId;

    internal Ranking(ScoringModel model, RankedClaim[] claims, NotRankedClaim[] notRanked)
    {
        Model = model;
        this.claims = claims;
        NotRanked = new ValueList<NotRankedClaim>(notRanked);
        byId = new(() => UsableCorpus.Guard(Corpus, () => Index(claims)));
    }

    /// <summary>The corpus that was ranked.</summary>
    public Corpus Corpus => Model.Lineage.Corpus;

    /// <summary>The options it was ranked with.</summary>
    public ScoringOptions Options => Model.Options;

    /// <summary>Predictions and opinions, by id.</summary>
    public ValueList<NotRankedClaim> NotRanked { get; }

    /// <summary>How many claims are ranked.</summary>
    public int Count => claims.Length;

    /// <summary>The claim at a position, from 0; ties stand by id.</summary>
    public RankedClaim this[int index] => claims[index];

    /// <summary>The ranked claim with an id.</summary>
    /// <exception cref="KeyNotFoundException">No ranked claim has the id.</exception>
    /// <exception cref="CorpusException">The corpus, made in code, uses an id twice.</exception>
    public RankedClaim this[string id] => Find(id) ?? throw new KeyNotFoundException($"There is no ranked claim '{id}'.");

    internal ScoringModel Model { get; }

    /// <summary>The ranked claim with an id, or null.</summary>
    public RankedClaim? Find(string id) => byId.Value.GetValueOrDefault(id);

    static Dictionary<string, RankedClaim> Index(RankedClaim[] claims)
    {
        Dictionary<string, RankedClaim> index = new(claims.Length, StringComparer.Ordinal);
        foreach (RankedClaim claim in claims)
            if (!index.TryAdd(claim.Id, claim))
                throw new UnusableCorpusException($"Two claims are called '{claim.Id}'.");
        return index;
    }

    /// <summary>The claims by plain score, high before low, whatever their tier; equal scores by id.</summary>
    public IReadOnlyList<RankedClaim> ByScore() =>
        [.. claims.OrderByDescending(claim => Tiers.Round(claim.Score)).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>Enumerates the claims in order.</summary>
    public IEnumerator<RankedClaim> GetEnumerator() => ((IEnumerable<RankedClaim>)claims).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => claims.GetEnumerator();
}
