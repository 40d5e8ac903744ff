namespace Provenance.Tests.Lineage;

/// <summary>Documents that rest on each other.</summary>
public class CirclesTest
{
    static Func<Document, Document> From(string original, DerivationKind how = DerivationKind.BasedOn, Certainty certainty = Certainty.Shown, string? on = null) =>
        document => document with
        {
            DerivedFrom = [new Derivation { Document = original, How = how, Certainty = certainty }],
            Published = on is null ? null : EdtfDate.Parse(on),
        };

    [Fact]
    public void A_circle_fed_by_nothing_is_one_unknown_origin()
    {
        RankedClaim claim = new Told().By("a", document: From("d2")).By("b", document: From("d1")).Rank();
        Assert.Equal(1, claim.Origins.Lenient);
        Assert.Equal("unattributed-only", claim.Flags.Single(flag => flag.Id == "unattributed-only").Id);
    }

    [Fact]
    public void A_circle_beside_an_outsider_may_be_one_more_origin()
    {
        RankedClaim claim = new Told().By("a", document: From("d2")).By("b", document: From("d1")).By("c").Rank();
        Assert.Equal((1, 2), (claim.Origins.Strict, claim.Origins.Lenient));
    }

    [Fact]
    public void A_circle_fed_from_outside_keeps_the_outside_origin()
    {
        Told told = new Told()
            .By("a", document: document => document with
            {
                DerivedFrom = [new Derivation { Document = "d2", How = DerivationKind.BasedOn }, new Derivation { Document = "d3", How = DerivationKind.BasedOn }],
            })
            .By("b", document: From("d1")).By("c");
        RankedClaim claim = told.Rank();
        Assert.Equal((1, 1), (claim.Origins.Strict, claim.Origins.Lenient));
        Assert.False(claim.Flags.Contains("unattributed-only"));
    }

    [Fact]
    public void Time_opens_a_circle_between_dated_documents()
    {
        RankedClaim claim = new Told().By("a", document: From("d2", on: "2020-01-01")).By("b", document: From("d1", on: "2020-02-01")).Rank();
        Assert.Equal(1, claim.Origins.Lenient);
        Assert.False(claim.Flags.Contains("unattributed-only"));
        Assert.Equal(["d1"], claim.Explain().Lines.Where(line => line.Fate == LineFate.Counts).Select(line => line.Document));
    }

    [Fact]
    public void A_suspicion_closes_no_circle()
    {
        RankedClaim claim = new Told().By("a", document: From("d2", certainty: Certainty.Suspected)).By("b", document: From("d1")).Rank();
        Assert.Equal(1, claim.Origins.Lenient);
        Assert.False(claim.Flags.Contains("unattributed-only"));
    }

    [Fact]
    public void A_suspected_derivation_alone_is_a_soft_link()
    {
        RankedClaim claim = new Told().By("a").By("b", document: From("d1", certainty: Certainty.Suspected)).Rank();
        Assert.Equal((1, 1.5, 2), (claim.Origins.Strict, claim.Origins.Central, claim.Origins.Lenient));
    }

    [Fact]
    public void A_document_that_rests_on_itself_still_speaks()
    {
        RankedClaim claim = new Told().By("a", document: From("d1")).Rank();
        Assert.Equal(0.65, claim.Score, 9);
    }

    [Fact]
    public void A_chain_of_two_thousand_copies_is_one_origin()
    {
        Told told = new Told().By("a");
        for (int i = 1; i < 2_000; i++)
            told.By($"host-{i}", document: From($"d{i}", DerivationKind.Republished));
        Assert.Equal(1, told.Rank().Origins.Lenient);
    }
}
