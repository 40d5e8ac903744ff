using FsCheck;
using FsCheck.Fluent;
using Provenance.Scoring;

namespace Provenance.Tests.Scoring;

public class SensitivityTest
{
    static readonly Lazy<Ranking> Seeds = new(() => Corpus.Load(Repository.At("seeds")).Rank());

    [Fact]
    public void Without_one_of_two_witnesses_the_other_is_left()
    {
        Ranking ranking = new Told().By("a").By("b").Corpus().Rank();
        IReadOnlyList<SourceRemoval> removals = ranking.SensitivityOf(ranking["it"]);
        Assert.Equal(["a", "b"], removals.Select(removal => removal.Id));
        Assert.All(removals, removal =>
        {
            Assert.Equal(0.65 - 0.7307692308, removal.Change, 9);
            Assert.Equal((0.65, 3, 2, 0, false), (Math.Round(removal.Score, 9), removal.Tier, removal.TierChange, removal.RankChange, removal.StandsAlone));
        });
    }

    [Fact]
    public void What_stands_on_the_same_lines_is_one_bundle()
    {
        Ranking ranking = new Told().By("author outlet").By("other").By("other", say => say with { Stance = Stance.Denies }).Corpus().Rank();
        SourceRemoval[] removals = [.. ranking.SensitivityOf(ranking["it"])];
        Assert.Equal(["author, outlet", "other"], removals.Select(removal => removal.Sources.ToString()).Order(StringComparer.Ordinal));
        // r = 2 w and s = w with w = 0.6 / 0.7: without the author 1/2, without the other 0.65.
        double w = 0.6 / 0.7, before = (2 * w + 1) / (3 * w + 2);
        Assert.Equal(0.5 - before, removals.Single(removal => removal.Id == "author").Change, 9);
        Assert.Equal(0.65 - before, removals.Single(removal => removal.Id == "other").Change, 9);
    }

    [Fact]
    public void A_claim_that_stands_on_one_source_falls_with_it()
    {
        Ranking ranking = new Told().Source("a", Reliability.B).By("a").Corpus().Rank();
        SourceRemoval removal = Assert.Single(ranking.SensitivityOf(ranking["it"]));
        Assert.Equal((-0.405, 0.5, 4, 1, true), (Math.Round(removal.Change, 9), removal.Score, removal.Tier, removal.TierChange, removal.StandsAlone));
    }

    [Theory]
    [InlineData("joint-military-exercises-held", "defcon-warning-system", -0.063)]
    [InlineData("joint-bomber-flights-near-japan", "defcon-warning-system", -0.081)]
    [InlineData("patrol-violated-airspace", "dmitry-bokarev", 0.040)]
    [InlineData("japan-declared-airspace-violation", "new-eastern-outlook", -0.290)]
    public void The_most_influential_removal_is_the_prototype_s(string claim, string source, double change)
    {
        SourceRemoval first = Seeds.Value.SensitivityOf(Seeds.Value[claim])[0];
        Assert.Equal((source, change), (first.Id, Math.Round(first.Change, 3)));
    }

    [Fact]
    public void A_removal_leaves_what_a_corpus_without_the_lines_would_have()
    {
        foreach (RankedClaim claim in Seeds.Value.Where((_, place) => place % 9 == 0))
            foreach (SourceRemoval removal in Seeds.Value.SensitivityOf(claim))
            {
                Assert.Equal(claim.Score + removal.Change, removal.Score, 1e-12);
                int before = Seeds.Value.Count(other => other != claim && (other.Tier < removal.Tier
                    || (other.Tier == removal.Tier && Math.Round(other.Score, 9) > Math.Round(removal.Score, 9))));
                Assert.True(claim.Rank + removal.RankChange >= 1 + before);
            }
    }

    [Fact]
    public void A_claim_of_another_ranking_is_refused() =>
        Assert.Throws<ArgumentException>(() => Seeds.Value.SensitivityOf(new Told().By("a").Rank()));

