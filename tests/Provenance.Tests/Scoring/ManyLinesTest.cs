using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

/// <summary>Claims of more lines than can be compared pair by pair.</summary>
public class ManyLinesTest
{
    [Fact]
    public void Any_number_of_outlets_that_have_nothing_in_common_are_counted_exactly()
    {
        RankedClaim claim = Said(5_000, i => $"outlet-{i}", _ => []).Rank()[0];
        Assert.Equal((5_000, 5_000.0, 5_000), (claim.Origins.Strict, claim.Origins.Central, claim.Origins.Lenient));
        Assert.False(claim.Flags.Contains("approximate-count"));
        AssertReplays(claim);
    }

    [Fact]
    public void Among_many_outlets_those_that_are_tied_count_as_their_ties_say()
    {
        // Every tenth outlet is a partner of the one before it: possibly one origin for each such pair.
        Corpus corpus = Said(3_000, i => $"outlet-{i}", i => i % 10 == 9 ? [new Affiliation { Relation = AffiliationRelation.PartnerOf, Party = $"outlet-{i - 1}" }] : []);
        RankedClaim claim = corpus.Rank()[0];
        Assert.Equal((2_700, 3_000), (claim.Origins.Strict, claim.Origins.Lenient));
        Assert.InRange(claim.Origins.Central, 2_700, 3_000);
        Assert.False(claim.Flags.Contains("approximate-count"));
        AssertReplays(claim);
    }

    [Fact]
    public void One_text_without_a_source_may_be_the_origin_of_them_all_or_not()
    {
        RankedClaim claim = Said(2_000, i => i == 7 ? null : $"outlet-{i}", _ => []).Rank()[0];
        Assert.True(claim.Flags.Contains("approximate-count"));
        Assert.Equal(2_000, claim.Origins.Lenient);
        AssertReplays(claim);
    }

    [Fact]
    public void As_many_against_as_for_are_weighed_alike()
    {
        Corpus corpus = Said(6_000, i => $"outlet-{i}", _ => [])
            .Claims(claim => claim with { Assertions = claim.Assertions.Select((said, i) => said with { Stance = (Stance)(i % 2) }).ToValueList() });
        RankedClaim claim = corpus.Rank()[0];
        Assert.Equal(0.5, claim.Score, 1e-12);
        Assert.Equal(0.5, claim.Low, 1e-12);
        // Were one of those against it not there, a little more would speak for it than against it.
        Assert.True(claim.Flags.Contains("sensitive-to-one-entity"));
        AssertReplays(claim);
    }

    static Corpus Said(int outlets, Func<int, string?> by, Func<int, ValueList<Affiliation>> ties) => new()
    {
        Id = "many",
        Sources = Enumerable.Range(0, outlets).Where(i => by(i) is not null).Select(i => new Source { Id = by(i)!, Kind = SourceKind.Outlet, Affiliations = ties(i) }).ToValueList(),
        Documents = Enumerable.Range(0, outlets)
            .Select(i => new Document { Id = $"d{i}", Chain = by(i) is { } outlet ? [new Hand { Role = HandRole.Publisher, Source = outlet }] : [] }).ToValueList(),
        Claims = [new Claim { Id = "it", Statement = "It is so.", Kind = ClaimKind.Event, Assertions = Enumerable.Range(0, outlets).Select(i => new Assertion { Document = $"d{i}" }).ToValueList() }],
    };

    static void AssertReplays(RankedClaim claim)
    {
        Explanation why = claim.Explain();
        Assert.Equal((claim.Score, claim.Low, claim.High), why.Replay());
        Assert.Equal(claim.Documents.Count + claim.DenyingDocuments.Count, why.Lines.Count);
    }
}
