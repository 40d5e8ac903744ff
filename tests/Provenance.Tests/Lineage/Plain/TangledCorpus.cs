using Provenance.Tests.Scoring;

namespace Provenance.Tests.Lineage.Plain;

/// <summary>Whole corpora with equal texts, addresses, and assertions that rest on some of what their documents rest on. The seed decides.</summary>
static class TangledCorpus
{
    public static Corpus Any(int seed)
    {
        Corpus corpus = WholeCorpus.Any(seed);
        Random random = new(seed);
        bool One(int of) => random.Next(of) == 0;
        ValueList<Document> documents = corpus.Documents.Select(document => document with
        {
            Text = One(5) ? new DocumentText { File = document.Id + ".txt", Sha256 = new string(One(2) ? 'a' : 'B', 63) + (One(2) ? "c" : "C") } : null,
            Address = One(5) ? "https://example.org/" + random.Next(3) : null,
            DerivedFrom = document.DerivedFrom.Select(derivation => derivation.Document is not null && One(12)
                ? derivation with { Document = null, Source = "s0" } : derivation).ToValueList(),
        }).ToValueList();
        return new Corpus
        {
            Id = corpus.Id,
            AsOf = corpus.AsOf,
            Sources = corpus.Sources,
            Documents = documents,
            // Each claim alone: what other claims lend is not the matter here.
            Claims = corpus.Claims.Select(claim => claim with
            {
                Entails = [],
                Contradicts = [],
                Assertions = claim.Assertions.Select(assertion =>
                {
                    string[] originals = [.. documents.First(document => document.Id == assertion.Document).DerivedFrom.Select(derivation => derivation.Document ?? derivation.Address).OfType<string>()];
                    return originals.Length > 0 && One(3) ? assertion with { From = [originals[random.Next(originals.Length)]] } : assertion;
                }).ToValueList(),
            }).ToValueList(),
        };
    }
}