    [Fact]
    public void What_is_no_source_is_left_out_by_its_name()
    {
        Ranking ranking = new Told().By("a").By("", document: document => document with { Chain = [] }).Corpus().Rank();
        SourceRemoval unknown = ranking.SensitivityOf(ranking["it"]).Single(removal => removal.Sources.IsEmpty);
        Assert.Equal(("unknown origin of d2", "unknown origin of d2"), (unknown.StandIns.ToString(), unknown.Id));
        Assert.Equal(0.65, unknown.Score, 9);
        Assert.Equal("unknown origin of d2", Assert.Single(ranking.Sources(), standing => standing.Sources.IsEmpty).Id);

        static Document Joint(Document document) => document with { Investigation = "port-papers" };
        ranking = new Told().By("a", document: Joint).By("b", document: Joint).Corpus().Rank();
        SourceRemoval joint = ranking.SensitivityOf(ranking["it"]).Single(removal => removal.Sources.IsEmpty);
        Assert.Equal(("investigation port-papers", 0.5, true), (joint.Id, joint.Score, joint.StandsAlone));
    }

    [Fact]
    public void What_moves_the_score_most_is_what_the_flag_names()
    {
        foreach (Ranking ranking in Enumerable.Range(0, 300).Select(seed => WholeCorpus.Any(seed).Rank()).Append(Seeds.Value))
            foreach (RankedClaim claim in ranking)
            {
                bool matters = ranking.SensitivityOf(claim).Any(removal => Math.Round(Math.Abs(removal.Change), 9) >= 0.10 || removal.TierChange != 0);
                Assert.Equal(matters, claim.Flags.Contains("sensitive-to-one-entity"));
            }
    }

    [Fact]
    public void What_falls_with_a_source_is_what_its_standing_counts()
    {
        foreach (Ranking ranking in Enumerable.Range(0, 100).Select(seed => WholeCorpus.Any(seed).Rank()).Append(Seeds.Value))
            foreach (SourceStanding standing in ranking.Sources().Where(standing => !standing.Sources.IsEmpty))
            {
                SourceFall fall = ranking.Without(standing.Id);
                Assert.Equal(standing.Claims, fall.Claims.Count);
                Assert.Equal(standing.Alone, fall.Claims.Where(claim => claim.StandsAlone).Select(claim => claim.Claim.Id).Order(StringComparer.Ordinal).ToValueList());
                Assert.Equal(standing.TierChanges, fall.Claims.Count(claim => claim.TierChange != 0));
                Assert.Equal(standing.MeanChange, fall.Claims.Sum(claim => Math.Abs(claim.Change)) / ranking.Count, 1e-12);
                Assert.All(fall.Claims, claim => Assert.Equal(claim.Score, ranking.SensitivityOf(claim.Claim)
                    .Single(removal => removal.Sources.Contains(standing.Id)).Score));
            }
    }

    [Fact]
    public void What_falls_has_the_places_that_are_left()
    {
        Ranking ranking = Seeds.Value;
        SourceFall fall = ranking.Without("new-eastern-outlook");
        Dictionary<string, (int Tier, double Score)> keys = ranking.ToDictionary(claim => claim.Id, claim => (claim.Tier, claim.Score));
        foreach (ClaimFall claim in fall.Claims)
            keys[claim.Claim.Id] = (claim.Tier, claim.Score);
        foreach (ClaimFall claim in fall.Claims)
            Assert.InRange(claim.Rank, 1 + keys.Values.Count(key => key.Tier < claim.Tier || (key.Tier == claim.Tier && Math.Round(key.Score, 9) > Math.Round(claim.Score, 9))), ranking.Count);
        Assert.True(fall.Claims.Count > 30);
        Assert.Equal(fall.Claims.Count(claim => claim.StandsAlone), fall.Alone);
    }

    [Fact]
    public void A_source_that_is_not_there_does_not_fall() => Assert.Throws<KeyNotFoundException>(() => Seeds.Value.Without("nobody"));

