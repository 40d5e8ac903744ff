namespace Provenance.Tests.Validation;

/// <summary>A valid little corpus that a case alters: nothing is found in it as it is.</summary>
sealed record LittleCorpus
{
    const string CoastDaily = "The fire started at Pier 4. Nobody was hurt, the Authority said. Coast Daily is not run by the Authority.";
    const string Mirror = CoastDaily + " Texts on this site do not necessarily represent our views.";

    public static LittleCorpus Valid { get; } = new()
    {
        Sources =
        [
            new() { Id = "coast-daily", Name = "Coast Daily", Kind = SourceKind.Outlet,
                Reliability = [new() { Grade = Reliability.C, Basis = "two corrections in 2024", By = "desk" }],
                Affiliations = [new() { Relation = AffiliationRelation.ControlledBy, Party = "harbour-authority", Polarity = Polarity.Denied,
                    StatedIn = "d1", Evidence = Words("is not run by the Authority") }] },
            new() { Id = "j-roe", Name = "J. Roe", Kind = SourceKind.Person },
            new() { Id = "harbour-authority", Name = "Harbour Authority", Kind = SourceKind.Government },
            new() { Id = "mirror-site", Name = "Mirror", Kind = SourceKind.Platform },
        ],
        Documents =
        [
            new() { Id = "d1", Title = "Fire under control", Published = Day("2025-06-02"),
                Text = new() { File = "d1.txt", Sha256 = Digest('1') },
                Chain = [Hand(HandRole.Author, "j-roe"), Hand(HandRole.Publisher, "coast-daily", "2025-06-02")] },
            new() { Id = "d2", Title = "Fire under control (mirror)", Published = Day("2025-06-03"),
                Chain = [Hand(HandRole.Publisher, "coast-daily", "2025-06-02"), Hand(HandRole.Republisher, "mirror-site", "2025-06-03")],
                DerivedFrom = [new() { Document = "d1", How = DerivationKind.Republished }],
                Disclaimers = [new() { Kind = DisclaimerKind.NonEndorsement, By = "mirror-site", Evidence = Words("do not necessarily represent") }] },
        ],
        Claims =
        [
            new() { Id = "fire-at-pier-4", Statement = "The fire began at Pier 4.", Kind = ClaimKind.Event, Prior = 0.5,
                About = new() { Item = "fire-start-place", Value = "pier-4" }, Entails = ["fire-in-harbour"], Parties = ["harbour-authority"],
                Assertions = [Says("d1", "started at Pier 4"), Says("d2", "started at Pier 4") with { From = ["d1"] }] },
            new() { Id = "fire-in-harbour", Statement = "There was a fire in the harbour.", Kind = ClaimKind.State,
                Assertions = [Says("d1", "The fire started")] },
            new() { Id = "nobody-hurt", Statement = "Nobody was hurt.", Kind = ClaimKind.State,
                Assertions = [Says("d1", "Nobody was hurt") with { AttributedTo = "harbour-authority", Manner = Manner.Paraphrase }] },
        ],
        Texts = new() { ["d1"] = new(CoastDaily, Digest('1')), ["d2"] = new(Mirror, Digest('2')) },
    };

    public string Id { get; init; } = "harbour-fire";
    public DateOnly? AsOf { get; init; } = new(2025, 6, 30);
    public required ValueList<Source> Sources { get; init; }
    public required ValueList<Document> Documents { get; init; }
    public required ValueList<Claim> Claims { get; init; }
    public Dictionary<string, CapturedText> Texts { get; init; } = [];
    public ValidationOptions Options { get; init; } = ValidationOptions.Default;

    /// <summary>The corpus of the case.</summary>
    public Corpus Corpus => new() { Id = Id, AsOf = AsOf, Sources = Sources, Documents = Documents, Claims = Claims, Texts = new(Texts) };

    public LittleCorpus Source(Func<Source, Source> change, string id = "coast-daily") =>
        this with { Sources = Sources.Select(source => source.Id == id ? change(source) : source).ToValueList() };

    public LittleCorpus Affiliation(Func<Affiliation, Affiliation> change) =>
        Source(source => source with { Affiliations = [change(source.Affiliations[0])] });

    public LittleCorpus Document(Func<Document, Document> change, string id = "d2") =>
        this with { Documents = Documents.Select(document => document.Id == id ? change(document) : document).ToValueList() };

    public LittleCorpus Derivation(Func<Derivation, Derivation> change) =>
        Document(document => document with { DerivedFrom = [change(document.DerivedFrom[0])] });

    public LittleCorpus Claim(Func<Claim, Claim> change, string id = "fire-at-pier-4") =>
        this with { Claims = Claims.Select(claim => claim.Id == id ? change(claim) : claim).ToValueList() };

    /// <summary>Alters what the mirror's copy says to the first claim.</summary>
    public LittleCorpus Assertion(Func<Assertion, Assertion> change) =>
        Claim(claim => claim with { Assertions = [claim.Assertions[0], change(claim.Assertions[1])] });

    public LittleCorpus Quote(Func<Evidence, Evidence> change) =>
        Assertion(assertion => assertion with { Evidence = change(assertion.Evidence!) });

    public LittleCorpus And(Source source) => this with { Sources = [.. Sources, source] };

    public LittleCorpus And(Document document) => this with { Documents = [.. Documents, document] };

    public LittleCorpus And(Claim claim) => this with { Claims = [.. Claims, claim] };

    /// <summary>Fails unless the rule finds something, once, in the altered corpus.</summary>
    public Diagnostic Finds(string code, string? subject = null)
    {
        ValueList<Diagnostic> found = Corpus.Validate(Options);
        Diagnostic finding = Assert.Single(found, finding => finding.Code == code);
        if (subject is not null)
            Assert.Equal(subject, finding.Subject);
        return finding;
    }

    /// <summary>Fails when the rule finds something.</summary>
    public void Passes(string code) => Assert.DoesNotContain(Corpus.Validate(Options), finding => finding.Code == code);

    public static EdtfDate Day(string text) => EdtfDate.Parse(text);

    public static Evidence Words(string exact) => new() { Exact = exact };

    public static Hand Hand(HandRole role, string source, string? on = null) =>
        new() { Role = role, Source = source, On = on is null ? null : Day(on) };

    public static Assertion Says(string document, string quote) => new() { Document = document, Evidence = Words(quote) };

    public static string Digest(char digit) => new(digit, 64);
}
