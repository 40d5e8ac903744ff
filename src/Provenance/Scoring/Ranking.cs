using System.Collections;
using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance;

/// <summary>
/// The claims of a corpus in order: by tier, then score, then uncertainty, then origins for certain. Claims with equal keys share
/// a rank and stand by id. Predictions and opinions stand apart.
/// </summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Notebooks)]
public sealed class Ranking : IReadOnlyList<RankedClaim>
{
    readonly RankedClaim?[] claims;
    readonly Lazy<Dictionary<string, int>> numbers;
    readonly Lazy<ValueList<NotRankedClaim>> notRanked;

    internal Ranking(ScoringModel model, ScoreTable scores)
    {
        Model = model;
        Scores = scores;
        Order = RankOrder.Of(scores, Corpus.Claims);
        claims = new RankedClaim?[Order.Count];
        numbers = new(() => UsableCorpus.Guard(Corpus, () => Index(Corpus.Claims)));
        notRanked = new(SetApart);
    }

    /// <summary>The corpus that was ranked.</summary>
    public Corpus Corpus => Model.Lineage.Corpus;

    /// <summary>The options it was ranked with.</summary>
    public ScoringOptions Options => Model.Options;

    /// <summary>Predictions and opinions, by id.</summary>
    public ValueList<NotRankedClaim> NotRanked => notRanked.Value;

    /// <summary>How many claims are ranked.</summary>
    public int Count => Order.Count;

    /// <summary>The claim at a position, from 0; ties stand by id.</summary>
    public RankedClaim this[int index] => claims[index] ?? Interlocked.CompareExchange(ref claims[index], new RankedClaim(this, index), null) ?? claims[index]!;

    /// <summary>The ranked claim with an id.</summary>
    /// <exception cref="KeyNotFoundException">No ranked claim has the id.</exception>
    /// <exception cref="CorpusException">The corpus, made in code, uses an id twice.</exception>
    public RankedClaim this[string id] => Find(id) ?? throw new KeyNotFoundException($"There is no ranked claim '{id}'.");

    internal ScoringModel Model { get; }

    internal ScoreTable Scores { get; }

    internal RankOrder Order { get; }

    /// <summary>The ranked claim with an id, or null.</summary>
    public RankedClaim? Find(string id) =>
        numbers.Value.TryGetValue(id, out int number) && Corpus.Claims[number].IsCheckable ? this[Order.PositionOf(number)] : null;

    static Dictionary<string, int> Index(ValueList<Claim> claims)
    {
        Dictionary<string, int> index = new(claims.Count, StringComparer.Ordinal);
        for (int i = 0; i < claims.Count; i++)
            if (!index.TryAdd(claims[i].Id, i) && claims[i].IsCheckable && claims[index[claims[i].Id]].IsCheckable)
                throw new UnusableCorpusException($"Two claims are called '{claims[i].Id}'.");
        return index;
    }

    ValueList<NotRankedClaim> SetApart()
    {
        List<NotRankedClaim> apart = [];
        for (int i = 0; i < Corpus.Claims.Count; i++)
            if (!Corpus.Claims[i].IsCheckable)
                apart.Add(new NotRankedClaim(Model, Scores, i));
        apart.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new ValueList<NotRankedClaim>([.. apart]);
    }

    /// <summary>The claims by plain score, high before low, whatever their tier; equal scores by id.</summary>
    public IReadOnlyList<RankedClaim> ByScore() =>
        [.. this.OrderByDescending(claim => Tiers.Round(claim.Score)).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>The id of the corpus and how many claims are ranked.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Corpus.Id}: {claims.Length} claims ranked, {NotRanked.Count} not");

    /// <summary>Enumerates the claims in order.</summary>
    public IEnumerator<RankedClaim> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