    [Fact]
    public void An_explanation_tells_what_a_claim_hangs_on_when_asked_of_the_ranking()
    {
        RankedClaim claim = Seeds.Value["patrol-violated-airspace"];
        Assert.Null(claim.Explain().Removals);
        Explanation why = Seeds.Value.Explain(claim);
        Assert.Equal(Seeds.Value.SensitivityOf(claim), why.Removals!.Value);
        Assert.Equal(Seeds.Value.RangeOf(claim), why.RankRange);
        Assert.Contains("without dmitry-bokarev + unnamed-host: score 0.544 (+0.040), rank 333 -> 327", why.ToString(), StringComparison.Ordinal);
        Assert.Equal(why.Score, why.Replay().Score);
    }

    [Fact]
    public void Rank_ranges_are_counted_as_defined()
    {
        foreach (Ranking ranking in Enumerable.Range(0, 200).Select(seed => WholeCorpus.Any(seed).Rank()).Append(Seeds.Value))
            foreach (RankedClaim claim in ranking)
            {
                int best = 1 + ranking.Count(other => Math.Round(other.Low, 9) > Math.Round(claim.High, 9));
                int worst = ranking.Count(other => Math.Round(other.High, 9) >= Math.Round(claim.Low, 9));
                Assert.Equal(new RankRange(best, worst), ranking.RangeOf(claim));
            }
    }

    [Fact]
    public void A_rank_range_reads_as_places() => Assert.Equal(("3-7", "4"), (new RankRange(3, 7).ToString(), new RankRange(4, 4).ToString()));

    [Theory]
    [InlineData("1 2 3 4", "1 2 3 4", 1.0)]
    [InlineData("1 2 3 4", "4 3 2 1", -1.0)]
    // Five pairs agree and one does not, of six.
    [InlineData("1 2 3 4", "1 3 2 4", 4.0 / 6)]
    // One pair agrees, one is tied on each side: 1 / sqrt(2 x 2).
    [InlineData("1 1 2", "1 2 2", 0.5)]
    [InlineData("1 1 1", "1 2 3", null)]
    [InlineData("", "", null)]
    public void Kendall_s_tau_allows_for_ties(string left, string right, double? expected) =>
        Assert.Equal(expected, KendallTau.Of(Numbers(left), Numbers(right)) is { } tau ? Math.Round(tau, 12) : null, NullableTolerance.Instance);

    [Fact]
    public void Kendall_s_tau_is_what_counting_pairs_gives() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(Arb.From(Gen.Choose(0, 30).SelectMany(count => Gen.ArrayOf(Gen.Choose(1, 8), 2 * count))), numbers =>
        {
            int[] left = numbers[..(numbers.Length / 2)], right = numbers[(numbers.Length / 2)..];
            double balance = 0, ofLeft = 0, ofRight = 0;
            for (int i = 0; i < left.Length; i++)
                for (int j = 0; j < i; j++)
                {
                    balance += Math.Sign(left[i] - left[j]) * Math.Sign(right[i] - right[j]);
                    ofLeft += left[i] != left[j] ? 1 : 0;
                    ofRight += right[i] != right[j] ? 1 : 0;
                }
            double? expected = ofLeft == 0 || ofRight == 0 ? null : balance / Math.Sqrt(ofLeft * ofRight);
            Assert.Equal(expected, KendallTau.Of(left, right), NullableTolerance.Instance);
        }));

    [Fact]
    public void Another_base_rate_leaves_most_of_the_order()
    {
        IReadOnlyList<BaseRateStep> steps = Seeds.Value.SweepBaseRate();
        Assert.Equal([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], steps.Select(step => step.BaseRate));
        Assert.Equal(new BaseRateStep(0.3, 1, 0, 0), steps[2]);
        Assert.All(steps, step => Assert.InRange(step.Correlation!.Value, 0.92, 1));
        // One F alone: 0.5 + t / 2.
        Assert.Equal(0.1, Assert.Single(new Told().By("a").Corpus().Rank().SweepBaseRate([0.5])).MeanChange, 9);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_base_rate_is_a_share(double baseRate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Seeds.Value.SweepBaseRate([baseRate]));

    static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    sealed class NullableTolerance : IEqualityComparer<double?>
    {
        public static NullableTolerance Instance { get; } = new();

        public bool Equals(double? x, double? y) => x is null ? y is null : y is not null && Math.Abs(x.Value - y.Value) <= 1e-12;

        public int GetHashCode(double? obj) => 0;
    }
}
