namespace Provenance.Tests;

/// <summary>Small corpora for tests: one claim, and who tells it.</summary>
sealed class Told
{
    readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    readonly List<Document> documents = [];
    readonly List<Assertion> assertions = [];

    public ClaimKind Kind { get; init; } = ClaimKind.Event;

    public double? Prior { get; init; }

    public string[] Parties { get; init; } = [];

    /// <summary>Adds a source, or replaces it.</summary>
    public Told Source(string id, Reliability grade = Reliability.F, SourceKind kind = SourceKind.Outlet, params Affiliation[] affiliations)
    {
        sources[id] = new Source
        {
            Id = id,
            Kind = kind,
            Reliability = grade == Reliability.F ? [] : [new ReliabilityRating { Grade = grade }],
            Affiliations = affiliations.ToValueList(),
        };
        return this;
    }

    /// <summary>Adds a document published by the given sources, and its assertion.</summary>
    public Told By(string hands, Func<Assertion, Assertion>? say = null, Func<Document, Document>? document = null)
    {
        string[] names = hands.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (string name in names)
            if (!sources.ContainsKey(name))
                Source(name);
        string id = $"d{documents.Count + 1}";
        Document made = new() { Id = id, Chain = names.Select(name => new Hand { Role = HandRole.Publisher, Source = name }).ToValueList() };
        documents.Add(document is null ? made : document(made));
        Assertion assertion = new() { Document = id };
        assertions.Add(say is null ? assertion : say(assertion));
        return this;
    }

    public Corpus Corpus() => new()
    {
        Id = "told",
        Sources = sources.Values.ToValueList(),
        Documents = documents.ToValueList(),
        Claims =
        [
            new Claim
            {
                Id = "it", Statement = "It is so.", Kind = Kind, Prior = Prior, Parties = Parties.ToValueList(),
                Assertions = assertions.ToValueList(),
            },
        ],
    };

    public RankedClaim Rank(ScoringOptions? options = null) => Corpus().Rank(options)["it"];
}
