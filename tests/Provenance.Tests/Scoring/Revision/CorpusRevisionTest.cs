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
}
