namespace Provenance.BrowserBenchmarks;

/// <summary>A corpus as large as somebody would still look at, with words as long as those of real ones; the same for the same arguments.</summary>
static class LargeCorpus
{
    static readonly string[] Words =
        "the harbour authority council minister ships pier fire convoy patrol agreement signed denied reported cooperation exercises treaty border trade talks energy pipeline statement spokesman observers alleged confirmed August morning northern joint naval air force village bridge hospital".Split(' ');

    public static Corpus Of(int claims, int sources = 500, int documents = 3_000)
    {
        Random random = new(1);
        Source[] made = [.. Enumerable.Range(0, sources).Select(i => new Source
        {
            Id = $"source-{i}",
            Name = Sentence(random, 2, 4),
            Kind = (SourceKind)(i % 9),
            Reliability = i % 3 == 0 ? [new ReliabilityRating { Grade = (Reliability)(1 + i % 5), Basis = Sentence(random, 3, 6), By = "desk" }] : [],
            Affiliations = i % 10 == 9 ? [new Affiliation { Relation = AffiliationRelation.OwnedBy, Party = $"source-{i - 9}" }] : [],
        })];
        Document[] texts = [.. Enumerable.Range(0, documents).Select(i => new Document
        {
            Id = $"document-{i}",
            Title = Sentence(random, 4, 9),
            Published = EdtfDate.Of(new DateOnly(2020, 1, 1).AddDays(random.Next(1_500))),
            Chain = i % 3 == 0
                ? [new Hand { Role = HandRole.Author, Source = $"source-{random.Next(sources)}" }, new Hand { Role = HandRole.Publisher, Source = $"source-{random.Next(sources)}" }]
                : [new Hand { Role = HandRole.Publisher, Source = $"source-{random.Next(sources)}" }],
            DerivedFrom = i % 4 == 3 ? [new Derivation { Document = $"document-{i - 1 - random.Next(Math.Min(i, 100))}", How = DerivationKind.Republished }] : [],
        })];
        return new Corpus
        {
            Id = "large",
            Title = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{claims:N0} claims about one thing"),
            AsOf = new DateOnly(2025, 1, 1),
            Sources = made.ToValueList(),
            Documents = texts.ToValueList(),
            Claims = Enumerable.Range(0, claims).Select(i => Claim(i, random, sources, documents)).ToValueList(),
        };
    }

    static Claim Claim(int i, Random random, int sources, int documents)
    {
        int about = random.Next(documents - 8);
        return new Claim
        {
            Id = $"claim-{i}",
            Statement = Sentence(random, 7, 16),
            Kind = (ClaimKind)(i % 6),
            Assertions = Enumerable.Range(0, 1 + random.Next(5)).Select(j => new Assertion
            {
                Document = $"document-{(random.Next(2) == 0 ? about + random.Next(8) : random.Next(documents))}",
                Stance = random.Next(10) == 0 ? Stance.Denies : Stance.Asserts,
                AttributedTo = j == 0 && i % 10 == 0 ? $"source-{random.Next(sources)}" : null,
                Evidence = new Evidence { Exact = Sentence(random, 4, 10) },
            }).ToValueList(),
        };
    }

    static string Sentence(Random random, int least, int most) => string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Words[random.Next(Words.Length)]));
}
