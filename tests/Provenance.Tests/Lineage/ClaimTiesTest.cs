namespace Provenance.Tests.Lineage;

/// <summary>Which claims lend their lines to which.</summary>
public class ClaimTiesTest
{
    /// <summary>Whose lines speak for and against a claim; each claim is told by one document of its own name.</summary>
    static (string For, string Against) Lines(string of, params Claim[] claims)
    {
        Corpus corpus = new()
        {
            Id = "it",
            Sources = [.. claims.Select(claim => new Source { Id = claim.Id, Kind = SourceKind.Outlet })],
            Documents = [.. claims.Select(claim => new Document { Id = claim.Id, Chain = [new Hand { Role = HandRole.Publisher, Source = claim.Id }] })],
            Claims = [.. claims.Select(claim => claim with { Assertions = [new Assertion { Document = claim.Id }] })],
        };
        RankedClaim claim = corpus.Rank()[of];
        return (string.Join(' ', claim.Documents.Order()), string.Join(' ', claim.DenyingDocuments.Order()));
    }

    static Claim Claim(string id, string entails = "", string contradicts = "", ClaimKind kind = ClaimKind.Event) => new()
    {
        Id = id, Statement = id, Kind = kind, Entails = Words(entails), Contradicts = Words(contradicts),
    };

    static ValueList<string> Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList();

    [Fact]
    public void Support_goes_up_through_every_step()
    {
        Claim[] claims = [Claim("general"), Claim("middle", "general"), Claim("special", "middle")];
        Assert.Equal(("general middle special", ""), Lines("general", claims));
        Assert.Equal(("middle special", ""), Lines("middle", claims));
        Assert.Equal(("special", ""), Lines("special", claims));
    }

    [Fact]
    public void What_contradicts_a_claim_or_what_it_entails_opposes_it_with_all_that_entails_the_rival()
    {
        Claim[] claims = [Claim("general", contradicts: "rival"), Claim("special", "general"), Claim("rival"), Claim("near-rival", "rival")];
        Assert.Equal(("general special", "near-rival rival"), Lines("general", claims));
        Assert.Equal(("special", "near-rival rival"), Lines("special", claims));
        Assert.Equal(("near-rival rival", "general special"), Lines("rival", claims));
        Assert.Equal(("near-rival", "general special"), Lines("near-rival", claims));
    }

    [Fact]
    public void What_cannot_be_checked_lends_and_borrows_nothing()
    {
        Assert.Equal(("it", ""), Lines("it", Claim("it"), Claim("guess", "it", kind: ClaimKind.Prediction), Claim("view", contradicts: "it", kind: ClaimKind.Opinion)));
        Assert.Equal(("it", ""), Lines("it", Claim("it", "guess", "view"), Claim("guess", kind: ClaimKind.Prediction), Claim("view", kind: ClaimKind.Opinion)));
    }

    [Fact]
    public void Claims_that_entail_each_other_are_one_and_none_lends_to_itself()
    {
        Claim[] claims = [Claim("one", "two one", "one"), Claim("two", "one")];
        Assert.Equal(("one two", ""), Lines("one", claims));
        Assert.Equal(("one two", ""), Lines("two", claims));
    }
}
