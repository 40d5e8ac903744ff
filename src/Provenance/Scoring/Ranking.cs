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
    const int Page = 1_024;

    readonly RankedClaim?[]?[] pages;
    readonly Lazy<Numbering> numbers;
    readonly Lazy<ValueList<NotRankedClaim>> notRanked;

    internal Ranking(ScoringModel model, ScoreTable scores)
        : this(model, scores, RankOrder.Of(scores, model.Lineage.Corpus.Claims, model.Options.MaxThreads), null)
    {
    }

    internal Ranking(ScoringModel model, ScoreTable scores, RankOrder order, Ranking? earlier)
    {
        Model = model;
        Scores = scores;
        Order = order;
        pages = new RankedClaim?[]?[(order.Count + Page - 1) / Page];
        Numbering? known = earlier is { numbers.IsValueCreated: true } ? earlier.numbers.Value : null;
        int from = known is null ? 0 : earlier!.Corpus.Claims.Count;
        numbers = new(() => UsableCorpus.Guard(Corpus, () => Index(Corpus.Claims, known ?? Numbering.Empty(StringComparer.Ordinal), from)));
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
    /// <exception cref="ArgumentOutOfRangeException">No claim has the position.</exception>
    public RankedClaim this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            RankedClaim?[] page = pages[index / Page] ?? Interlocked.CompareExchange(ref pages[index / Page], new RankedClaim?[Page], null) ?? pages[index / Page]!;
            ref RankedClaim? claim = ref page[index % Page];
            return claim ?? Interlocked.CompareExchange(ref claim, new RankedClaim(this, index), null) ?? claim;
        }
    }

    /// <summary>The ranked claim with an id.</summary>
    /// <exception cref="KeyNotFoundException">No ranked claim has the id.</exception>
    /// <exception cref="CorpusException">The corpus, made in code, uses an id twice.</exception>
    public RankedClaim this[string id] => Find(id) ?? throw new KeyNotFoundException($"There is no ranked claim '{id}'.");

    internal ScoringModel Model { get; }

    internal ScoreTable Scores { get; }

    internal RankOrder Order { get; }

    /// <summary>The ranked claim with an id, or null.</summary>
    public RankedClaim? Find(string id) =>
        numbers.Value.TryGet(id, out int number) && Corpus.Claims[number].IsCheckable ? this[Order.PositionOf(number)] : null;

    static Numbering Index(ValueList<Claim> claims, Numbering known, int from)
    {
        Numbering numbering = known.With(claims, from, static claim => claim.Id);
        for (int i = from; i < claims.Count; i++)
            if (numbering.TryGet(claims[i].Id, out int first) && first != i)
                throw new UnusableCorpusException($"Two claims are called '{claims[i].Id}'.");
        return numbering;
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
        $"{Corpus.Id}: {Count} claims ranked, {NotRanked.Count} not");

    /// <summary>Enumerates the claims in order.</summary>
    public IEnumerator<RankedClaim> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
