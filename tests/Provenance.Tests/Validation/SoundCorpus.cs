namespace Provenance.Tests.Validation;

/// <summary>Makes corpora in which every id leads somewhere and every value is in range; the same seed, the same corpus.</summary>
sealed class SoundCorpus(int seed)
{
    readonly Random random = new(seed);

    public Corpus Next()
    {
        int sources = random.Next(1, 8), documents = random.Next(1, 8), claims = random.Next(0, 12);
        return new Corpus
        {
            Id = "sound",
            AsOf = Chance() ? new DateOnly(2024, 6, 1) : null,
            Sources = Many(sources, i => new Source
            {
                Id = $"s-{i}", Kind = Word<SourceKind>(), SameAs = Other(i, sources, "s"),
                Affiliations = Other(i, sources, "s") is { } party
                    ? [new() { Relation = Word<AffiliationRelation>(), Party = party, Polarity = Word<Polarity>(), StatedBy = Maybe("s", sources), StatedIn = Maybe("d", documents), Since = Date(), Until = Date() }]
                    : [],
                Reliability = Many(random.Next(3), _ => new ReliabilityRating { Grade = Word<Reliability>() }),
            }),
            Documents = Many(documents, i => new Document
            {
                Id = $"d-{i}", Published = Date(),
                Chain = Many(random.Next(4), _ => new Hand { Role = Word<HandRole>(), Source = Some("s", sources), On = Date() }),
                DerivedFrom = Other(i, documents, "d") is { } original ? [new() { Document = original, How = Word<DerivationKind>() }, new() { Address = "x", How = Word<DerivationKind>() }] : [],
                Retracted = Chance() ? new() { On = Date(), StatedIn = Maybe("d", documents) } : null,
            }),
            Claims = Many(claims, i => new Claim
            {
                Id = $"c-{i}", Statement = $"Statement {random.Next(9)} will hold.", Kind = Word<ClaimKind>(), Prior = Chance() ? 0.25 : null,
                About = Chance() ? new() { Item = "x", Value = $"{random.Next(3)}" } : null,
                Entails = Other(i, claims, "c") is { } entailed ? [entailed] : [],
                Contradicts = Other(i, claims, "c") is { } rival ? [rival] : [],
                Parties = [Some("s", sources)],
                Assertions = Many(random.Next(4), _ => new Assertion
                {
                    Document = Some("d", documents), Stance = Word<Stance>(), AttributedTo = Maybe("s", sources), OwnReporting = Chance(),
                    Evidence = Chance() ? new() { Exact = "words", Occurrence = 1, Position = new(0, 5) } : null,
                }),
            }),
        };
    }

    bool Chance() => random.Next(2) == 0;

    T Word<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    string Some(string kind, int count) => $"{kind}-{random.Next(count)}";

    string? Maybe(string kind, int count) => Chance() ? Some(kind, count) : null;

    string? Other(int self, int count, string kind) => count > 1 && Chance() ? $"{kind}-{(self + random.Next(1, count)) % count}" : null;

    EdtfDate? Date() => Chance() ? EdtfDate.Parse($"20{random.Next(10, 30)}-0{random.Next(1, 10)}") : null;

    static ValueList<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToValueList();
}
