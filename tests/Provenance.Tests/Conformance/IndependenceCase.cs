using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Provenance.Tests.Conformance;

/// <summary>
/// Makes a corpus of a case about independence. A field that is not understood fails the case, so that no case passes because
/// something in it was overlooked.
/// </summary>
sealed class IndependenceCase
{
    readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    readonly List<Document> documents = [];
    readonly Dictionary<string, string[]> informants = [];
    readonly HashSet<string> ownReporting = [];
    readonly JsonElement element;

    public IndependenceCase(JsonElement element)
    {
        this.element = element;
        Understand(element, "id", "why", "publishers", "documents", "claim", "expect", "asOf", "note", "notes");
        foreach (JsonElement publisher in element.GetProperty("publishers").EnumerateArray())
            Add(Publisher(publisher));
        foreach (JsonElement document in element.GetProperty("documents").EnumerateArray())
            documents.Add(Document(document));
        JsonElement claim = element.GetProperty("claim");
        Understand(claim, "assertedBy", "deniedBy", "parties", "favours", "id", "text");
        foreach (string party in Texts(claim, "parties").Concat(Texts(claim, "favours")))
            Need(party);
        Corpus = new Corpus
        {
            Id = "suite",
            AsOf = element.TryGetProperty("asOf", out JsonElement asOf) ? DateOnly.Parse(asOf.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : null,
            Documents = documents.ToValueList(),
            Claims =
            [
                new Claim
                {
                    Id = "it", Statement = "It is so.", Kind = ClaimKind.Event,
                    Parties = Texts(claim, "parties").Concat(Texts(claim, "favours")).ToValueList(),
                    Assertions = Texts(claim, "assertedBy").SelectMany(id => Assertions(id, Stance.Asserts))
                        .Concat(Texts(claim, "deniedBy").SelectMany(id => Assertions(id, Stance.Denies))).ToValueList(),
                },
            ],
            Sources = sources.Values.ToValueList(),
        };
    }

    public Corpus Corpus { get; }

    public JsonElement Expected => element.GetProperty("expect");

    IEnumerable<Assertion> Assertions(string document, Stance stance)
    {
        Assertion own = new() { Document = document, Stance = stance, OwnReporting = ownReporting.Contains(document) };
        return informants.TryGetValue(document, out string[]? heard) ? heard.Select(informant => own with { AttributedTo = informant }) : [own];
    }

    Source Publisher(JsonElement publisher)
    {
        (string Field, AffiliationRelation Relation)[] relations =
        [
            ("controlledBy", AffiliationRelation.ControlledBy), ("controls", AffiliationRelation.Controls), ("ownedBy", AffiliationRelation.OwnedBy),
            ("fundedBy", AffiliationRelation.FundedBy), ("memberOf", AffiliationRelation.MemberOf), ("partnerOf", AffiliationRelation.PartnerOf),
            ("employedBy", AffiliationRelation.EmployedBy), ("contributorTo", AffiliationRelation.ContributorTo),
        ];
        string[] endings = ["Since", "From", "Until", "To", "Status"];
        Understand(publisher, ["id", "name", "kind", "sameAs", "ecosystem", .. relations.SelectMany(pair => endings.Select(ending => pair.Field + ending).Append(pair.Field))]);
        List<Affiliation> affiliations = [];
        foreach ((string field, AffiliationRelation relation) in relations)
            if (publisher.TryGetProperty(field, out JsonElement parties))
                foreach (JsonElement party in Listed(parties))
                {
                    bool isPlain = party.ValueKind == JsonValueKind.String;
                    if (!isPlain)
                        Understand(party, "id", "party", "since", "from", "until", "to", "status");
                    string? Told(string[] inside, string[] beside) => isPlain ? Text(publisher, [.. beside.Select(name => field + name)]) : Text(party, inside);
                    string other = isPlain ? party.GetString()! : Text(party, "id", "party")!;
                    Need(other);
                    affiliations.Add(new Affiliation
                    {
                        Relation = relation,
                        Party = other,
                        Since = Date(Told(["since", "from"], ["Since", "From"])),
                        Until = Date(Told(["until", "to"], ["Until", "To"])),
                        Status = Told(["status"], ["Status"]) is { } status ? Word<AffiliationStatus>(status) : null,
                    });
                }
        return new Source
        {
            Id = Text(publisher, "id")!,
            Kind = Text(publisher, "kind") is { } kind ? Word<SourceKind>(kind) : SourceKind.Unspecified,
            SameAs = Text(publisher, "sameAs"),
            Ecosystem = Text(publisher, "ecosystem"),
            Affiliations = affiliations.ToValueList(),
        };
    }

    Document Document(JsonElement document)
    {
        Understand(document, "id", "publisher", "authors", "author", "informants", "derivedFrom", "textHash", "investigation", "retracted", "ownReporting",
            "language", "type", "genre", "date", "published", "republisher", "translator", "agency", "url", "address", "title");
        string id = Text(document, "id")!;
        List<Hand> chain = [];
        foreach ((string field, HandRole role) in new[] { ("author", HandRole.Author), ("authors", HandRole.Author), ("publisher", HandRole.Publisher),
            ("translator", HandRole.Translator), ("republisher", HandRole.Republisher), ("agency", HandRole.Agency) })
            foreach (string hand in Texts(document, field))
            {
                Need(hand);
                chain.Add(new Hand { Role = role, Source = hand });
            }
        if (Texts(document, "informants") is { Length: > 0 } heard)
        {
            informants.Add(id, heard);
            foreach (string informant in heard)
                Need(informant, SourceKind.Anonymous);
        }
        if (document.TryGetProperty("ownReporting", out JsonElement own) && own.GetBoolean())
            ownReporting.Add(id);
        return new Document
        {
            Id = id,
            Language = Text(document, "language"),
            Address = Text(document, "url", "address"),
            Genre = Text(document, "type", "genre") is { } genre ? Word<Genre>(genre == "primary-record" ? "record" : genre) : Genre.Article,
            Published = Date(Text(document, "date", "published")),
            Chain = chain.ToValueList(),
            DerivedFrom = document.TryGetProperty("derivedFrom", out JsonElement edges) ? edges.EnumerateArray().Select(Derivation).ToValueList() : [],
            Text = Text(document, "textHash") is { } hash ? new DocumentText { File = id + ".txt", Sha256 = Digest(hash) } : null,
            Investigation = Text(document, "investigation"),
            Retracted = document.TryGetProperty("retracted", out JsonElement retracted) ? Retraction(retracted) : null,
        };
    }

    Derivation Derivation(JsonElement edge)
    {
        Understand(edge, "document", "kind", "url", "address", "publisher", "certainty", "certain", "uncertain", "suspected", "verified", "checked");
        bool isSuspected = Text(edge, "certainty") is { } certainty && certainty is not ("shown" or "certain")
            || Holds(edge, "uncertain") || Holds(edge, "suspected") || edge.TryGetProperty("certain", out JsonElement certain) && !certain.GetBoolean();
        if (Text(edge, "publisher") is { } publisher)
            Need(publisher);
        return new Derivation
        {
            Document = Text(edge, "document"),
            Address = Text(edge, "url", "address"),
            Source = Text(edge, "publisher"),
            How = Word<DerivationKind>(Text(edge, "kind")!),
            Certainty = isSuspected ? Certainty.Suspected : Certainty.Shown,
            Verified = Holds(edge, "verified") || Holds(edge, "checked"),
        };
    }

    static Withdrawal? Retraction(JsonElement retracted) => retracted.ValueKind switch
    {
        JsonValueKind.False or JsonValueKind.Null => null,
        JsonValueKind.String => new Withdrawal { On = Date(retracted.GetString()) },
        JsonValueKind.Object => new Withdrawal { On = Date(Text(retracted, "on", "date")) },
        _ => new Withdrawal(),
    };

    void Need(string id, SourceKind kind = SourceKind.Unspecified)
    {
        if (!sources.ContainsKey(id))
            sources.Add(id, new Source { Id = id, Kind = kind });
    }

    /// <summary>A source as it was described; what was made on the way because others name it is replaced.</summary>
    void Add(Source source) => sources[source.Id] = source;

    static bool Holds(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    static JsonElement[] Listed(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    static string? Text(JsonElement element, params string[] names)
    {
        foreach (string name in names)
            if (element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null)
                return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        return null;
    }

    static string[] Texts(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
        ? [.. Listed(value).Select(one => one.GetString()!)]
        : [];

    static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);

    static string Digest(string hash) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(hash))).ToLowerInvariant();

    static T Word<T>(string word) where T : struct, Enum =>
        Term<T>.TryParse(word, out T value) ? value : throw new FormatException($"'{word}' is no {typeof(T).Name}.");

    static void Understand(JsonElement element, params string[] names)
    {
        foreach (JsonProperty property in element.EnumerateObject())
            if (!names.Contains(property.Name))
                throw new FormatException($"'{property.Name}' is not understood.");
    }
}
