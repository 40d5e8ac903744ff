using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring.Revision;

/// <summary>What a difference of two rankings tells of each claim, against looking at every claim in both.</summary>
public class ClaimChangeTest
{
    [Fact]
    public void Just_the_claims_that_stand_otherwise_are_told_in_the_order_of_what_moved_most() => OnEach((before, after, diff) =>
    {
        Dictionary<string, RankedClaim> old = before.ToDictionary(claim => claim.Id), now = after.ToDictionary(claim => claim.Id);
        string[] expected = [.. old.Keys.Union(now.Keys).Where(id => !old.TryGetValue(id, out RankedClaim? one) || !now.TryGetValue(id, out RankedClaim? other) || Told(one) != Told(other))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), diff.Claims.Select(change => change.Id).Order(StringComparer.Ordinal));
        // Those that came or went first, then by how far the score moved.
        Assert.Equal(diff.Claims.OrderByDescending(change => change.Before is null || change.After is null)
            .ThenByDescending(change => Math.Round(Math.Abs(change.ScoreChange ?? 0), 9)).ThenBy(change => change.Id, StringComparer.Ordinal), diff.Claims);
    });

    [Fact]
    public void A_change_is_what_lies_between_its_two_sides() => OnEach((before, after, diff) => Assert.All(diff.Claims, change =>
    {
        (RankedClaim? old, RankedClaim? now) = (before.Find(change.Id), after.Find(change.Id));
        Assert.Equal((old, now), (change.Before, change.After));
        Assert.Equal((now?.Score - old?.Score, now?.Rank - old?.Rank, now?.Tier - old?.Tier), (change.ScoreChange, change.RankChange, change.TierChange));
        Assert.Equal((now ?? old)!.Statement, change.Statement);
        string[] had = [.. old?.Flags.Select(flag => flag.Id) ?? []], has = [.. now?.Flags.Select(flag => flag.Id) ?? []];
        Assert.Equal(has.Except(had), change.FlagsSet.Select(flag => flag.Id));
        Assert.Equal(had.Except(has), change.FlagsCleared.Select(flag => flag.Id));
        ClaimMovement expected = old is null ? ClaimMovement.Appeared : now is null ? ClaimMovement.Vanished
            : now.Tier != old.Tier ? now.Tier < old.Tier ? ClaimMovement.Rose : ClaimMovement.Fell
            : Math.Round(now.Score, 9) != Math.Round(old.Score, 9) ? now.Score > old.Score ? ClaimMovement.Rose : ClaimMovement.Fell
            : Standing(old) == Standing(now) ? ClaimMovement.Moved : ClaimMovement.Changed;
        Assert.Equal(expected, change.Movement);
    }));

    [Fact]
    public void Nouns_are_told_in_the_order_of_their_ids()
    {
        OnEach((before, after, diff) => Assert.Equal(diff.Nouns.OrderBy(noun => noun.Noun).ThenBy(noun => noun.Id, StringComparer.Ordinal), diff.Nouns));
        OnEach((before, after, diff) => Assert.All(diff.Claims, change => Assert.Equal(change.Because.OrderBy(noun => noun.Noun).ThenBy(noun => noun.Id, StringComparer.Ordinal), change.Because)));
    }

    static string Told(RankedClaim claim) => $"{claim.Rank} {Standing(claim)}";

    static string Standing(RankedClaim claim) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{claim.Tier} {claim.Flags} {claim.Score:0.000000000} {claim.Low:0.000000000} {claim.High:0.000000000} {claim.Opinion.Belief:0.000000000} {claim.Opinion.Disbelief:0.000000000} {claim.Origins.Strict} {claim.Origins.Lenient} {claim.Origins.Central:0.000000000}");

    static void OnEach(Action<Ranking, Ranking, CorpusDiff> check)
    {
        for (int seed = 0; seed < 150; seed++)
        {
            Corpus corpus = WholeCorpus.Any(seed), other = Changed(corpus, seed);
            CorpusDiff diff = corpus.Diff(other);
            check(diff.Before, diff.After, diff);
        }
    }

    /// <summary>The corpus after a few things were found out.</summary>
    static Corpus Changed(Corpus corpus, int seed)
    {
        Random random = new(seed);
        Corpus changed = corpus;
        if (random.Next(2) == 0)
            changed = changed.With(sources: changed.Sources.Select(source => random.Next(3) == 0 ? source with { Reliability = [new ReliabilityRating { Grade = (Reliability)random.Next(6) }] } : source).ToValueList());
        if (random.Next(2) == 0)
            changed = changed.Documents(document => random.Next(4) == 0 ? document with { Published = EdtfDate.Parse("2012"), Investigation = "probe" } : document);
        if (random.Next(2) == 0)
            changed = changed.Claims(claim => random.Next(3) == 0 ? claim with { Assertions = claim.Assertions.Skip(1).ToValueList(), Horizon = new Horizon(0, 1, 0) } : claim);
        if (random.Next(3) == 0)
            changed = changed.With(claims: [.. changed.Claims.Skip(1).Where(claim => claim.Entails.IsEmpty && claim.Contradicts.IsEmpty), new Claim { Id = "new", Statement = "New.", Kind = ClaimKind.Event, Assertions = [new Assertion { Document = "d0" }] }]);
        return changed;
    }
}
