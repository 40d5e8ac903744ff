namespace Provenance.Tests.Lineage;

/// <summary>What one assertion rests on where it is not all that its document rests on, and what was taken back.</summary>
public class OwnRoutesTest
{
    static Func<Document, Document> Of(params string[] originals) => document => document with
    {
        DerivedFrom = originals.Select(original => new Derivation { Document = original, How = DerivationKind.BasedOn }).ToValueList(),
    };

    static (int, int) Origins(Told told) => told.Rank().Origins is var origins ? (origins.Strict, origins.Lenient) : default;

    [Fact]
    public void An_assertion_rests_on_the_originals_it_names_alone()
    {
        // The other original says nothing of the claim itself.
        Corpus told = new Told().By("a").By("b").By("c", document: Of("d1", "d2")).Corpus();
        string Beside(params string[] originals) =>
            With(told, new Assertion { Document = "d1" }, new Assertion { Document = "d3", From = originals.ToValueList() }).Rank()["it"].Origins.ToString();
        Assert.Equal("1", Beside());
        Assert.Equal("1", Beside("d1"));
        Assert.Equal("1", Beside("d1", "d2"));
        Assert.Equal("2", Beside("d2"));
    }

    [Fact]
    public void Own_reporting_rests_on_none()
    {
        Assert.Equal((1, 1), Origins(new Told().By("a").By("c", document: Of("d1"))));
        Assert.Equal((2, 2), Origins(new Told().By("a").By("c", assertion => assertion with { OwnReporting = true }, Of("d1"))));
    }

    [Fact]
    public void Two_assertions_of_one_document_may_rest_on_different_originals()
    {
        // The document retells one original for the claim and the other against it.
        Corpus told = new Told().By("a").By("b").By("c", document: Of("d1", "d2")).Corpus();
        Assertion Says(string original, Stance stance) => new() { Document = "d3", Stance = stance, From = [original] };
        Corpus Saying(params Assertion[] assertions) => With(told, assertions);
        Explanation explanation = Saying(new Assertion { Document = "d1" }, new Assertion { Document = "d2", Stance = Stance.Denies },
            Says("d1", Stance.Asserts), Says("d2", Stance.Denies)).Rank()["it"].Explain();
        Assert.Equal(["a", "a,c", "b", "b,c"], explanation.Lines.Select(line => string.Join(',', line.RestsOn.Order())).Order());
        Assert.Equal("1", explanation.Origins.ToString());
        Assert.Equal(2, explanation.Lines.Count(line => line.Fate == LineFate.Counts));
        // And own reporting beside a retelling.
        Explanation own = Saying(Says("d1", Stance.Asserts), new Assertion { Document = "d3", Stance = Stance.Denies, OwnReporting = true }).Rank()["it"].Explain();
        Assert.Equal(["a,c", "c"], own.Lines.Select(line => string.Join(',', line.RestsOn.Order())).Order());
    }

    [Fact]
    public void A_document_retold_rests_on_all_that_its_assertions_rest_on()
    {
        Corpus told = new Told().By("a").By("b").By("x").By("c", document: Of("d1", "d2", "d3")).By("e", document: Of("d4")).Corpus();
        string Retold(params Assertion[] ofC)
        {
            Explanation explanation = With(told, [.. ofC, new Assertion { Document = "d5" }]).Rank()["it"].Explain();
            return string.Join(',', explanation.Lines.Single(line => line.Document == "d5").RestsOn.Order());
        }
        Assertion From(params string[] originals) => new() { Document = "d4", From = originals.ToValueList() };
        Assert.Equal("a,b,c,e,x", Retold(new Assertion { Document = "d4" }));
        Assert.Equal("a,c,e", Retold(From("d1")));
        Assert.Equal("a,b,c,e", Retold(From("d1"), From("d2") with { Stance = Stance.Denies }));
        Assert.Equal("a,b,c,e,x", Retold(From("d1"), new Assertion { Document = "d4", Stance = Stance.Denies }));
        Assert.Equal("c,e", Retold(From("d1"), new Assertion { Document = "d4", Stance = Stance.Denies, OwnReporting = true }));
    }

