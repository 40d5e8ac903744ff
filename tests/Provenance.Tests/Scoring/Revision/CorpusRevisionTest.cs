using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

public class CorpusRevisionTest
{
    static readonly Lazy<Corpus> Seeds = new(() => Corpus.Load(Repository.At("seeds")));

    [Fact]
    public void The_same_corpus_in_another_order_does_not_differ()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Corpus corpus = WholeCorpus.Any(seed);
            Assert.Empty(corpus.Diff(corpus).Nouns);
            CorpusDiff shuffled = corpus.Diff(corpus.With([.. corpus.Sources.Reverse()], [.. corpus.Documents.Reverse()], [.. corpus.Claims.Reverse()]));
            Assert.Empty(shuffled.Nouns);
            Assert.Empty(shuffled.Claims);
        }
    }

    [Fact]
    public void A_second_witness_raises_the_claim_and_is_named()
    {
        CorpusDiff diff = new Told().By("a").Corpus().Diff(new Told().By("a").By("b").Corpus());
        Assert.Equal("source b added, document d2 added, claim it changed", diff.Nouns.ToString());
        ClaimChange change = Assert.Single(diff.Claims);
        Assert.Equal(0.0807692308, change.ScoreChange!.Value, 9);
        Assert.Equal((0, -2), (change.RankChange, change.TierChange));
        Assert.Contains("single-origin", change.FlagsCleared.Select(flag => flag.Id));
        Assert.DoesNotContain("single-origin", change.FlagsSet.Select(flag => flag.Id));
        Assert.Equal(diff.Nouns, change.Because);
    }

    [Fact]
    public void Only_claims_on_whose_lines_it_is_change_through_a_grade()
    {
        Corpus graded = Seeds.Value.With(sources: Seeds.Value.Sources.Select(source => source.Id == "defcon-warning-system"
            ? source with { Reliability = [new ReliabilityRating { Grade = Reliability.B }] } : source).ToValueList());
        CorpusDiff diff = Seeds.Value.Diff(graded);
        Assert.Equal("source defcon-warning-system changed", diff.Nouns.ToString());
        Ranking before = Seeds.Value.Rank();
        foreach (ClaimChange change in diff.Claims)
        {
            bool isTouched = before[change.Id].Explain().Lines.Any(line => line.RestsOn.Contains("defcon-warning-system") || line.AttributedTo == "defcon-warning-system");
            // What it does not touch changed its rank alone, since others moved past.
            Assert.Equal(isTouched, change.Because.Count == 1);
            Assert.True(isTouched || change.ScoreChange == 0);
        }
        Assert.True(diff.Claims.Count(change => change.Because.Count == 1) > 10);
    }

    [Fact]
    public void An_owner_found_out_is_named_though_he_is_on_no_line()
    {
        Affiliation Owned(string by) => new() { Relation = AffiliationRelation.OwnedBy, Party = by };
        Told Outlets() => new Told().Source("holding").Source("group").Source("a", affiliations: Owned("group")).Source("b", affiliations: Owned("holding")).By("a").By("b");
        ClaimChange change = Assert.Single(Outlets().Corpus().Diff(Outlets().Source("group", affiliations: Owned("holding")).Corpus()).Claims);
        Assert.Equal("source group changed", change.Because.ToString());
        Assert.True(change.ScoreChange < 0);
    }

    [Fact]
    public void Claims_that_come_and_go_are_told()
    {
        Corpus corpus = new Told().By("a").Corpus();
        Corpus other = corpus.With(claims: [corpus.Claims[0] with { Id = "new" }]);
        CorpusDiff diff = corpus.Diff(other);
        Assert.Equal(["it", "new"], diff.Claims.Select(change => change.Id));
        Assert.Equal((null, null), (diff.Claims[0].After, diff.Claims[1].Before));
        Assert.Equal("claim it removed", diff.Claims[0].Because.ToString());
    }

    [Fact]
    public void What_changed_its_score_has_a_reason()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Corpus corpus = WholeCorpus.Any(seed);
            Document document = corpus.Documents[seed % corpus.Documents.Count];
            Corpus later = corpus.With(documents: corpus.Documents.Select(one => one.Id == document.Id
                ? one with { Chain = [new Hand { Role = HandRole.Publisher, Source = corpus.Sources[0].Id }] } : one).ToValueList());
            foreach (ClaimChange change in corpus.Diff(later).Claims)
                if (Math.Abs(change.ScoreChange ?? 0) > 1e-9)
                    Assert.Equal($"document {document.Id} changed", change.Because.ToString());
        }
    }

    [Fact]
    public void Another_evaluation_date_is_the_reason_for_what_it_changes()
    {
        Corpus corpus = new Told().By("a", document: document => document with { Published = EdtfDate.Parse("1999-06-01") }).Corpus();
        Claim stale = corpus.Claims[0] with { Horizon = new Horizon(1, 0, 0) };
        Corpus At(int year) => new() { Id = corpus.Id, AsOf = new DateOnly(year, 1, 1), Sources = corpus.Sources, Documents = corpus.Documents, Claims = [stale] };
        CorpusDiff diff = At(2000).Diff(At(2100));
        Assert.Equal($"corpus {corpus.Id} changed", diff.Nouns.ToString());
        ClaimChange change = Assert.Single(diff.Claims);
        Assert.Equal((ClaimMovement.Changed, "stale"), (change.Movement, change.FlagsSet.Single().Id));
        Assert.Equal(diff.Nouns, change.Because);
    }

    [Fact]
    public void A_rival_figure_is_the_reason_for_its_flag()
    {
        Corpus one = new Told().By("a").Corpus();
        Claim claim = one.Claims[0] with { About = new ItemValue { Item = "dead", Value = "3" } };
        Claim rival = claim with { Id = "rival", About = new ItemValue { Item = "dead", Value = "7" } };
        ClaimChange change = one.With(claims: [claim]).Diff(one.With(claims: [claim, rival])).Claims.Single(change => change.Id == "it");
        Assert.Equal("numeric-discrepancy", change.FlagsSet.Single().Id);
        Assert.Equal("claim rival added", change.Because.ToString());
    }

    [Fact]
    public void A_text_that_came_to_hand_is_the_reason_for_what_it_shows()
    {
        Corpus coded = new Told().By("a").Corpus();
        Corpus Held(string text) => new()
        {
            Id = coded.Id, Sources = coded.Sources, Documents = coded.Documents, Claims = coded.Claims,
            Texts = new TextLibrary([new(coded.Documents[0].Id, new CapturedText(text, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))))]),
        };
        Assert.Equal($"document {coded.Documents[0].Id} changed", coded.Diff(Held("words")).Nouns.ToString());
        Assert.Equal($"document {coded.Documents[0].Id} changed", Held("words").Diff(Held("other words")).Nouns.ToString());
        Assert.Empty(Held("words").Diff(Held("words")).Nouns);
    }

    [Fact]
    public void Support_and_denial_that_balance_are_told_though_the_score_stands()
    {
        static Assertion Denied(Assertion assertion) => assertion with { Stance = Stance.Denies };
        Corpus one = new Told().By("a").By("b", Denied).Corpus();
        Corpus two = new Told().By("a").By("b", Denied)
            .By("c").By("d", Denied).Corpus();
        ClaimChange change = Assert.Single(one.Diff(two).Claims);
        Assert.Equal(0, change.ScoreChange!.Value, 12);
        Assert.Equal(ClaimMovement.Changed, change.Movement);
    }

    [Fact]
    public void Claims_that_others_move_past_are_told_apart()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Corpus corpus = WholeCorpus.Any(seed);
            Document document = corpus.Documents[seed % corpus.Documents.Count];
            foreach (ClaimChange change in corpus.Diff(corpus.With(documents: corpus.Documents.Select(one => one == document ? one with { Chain = [] } : one).ToValueList())).Claims)
                Assert.Equal(change.Movement switch
                {
                    ClaimMovement.Moved => (0, 0, true),
                    ClaimMovement.Changed => (0, 0, false),
                    ClaimMovement.Rose => change.TierChange < 0 ? (-1, 0, false) : (0, -1, false),
                    ClaimMovement.Fell => change.TierChange > 0 ? (1, 0, false) : (0, 1, false),
                    _ => throw new InvalidOperationException("All claims are in both."),
                }, (Math.Sign(change.TierChange!.Value), change.TierChange != 0 ? 0 : -Math.Sign(Math.Round(change.ScoreChange!.Value, 9)),
                    change.Movement == ClaimMovement.Moved && change.RankChange != 0 && change.Before!.Flags == change.After!.Flags && change.Before.Origins.Strict == change.After.Origins.Strict));
        }
    }
}
