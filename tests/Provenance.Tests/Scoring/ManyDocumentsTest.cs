using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

/// <summary>Which documents stand for and against claims, where there are many of them.</summary>
public class ManyDocumentsTest
{
    [Fact]
    public void Every_document_is_listed_once_on_its_side_in_order()
    {
        Told told = new();
        for (int i = 0; i < 700; i++)
            told.By($"s{i}");
        Corpus corpus = told.Corpus();
        Random random = new(1);
        // Some claims have so few lines that they are looked through, others so many that they are marked off, with two lines of many a document.
        Claim[] claims = [.. Enumerable.Range(0, 40).Select(i => corpus.Claims[0] with
        {
            Id = $"c{i:00}",
            Assertions = corpus.Documents.Where(_ => random.Next(i % 4 == 0 ? 40 : 3) == 0).SelectMany(document => Enumerable.Range(0, random.Next(1, 3)).Select(round => new Assertion
            {
                Document = document.Id,
                AttributedTo = round == 0 ? null : "s0",
                Stance = random.Next(3) == 0 ? Stance.Denies : Stance.Asserts,
                Withdrawn = random.Next(9) == 0 ? new Withdrawal() : null,
            })).ToValueList(),
        })];
        Ranking ranking = corpus.With(claims: claims.ToValueList()).Rank();
        foreach (Claim claim in claims)
        {
            IEnumerable<string> Saying(Func<Assertion, bool> what) => claim.Assertions.Where(what).Select(assertion => assertion.Document).Distinct().Order(StringComparer.Ordinal);
            RankedClaim ranked = ranking[claim.Id];
            Assert.Equal(Saying(assertion => assertion is { Stance: Stance.Asserts, Withdrawn: null }), ranked.Documents);
            Assert.Equal(Saying(assertion => assertion is { Stance: Stance.Denies, Withdrawn: null }), ranked.DenyingDocuments);
            Assert.Equal(Saying(assertion => assertion.Withdrawn is not null), ranked.WithdrawnDocuments);
        }
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void Two_lines_of_a_document_list_it_once(int lines)
    {
        Corpus corpus = new Told().By("a").By("b").Corpus();
        Assertion[] said = [.. Enumerable.Range(0, lines).Select(i => new Assertion { Document = i % 2 == 0 ? "d1" : "d2" })];
        Corpus twice = corpus.With(claims: [corpus.Claims[0] with { Assertions = said.ToValueList() }, corpus.Claims[0] with { Id = "again", Assertions = said.ToValueList() }]);
        Assert.All(twice.Rank(), claim => Assert.Equal(["d1", "d2"], claim.Documents));
    }
}
