namespace Provenance.Tests.Scoring;

/// <summary>What a failed metamorphic test shows.</summary>
public class SmallerCorporaTest
{
    [Fact]
    public void A_failure_is_shown_on_what_it_needs_alone()
    {
        int shrunk = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            (Corpus smallest, Exception? failure) = SmallerCorpora.Smallest(WholeCorpus.Any(seed),
                corpus => Assert.DoesNotContain(corpus.Claims, claim => claim.Assertions.Any(assertion => assertion.Stance == Stance.Denies)));
            if (failure is null)
                continue;
            shrunk++;
            Claim claim = Assert.Single(smallest.Claims);
            Assertion denial = Assert.Single(claim.Assertions);
            // A document takes the assertions that name it along, so this one stays.
            Assert.Equal(denial.Document, Assert.Single(smallest.Documents).Id);
            Assert.Empty(smallest.Sources);
            Assert.Empty(smallest.Documents[0].Chain);
            Assert.Equal(new Assertion { Document = denial.Document, Stance = Stance.Denies }, denial);
        }
        Assert.InRange(shrunk, 100, 200);
    }

    [Fact]
    public void What_fails_otherwise_is_another_failure()
    {
        // A check that cannot be made on an empty corpus does not fail there as it fails here.
        (Corpus smallest, Exception? failure) = SmallerCorpora.Smallest(WholeCorpus.Any(3), corpus =>
            Assert.NotEqual("d", corpus.Documents[7 % corpus.Documents.Count].Id[..1]));
        Assert.IsType<Xunit.Sdk.NotEqualException>(failure);
        Assert.Single(smallest.Documents);
    }

    [Fact]
    public void What_holds_is_left_alone()
    {
        Corpus corpus = WholeCorpus.Any(5);
        (Corpus same, Exception? failure) = SmallerCorpora.Smallest(corpus, _ => { });
        Assert.Null(failure);
        Assert.Same(corpus, same);
    }
}
