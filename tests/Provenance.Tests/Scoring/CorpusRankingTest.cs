namespace Provenance.Tests.Scoring;

/// <summary>The front door of ranking: order, ties, options, corpora made in code.</summary>
public class CorpusRankingTest
{
    static Claim Claim(string id, ClaimKind kind, params string[] documents) => new()
    {
        Id = id, Statement = id, Kind = kind, Assertions = documents.Select(document => new Assertion { Document = document }).ToValueList(),
    };

    static Corpus Corpus(params Claim[] claims) => new()
    {
        Id = "three",
        Sources = [new Source { Id = "a" }, new Source { Id = "b" }, new Source { Id = "c", Reliability = [new ReliabilityRating { Grade = Reliability.B }] }],
        Documents = "abc".Select(name => new Document { Id = $"d{name}", Chain = [new Hand { Role = HandRole.Publisher, Source = name.ToString() }] }).ToValueList(),
        Claims = claims.ToValueList(),
    };

    [Fact]
    public void Equal_claims_share_a_rank_and_the_next_is_skipped()
    {
        Ranking ranking = Corpus(Claim("y", ClaimKind.Event, "da"), Claim("x", ClaimKind.Event, "db"), Claim("w", ClaimKind.Event, "da", "db"), Claim("z", ClaimKind.Event)).Rank();
        Assert.Equal([(1, "w"), (2, "x"), (2, "y"), (4, "z")], ranking.Select(claim => (claim.Rank, claim.Id)));
    }

    [Fact]
    public void A_confirmed_claim_stands_before_a_better_supported_single_one_unless_plain_score_is_asked_for()
    {
        Ranking ranking = Corpus(Claim("one-b", ClaimKind.Event, "dc"), Claim("two-f", ClaimKind.Event, "da", "db")).Rank();
        Assert.Equal(["two-f", "one-b"], ranking.Select(claim => claim.Id));
        Assert.Equal(["one-b", "two-f"], ranking.ByScore().Select(claim => claim.Id));
    }

    [Fact]
    public void Predictions_and_opinions_stand_apart_with_their_documents_and_flags()
    {
        Ranking ranking = Corpus(Claim("will", ClaimKind.Prediction, "da"), Claim("is", ClaimKind.State, "db"), Claim("good", ClaimKind.Opinion, "dc")).Rank();
        Assert.Equal(["is"], ranking.Select(claim => claim.Id));
        Assert.Equal(["good", "will"], ranking.NotRanked.Select(claim => claim.Id));
        Assert.Equal(["dc"], ranking.NotRanked[0].Documents);
        Assert.True(ranking.NotRanked[0].Flags.Contains("not-checkable"));
        Assert.Null(ranking.Find("will"));
        Assert.Throws<KeyNotFoundException>(() => ranking["will"]);
    }

    [Fact]
    public void A_dangling_reference_in_a_corpus_made_in_code_is_told_with_every_finding()
    {
        Corpus corpus = Corpus(Claim("x", ClaimKind.Event, "nowhere"), Claim("y", ClaimKind.Event, "elsewhere"));
        CorpusException refused = Assert.Throws<CorpusException>(() => corpus.Rank());
        Assert.Equal(2, refused.Diagnostics.Count(finding => finding.Severity == Severity.Error));
    }

    [Fact]
    public void An_id_used_twice_is_told_when_a_claim_is_looked_up()
    {
        Ranking ranking = Corpus(Claim("x", ClaimKind.Event, "da"), Claim("x", ClaimKind.Event, "db")).Rank();
        Assert.Throws<CorpusException>(() => ranking["x"]);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void A_prior_that_leaves_nothing_open_is_refused(double prior)
    {
        Assert.Throws<CorpusException>(() => new Told { Prior = prior }.By("a").Rank());
        Assert.Throws<ArgumentException>(() => Corpus().Rank(new ScoringOptions { Prior = prior }));
    }

    [Fact]
    public void Options_out_of_range_are_told_all_at_once()
    {
        ScoringOptions options = new()
        {
            StrengthCap = 1,
            Hedged = 2,
            MaxThreads = -1,
            Dependence = new DependencePolicy { Ecosystem = new LinkWeight(true, 0.5, true) },
            Trust = new TrustTable { C = (0.8, 0.8) },
        };
        string message = Assert.Throws<ArgumentException>(() => Corpus().Rank(options)).Message;
        Assert.All(["StrengthCap", "Hedged", "MaxThreads", "Ecosystem", "grade C"], word => Assert.Contains(word, message));
    }

    [Fact]
    public void A_chosen_rater_counts_alone_and_without_one_the_lower_median_does()
    {
        Told told = new Told().By("a");
        Corpus corpus = told.Corpus();
        corpus = new Corpus
        {
            Id = corpus.Id,
            Documents = corpus.Documents,
            Claims = corpus.Claims,
            Sources =
            [
                new Source
                {
                    Id = "a",
                    Reliability =
                    [
                        new ReliabilityRating { Grade = Reliability.B, By = "us" }, new ReliabilityRating { Grade = Reliability.D, By = "them" },
                        new ReliabilityRating { Grade = Reliability.F, By = "nobody" },
                    ],
                },
            ],
        };
        Assert.Equal(0.6275, corpus.Rank()["it"].Score, 9);
        Assert.Equal(0.905, corpus.Rank(new ScoringOptions { Rater = "us" })["it"].Score, 9);
        Assert.Equal(0.65, corpus.Rank(new ScoringOptions { Rater = "nobody" })["it"].Score, 9);
    }

    [Fact]
    public void Ranking_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Corpus(Claim("x", ClaimKind.Event, "da")).Rank(cancellation: new CancellationToken(true)));

    [Fact]
    public void What_falls_if_a_source_falls()
    {
        Ranking ranking = Corpus(Claim("x", ClaimKind.Event, "da"), Claim("y", ClaimKind.Event, "da", "db")).Rank();
        SourceStanding a = ranking.Sources().Single(standing => standing.Id == "a");
        Assert.Equal(2, a.Claims);
        Assert.Equal(["x"], a.Alone);
        Assert.Equal((0.15 + (0.730769230769 - 0.65)) / 2, a.MeanChange, 9);
        Assert.Equal("a", ranking.Sources()[0].Id);
    }

    [Fact]
    public void Entailment_carries_support_up_and_denial_down_and_contradiction_opposes()
    {
        Claim specific = Claim("specific", ClaimKind.Event, "da") with { Entails = ["general"] };
        Claim general = Claim("general", ClaimKind.Event) with { Assertions = [new Assertion { Document = "db", Stance = Stance.Denies }] };
        Claim rival = Claim("rival", ClaimKind.Event, "dc") with { Contradicts = ["general"] };
        Ranking ranking = Corpus(specific, general, rival).Rank();
        Assert.Equal(["da"], ranking["general"].Documents);
        Assert.Equal(["db", "dc"], ranking["general"].DenyingDocuments);
        Assert.Equal(["db", "dc"], ranking["specific"].DenyingDocuments);
        Assert.Equal(["da"], ranking["rival"].DenyingDocuments);
    }

    [Fact]
    public void Claims_that_entail_each_other_are_one_in_two_wordings()
    {
        Ranking ranking = Corpus(Claim("x", ClaimKind.Event, "da") with { Entails = ["y"] }, Claim("y", ClaimKind.Event, "db") with { Entails = ["x"] }).Rank();
        Assert.Equal(ranking["x"].Score, ranking["y"].Score);
        Assert.Equal(2, ranking["x"].Origins.Strict);
    }
}
