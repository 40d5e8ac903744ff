namespace Provenance.Tests;

/// <summary>A corpus in which every text is an attack on whoever shows it as anything but text.</summary>
public static class AttackCorpus
{
    /// <summary>What every attack would do if it worked: set this on the window.</summary>
    public const string Mark = "attacked";

    static readonly string[] Attacks =
    [
        "<script>window.attacked=1</script>",
        "</script><script>window.attacked=1</script>",
        "<img src=x onerror=window.attacked=1>",
        "\"><svg onload=window.attacked=1>",
        "'><iframe srcdoc='<script>parent.attacked=1</script>'></iframe>",
        "javascript:window.attacked=1",
        "<!--<script>window.attacked=1//-->",
        "]]><style>*{background:url(https://example.org/attacked)}</style>",
        "<a href='https://example.org/attacked' ping='https://example.org/attacked'>here</a>",
        "<base href='https://example.org/'><meta http-equiv=refresh content='0;url=https://example.org/attacked'>",
        "${window.attacked=1}{{window.attacked=1}}<%=window.attacked=1%>",
        "\u2028</title></textarea></noscript>\u2029<script>window.attacked=1</script>",
        "__proto__",
        "constructor",
        "#/claim/~0\" autofocus onfocus=\"window.attacked=1",
        "\u202Etxet desrever\u202C <b onclick=window.attacked=1>bold</b>",
        "<form action=https://example.org/attacked><button autofocus>go</button></form>",
        "--><script>window.attacked=1</script><!--",
    ];

    /// <summary>The corpus. Ids are attacks, too, which no file could hold.</summary>
    public static Corpus Corpus { get; } = Make();

    static string Attack(int number, string what) => $"{Attacks[number % Attacks.Length]} {what}{number}";

    static Evidence Words(int number) => new() { Exact = Attack(number, "words"), Prefix = Attack(number + 1, "before"), Suffix = Attack(number + 2, "after") };

    static Corpus Make()
    {
        string[] sources = [.. Enumerable.Range(0, 18).Select(i => Attack(i, "source"))], documents = [.. Enumerable.Range(0, 18).Select(i => Attack(i, "document"))];
        string[] claims = [.. Enumerable.Range(0, 20).Select(i => Attack(i, "claim"))];
        return new Corpus
        {
            Id = Attack(0, "corpus"),
            Title = Attack(11, "title"),
            TextsFolder = Attack(2, "texts"),
            AsOf = new DateOnly(2025, 6, 30),
            Sources = sources.Select((id, i) => Source(id, i, sources, documents)).ToValueList(),
            Documents = documents.Select((id, i) => Document(id, i, sources, documents)).ToValueList(),
            Claims = claims.Select((id, i) => Claim(id, i, sources, documents, claims)).ToValueList(),
            Texts = new TextLibrary(documents.Where((_, i) => i % 2 == 0).Select((id, i) =>
                KeyValuePair.Create(id, new CapturedText($"{Attack(i, "lead")} {string.Join(' ', Enumerable.Range(0, 40).Select(n => Words(n).Prefix + Words(n).Exact + Words(n).Suffix))}", new string('a', 64))))),
        };
    }

    static Source Source(string id, int i, string[] sources, string[] documents) => new()
    {
        Id = id,
        Name = i % 5 == 4 ? null : Attack(i + 3, "name"),
        Kind = (SourceKind)(i % 9),
        Address = Attack(5, "address"),
        SameAs = i == 7 ? sources[8] : null,
        Ecosystem = Attack(i, "ecosystem"),
        Notes = Attack(i + 4, "notes"),
        Reliability = [new ReliabilityRating { Grade = (Reliability)(i % 6), Basis = Attack(i + 5, "basis"), By = Attack(i + 6, "rater"), On = EdtfDate.Parse("2024-05") }],
        Affiliations = i % 3 != 0 ? [] : [new Affiliation
        {
            Relation = (AffiliationRelation)(i % 8), Party = sources[(i + 1) % sources.Length], Polarity = (Polarity)(i % 2), Status = (AffiliationStatus)(i % 4),
            StatedBy = sources[(i + 2) % sources.Length], StatedIn = documents[i], Since = EdtfDate.Parse("2020"), Until = EdtfDate.Parse("2026"), Evidence = Words(i),
        }],
    };

    static Document Document(string id, int i, string[] sources, string[] documents) => new()
    {
        Id = id,
        Title = i % 4 == 3 ? null : Attack(i + 7, "heading"),
        Text = new DocumentText { File = Attack(i, "file"), Sha256 = null },
        Address = Attack(i + 8, "address"),
        Language = Attack(i + 9, "language"),
        Genre = (Genre)(i % 10),
        Published = i % 5 == 4 ? null : EdtfDate.Parse(i % 5 == 3 ? "[2025-01-04,2025-04-01]" : "2025-06-0" + (i % 9 + 1)),
        Investigation = i > 15 ? Attack(1, "investigation") : null,
        Notes = Attack(i + 10, "notes"),
        Retracted = i == 6 ? new Withdrawal { On = EdtfDate.Parse("2025-06-20"), StatedIn = documents[5] } : null,
        Chain = [new Hand { Role = HandRole.Author, Source = sources[i], On = EdtfDate.Parse("2025-05") }, new Hand { Role = HandRole.Publisher, Source = sources[(i + 1) % sources.Length] }],
        DerivedFrom = i % 3 != 1 ? [] : [new Derivation { Document = documents[i - 1], How = (DerivationKind)(i % 8) },
            new Derivation { Address = Attack(i, "original"), How = DerivationKind.BasedOn, Certainty = Certainty.Suspected }],
        Disclaimers = [new Disclaimer { Kind = (DisclaimerKind)(i % 5), By = sources[(i + 1) % sources.Length], Evidence = Words(i + 1) }],
    };

    static Claim Claim(string id, int i, string[] sources, string[] documents, string[] claims) => new()
    {
        Id = id,
        Statement = Attack(i + 2, "statement"),
        Kind = (ClaimKind)(i % 7),
        About = new ItemValue { Item = Attack(i % 4, "item"), Value = Attack(i + 5, "value") },
        Contradicts = i == 9 ? [claims[8]] : [],
        Entails = i == 10 ? [claims[8]] : [],
        Parties = [sources[i % sources.Length]],
        Horizon = new Horizon(2, 0, 0),
        Prior = 0.4,
        Notes = Attack(i + 12, "notes"),
        Assertions = Enumerable.Range(0, 3).Select(j => new Assertion
        {
            Document = documents[(i + j) % documents.Length],
            Stance = (Stance)(j / 2),
            Modality = (Modality)(i % 4),
            AttributedTo = j == 1 ? sources[(i + 4) % sources.Length] : null,
            Manner = j == 1 ? (Manner)(i % 3) : null,
            Withdrawn = i == 11 ? new Withdrawal { On = EdtfDate.Parse("2025-06-11") } : null,
            Evidence = Words(i + j),
            Notes = Attack(i + j, "notes"),
        }).ToValueList(),
    };
}
