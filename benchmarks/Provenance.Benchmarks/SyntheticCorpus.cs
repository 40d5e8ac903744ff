namespace Provenance.Benchmarks;

/// <summary>Corpora of any size, the same for the same arguments.</summary>
public static class SyntheticCorpus
{
    /// <summary>Claims with one to five lines each. Every fourth document republishes another; a tenth of the claims have an attributed line.</summary>
    /// <param name="claims">How many claims.</param>
    /// <param name="sources">How many sources, a tenth of them owned by another.</param>
    /// <param name="documents">How many documents.</param>
    public static Corpus Of(int claims, int sources = 10_000, int documents = 200_000)
    {
        Random random = new(1);
        Source[] made = new Source[sources];
        for (int i = 0; i < sources; i++)
            made[i] = new Source
            {
                Id = $"s{i}",
                Kind = SourceKind.Outlet,
                Reliability = i % 3 == 0 ? [new ReliabilityRating { Grade = (Reliability)(1 + i % 5) }] : [],
                Affiliations = i % 10 == 9 ? [new Affiliation { Relation = AffiliationRelation.OwnedBy, Party = $"s{i - 9}" }] : [],
            };
        Document[] texts = new Document[documents];
        for (int i = 0; i < documents; i++)
            texts[i] = new Document
            {
                Id = $"d{i}",
                Published = EdtfDate.Of(new DateOnly(2020, 1, 1).AddDays(i % 1_000)),
                Chain = [new Hand { Role = HandRole.Publisher, Source = $"s{random.Next(sources)}" }],
                DerivedFrom = i % 4 == 3 ? [new Derivation { Document = $"d{i - 1 - random.Next(Math.Min(i, 100))}", How = DerivationKind.Republished }] : [],
            };
        Claim[] told = new Claim[claims];
        for (int i = 0; i < claims; i++)
        {
            Assertion[] lines = new Assertion[1 + random.Next(5)];
            int about = random.Next(documents - 8);
            for (int j = 0; j < lines.Length; j++)
                lines[j] = new Assertion
                {
                    // Half of the lines come from neighbouring documents, which often derive from each other.
                    Document = texts[random.Next(2) == 0 ? about + random.Next(8) : random.Next(documents)].Id,
                    Stance = random.Next(10) == 0 ? Stance.Denies : Stance.Asserts,
                    Modality = (Modality)(random.Next(8) / 5 + random.Next(2)),
                    AttributedTo = j == 0 && i % 10 == 0 ? made[random.Next(sources)].Id : null,
                };
            told[i] = new Claim { Id = $"c{i}", Statement = "It is so.", Kind = ClaimKind.Event, Assertions = lines.ToValueList() };
        }
        return new Corpus { Id = "synthetic", Sources = made.ToValueList(), Documents = texts.ToValueList(), Claims = told.ToValueList() };
    }

    /// <summary>A corpus with one more document, a copy, and ten claims that it makes too.</summary>
    public static Corpus Grown(Corpus corpus)
    {
        Document added = new()
        {
            Id = "added",
            Chain = [new Hand { Role = HandRole.Publisher, Source = corpus.Sources[17].Id }],
            DerivedFrom = [new Derivation { Document = corpus.Documents[100].Id, How = DerivationKind.Republished }],
        };
        Claim[] claims = [.. corpus.Claims];
        for (int i = 0; i < 10; i++)
        {
            ref Claim claim = ref claims[i * (claims.Length / 10)];
            claim = claim with { Assertions = [.. claim.Assertions, new Assertion { Document = added.Id }] };
        }
        return new Corpus { Id = corpus.Id, Sources = corpus.Sources, Documents = [.. corpus.Documents, added], Claims = claims.ToValueList() };
    }

    /// <summary>One claim that many documents repost, each by a host of its own, from a few origins.</summary>
    public static Corpus Reposts(int reposts = 100_000, int origins = 20)
    {
        List<Source> sources = [];
        List<Document> documents = [];
        for (int i = 0; i < origins; i++)
        {
            sources.Add(new Source { Id = $"origin-{i}" });
            documents.Add(new Document { Id = $"original-{i}", Chain = [new Hand { Role = HandRole.Publisher, Source = $"origin-{i}" }] });
        }
        for (int i = 0; i < reposts; i++)
        {
            sources.Add(new Source { Id = $"host-{i}" });
            documents.Add(new Document
            {
                Id = $"repost-{i}",
                Chain = [new Hand { Role = HandRole.Republisher, Source = $"host-{i}" }],
                DerivedFrom = [new Derivation { Document = $"original-{i % origins}", How = DerivationKind.Republished }],
            });
        }
        return new Corpus
        {
            Id = "reposts",
            Sources = sources.ToValueList(),
            Documents = documents.ToValueList(),
            Claims =
            [
                new Claim
                {
                    Id = "it", Statement = "It is so.", Kind = ClaimKind.Event,
                    Assertions = documents.Skip(origins).Select(document => new Assertion { Document = document.Id }).ToValueList(),
                },
            ],
        };
    }
}
