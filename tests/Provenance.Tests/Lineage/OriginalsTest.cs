namespace Provenance.Tests.Lineage;

/// <summary>What documents are made from, and how that makes them one origin: addresses, circles, suspicions.</summary>
public class OriginalsTest
{
    [Fact]
    public void A_document_at_the_address_is_the_original() =>
        Assert.Equal((1, 1), Origins(new Told()
            .By("a", document: one => one with { Address = "https://origin.example/1" })
            .By("b", document: one => one with { DerivedFrom = [At("https://origin.example/1", DerivationKind.Republished)] })));

    [Fact]
    public void Another_address_is_another_original() =>
        Assert.Equal((2, 2), Origins(new Told()
            .By("a", document: one => one with { Address = "https://origin.example/1" })
            .By("b", document: one => one with { DerivedFrom = [At("https://origin.example/2", DerivationKind.Republished)] })));

    [Fact]
    public void A_suspected_derivation_closes_no_circle() =>
        Assert.Equal((1, 2), Origins(new Told()
            .By("a", document: one => one with { DerivedFrom = [Of("d2", Certainty.Suspected)] })
            .By("b", document: one => one with { DerivedFrom = [Of("d1", Certainty.Suspected)] })));

    [Fact]
    public void A_shown_derivation_merges_though_the_reverse_is_suspected()
    {
        RankedClaim claim = new Told()
            .By("a", document: one => one with { DerivedFrom = [Of("d2", Certainty.Suspected)] })
            .By("b", document: one => one with { DerivedFrom = [Of("d1")] }).Rank();
        Assert.Equal((1, 1), (claim.Origins.Strict, claim.Origins.Lenient));
        Assert.False(claim.Flags.Contains("circular-reporting"));
    }

    [Fact]
    public void A_suspicion_reaches_those_who_retell()
    {
        Told told = new Told().By("a").By("b", document: one => one with { DerivedFrom = [Of("d1", Certainty.Suspected)] });
        Corpus corpus = told.By("c", document: one => one with { DerivedFrom = [Of("d2")] }).Corpus();
        Claim claim = corpus.Claims[0];
        Corpus without = new()
        {
            Id = corpus.Id,
            Sources = corpus.Sources,
            Documents = corpus.Documents,
            Claims = [claim with { Assertions = [claim.Assertions[0], claim.Assertions[2]] }],
        };
        Assert.Equal((1, 1.5, 2), Counts(without.Rank()["it"]));
    }

    [Fact]
    public void A_circle_that_only_a_suspicion_feeds_is_unfed()
    {
        RankedClaim claim = new Told()
            .By("a", document: one => one with { DerivedFrom = [Of("d2"), Of("d3", Certainty.Suspected)] })
            .By("b", document: one => one with { DerivedFrom = [Of("d1")] })
            .By("c").Rank();
        Assert.Equal((1, 2), (claim.Origins.Strict, claim.Origins.Lenient));
        Assert.Equal(FlagSeverity.Critical, claim.Explain().Flags.Single(flag => flag.Flag.Id == "circular-reporting").Severity);
    }

    [Fact]
    public void A_circle_is_fed_by_an_original_that_is_not_held()
    {
        RankedClaim claim = new Told()
            .By("a", document: one => one with { DerivedFrom = [Of("d2"), At("https://origin.example/1", DerivationKind.BasedOn)] })
            .By("b", document: one => one with { DerivedFrom = [Of("d1")] }).Rank();
        Assert.Equal((1, 1), (claim.Origins.Strict, claim.Origins.Lenient));
        Assert.Equal(FlagSeverity.Medium, claim.Explain().Flags.Single(flag => flag.Flag.Id == "circular-reporting").Severity);
    }

    [Fact]
    public void A_verified_summary_of_two_reports_is_two_origins()
    {
        Corpus corpus = new Told().By("a").By("b")
            .By("c", document: one => one with { DerivedFrom = [Of("d1") with { Verified = true }, Of("d2") with { Verified = true }] }).Corpus();
        Claim claim = corpus.Claims[0];
        Corpus summary = new() { Id = "it", Sources = corpus.Sources, Documents = corpus.Documents, Claims = [claim with { Assertions = [claim.Assertions[2]] }] };
        Assert.Equal(2, summary.Rank()["it"].Origins.Lenient);
    }

    static Derivation Of(string document, Certainty certainty = Certainty.Shown) =>
        new() { Document = document, How = DerivationKind.BasedOn, Certainty = certainty };

    static Derivation At(string address, DerivationKind how) => new() { Address = address, How = how };

    static (int, int) Origins(Told told) => told.Rank() is var claim ? (claim.Origins.Strict, claim.Origins.Lenient) : default;

    static (int, double, int) Counts(RankedClaim claim) => (claim.Origins.Strict, claim.Origins.Central, claim.Origins.Lenient);
}