    [Fact]
    public void What_an_assertion_carries_is_known_of_its_own_route()
    {
        // The copy is of both, but this sentence of the first alone; its carrier is unknown, and the first is anonymous.
        Func<Document, Document> copy = document => document with
        {
            Chain = [],
            DerivedFrom = [new Derivation { Document = "d1", How = DerivationKind.Republished }, new Derivation { Document = "d2", How = DerivationKind.Republished }],
        };
        Assertion[] said = [new Assertion { Document = "d3", From = ["d1"] }, new Assertion { Document = "d3", From = ["d2"], Stance = Stance.Denies }];
        RankedClaim claim = With(new Told().Source("a", kind: SourceKind.Anonymous).By("a").By("b").By("c", document: copy).Corpus(), said).Rank()["it"];
        Assert.True(claim.Flags.Contains("republisher-unidentified"));
        Assert.True(claim.Flags.Contains("anonymous-origin"));
    }

    [Theory]
    [InlineData("2020-06-01", "2020-06-01", true)]
    [InlineData("2020-06-02", "2020-06-01", false)]
    [InlineData("2020-05-31", "2020-06-01", true)]
    [InlineData("2020-06", "2020-06-01", true)]
    [InlineData("2020-06-02", null, true)]
    [InlineData(null, "2020-06-01", true)]
    [InlineData(null, null, true)]
    public void What_was_taken_back_by_the_day_of_evaluation_is_dead(string? on, string? asOf, bool dead)
    {
        Withdrawal withdrawal = new() { On = on is null ? null : EdtfDate.Parse(on) };
        Corpus At(Told told) => new()
        {
            Id = "it", AsOf = asOf is null ? null : DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture),
            Sources = told.Corpus().Sources, Documents = told.Corpus().Documents, Claims = told.Corpus().Claims,
        };
        RankedClaim withdrawn = At(new Told().By("a", assertion => assertion with { Withdrawn = withdrawal }).By("b")).Rank()["it"];
        Assert.Equal(dead ? ["d1"] : [], withdrawn.WithdrawnDocuments);
        Assert.Equal(dead ? ["d2"] : ["d1", "d2"], withdrawn.Documents);
        RankedClaim retracted = At(new Told().By("a", document: document => document with { Retracted = withdrawal }).By("b")).Rank()["it"];
        Assert.Equal(dead ? ["d1"] : [], retracted.WithdrawnDocuments);
    }

    [Fact]
    public void What_retells_nothing_but_what_was_taken_back_is_dead_with_it()
    {
        Func<Assertion, Assertion> back = assertion => assertion with { Withdrawn = new Withdrawal() };
        Assert.Equal(["d1", "d2"], new Told().By("a", back).By("b", document: Of("d1")).Rank().WithdrawnDocuments);
        Assert.Equal(["d1"], new Told().By("a", back).By("x").By("b", document: Of("d1", "d2")).Rank().WithdrawnDocuments);
        // One sentence of a document taken back, another of it not: the document stands.
        Corpus told = new Told().By("a").By("b", document: Of("d1")).Corpus();
        Assertion[] half = [new Assertion { Document = "d1", Withdrawn = new Withdrawal() }, new Assertion { Document = "d1" }, new Assertion { Document = "d2" }];
        Assert.Equal(["d1", "d2"], With(told, half).Rank()["it"].Documents);
    }

    static Corpus With(Corpus corpus, params Assertion[] assertions) => new()
    {
        Id = corpus.Id, Sources = corpus.Sources, Documents = corpus.Documents, Claims = [corpus.Claims[0] with { Assertions = assertions.ToValueList() }],
    };
}
