namespace Provenance.Tests.Corpora;

public class CorpusReaderTest
{
    [Fact]
    public void A_sound_corpus_has_no_errors()
    {
        CorpusReading reading = CorpusReader.Parse(HarbourFire.Yaml);
        Assert.False(reading.HasErrors);
        Assert.Equal("PRV0061", Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void The_header_is_read()
    {
        Corpus corpus = HarbourFire.Corpus;
        Assert.Equal("harbour-fire", corpus.Id);
        Assert.Equal("What is known of the harbour fire", corpus.Title);
        Assert.Equal(new DateOnly(2025, 6, 30), corpus.AsOf);
        Assert.Equal("texts/", corpus.TextsFolder);
    }

    [Fact]
    public void A_source_is_read_with_all_its_fields()
    {
        Source source = HarbourFire.Corpus.FindSource("coast-daily")!;
        Assert.Equal(new Source
        {
            Id = "coast-daily", Name = "Coast Daily", Kind = SourceKind.Outlet, Address = "https://coast-daily.example", Ecosystem = "coast-papers",
            Notes = "Appears six days a week.",
            Reliability = [new ReliabilityRating { Grade = Reliability.C, Basis = "two corrections in 2024", By = "our-desk", On = EdtfDate.Parse("2025-01-10") }],
            Affiliations =
            [
                new Affiliation
                {
                    Relation = AffiliationRelation.ControlledBy, Party = "harbour-authority", Polarity = Polarity.Denied, Status = AffiliationStatus.Declared,
                    StatedBy = "coast-daily", StatedIn = "d2", Evidence = new Evidence { Exact = "is not run by the Authority" },
                },
                new Affiliation
                {
                    Relation = AffiliationRelation.MemberOf, Party = "mirror-site", Since = EdtfDate.Parse("2020"), Until = EdtfDate.Parse("2024-12~"),
                    Evidence = new Evidence { Exact = "member of the ring", Prefix = "a ", Suffix = " of sites", Occurrence = 2, Position = new TextPosition(10, 28) },
                },
            ],
        }, source);
        Assert.Equal("j-roe", HarbourFire.Corpus.FindSource("roe")!.SameAs);
    }

    [Fact]
    public void Reliability_is_a_letter_a_rating_or_a_list()
    {
        Assert.Equal([new ReliabilityRating { Grade = Reliability.F }], HarbourFire.Corpus.FindSource("harbour-authority")!.Reliability);
        Assert.Equal([new ReliabilityRating { Grade = Reliability.D }, new ReliabilityRating { Grade = Reliability.C, By = "other-desk" }],
            HarbourFire.Corpus.FindSource("mirror-site")!.Reliability);
    }

    [Theory]
    [InlineData("{ right: 12, wrong: 4, by: our-desk, on: 2025-01, basis: claims of 2024 }", 1)]
    [InlineData("[{ right: 12, wrong: 4, by: our-desk, on: 2025-01, basis: claims of 2024 }, { right: 0, wrong: 2147483647 }]", 2)]
    public void A_record_is_one_or_a_list(string written, int count)
    {
        CorpusReading reading = CorpusReader.Parse($"provenance: 1\nid: c\nsources:\n  - id: a\n    record: {written}\n");
        Assert.Empty(reading.Diagnostics);
        ValueList<ReliabilityRecord> records = reading.Corpus.Sources[0].Records;
        Assert.Equal(count, records.Count);
        Assert.Equal((new TrackRecord(12, 4), "our-desk", "2025-01", "claims of 2024"), (records[0].Counts, records[0].By, records[0].On!.Text, records[0].Basis));
        Assert.Equal(new Location("", 5, written.StartsWith('[') ? 23 : 22), records[0].Places["right"] with { File = "" });
    }

    [Theory]
    [InlineData("right: -1, wrong: 0", "is no whole number from 0")]
    [InlineData("right: 1.5, wrong: 0", "is no whole number from 0")]
    [InlineData("right: 9999999999, wrong: 0", "is no whole number from 0")]
    [InlineData("right: +1, wrong: 0", "is no whole number from 0")]
    [InlineData("right: 1", "wrong")]
    [InlineData("wrong: 1", "right")]
    [InlineData("right: 1, wrong: 1, kind: event", "kind")]
    public void A_record_that_counts_nothing_countable_is_an_error(string written, string told)
    {
        CorpusReading reading = CorpusReader.Parse($"provenance: 1\nid: c\nsources:\n  - {{ id: a, record: {{ {written} }} }}\n");
        Assert.Contains(told, Assert.Single(reading.Diagnostics, finding => finding.Severity == Severity.Error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_read_with_all_its_fields()
    {
        Assert.Equal(new Document
        {
            Id = "d2", Title = "Fire under control", Address = "https://coast-daily.example/fire", Published = EdtfDate.Parse("[2025-06-02,2025-06-03]"),
            Text = new DocumentText { File = "d2.txt", Sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" },
            Chain =
            [
                new Hand { Role = HandRole.Author, Source = "j-roe" },
                new Hand { Role = HandRole.Publisher, Source = "coast-daily", On = EdtfDate.Parse("2025-06-02") },
                new Hand { Role = HandRole.Republisher, Source = "mirror-site", On = EdtfDate.Parse("2025-06-03"), Verified = true },
            ],
            DerivedFrom =
            [
                new Derivation { Document = "d1", How = DerivationKind.BasedOn, Certainty = Certainty.Suspected },
                new Derivation { Address = "https://elsewhere.example/1", Source = "passer-by", How = DerivationKind.Quotes, Verified = true },
            ],
            Disclaimers = [new Disclaimer { Kind = DisclaimerKind.NonEndorsement, By = "mirror-site", Evidence = new Evidence { Exact = "do not necessarily represent" } }],
            Investigation = "waterfront",
            Retracted = new Withdrawal { On = EdtfDate.Parse("2025-06-20"), StatedIn = "d1" },
        }, HarbourFire.Corpus.FindDocument("d2"));
        Assert.Equal((Genre.Record, "en"), (HarbourFire.Corpus.FindDocument("d1")!.Genre, HarbourFire.Corpus.FindDocument("d1")!.Language));
        Assert.Equal((new Withdrawal(), "Found in a drawer."), (HarbourFire.Corpus.FindDocument("d3")!.Retracted, HarbourFire.Corpus.FindDocument("d3")!.Notes));
    }

    [Fact]
    public void A_claim_is_read_with_all_its_fields()
    {
        Assert.Equal(new Claim
        {
            Id = "fire-began-at-pier-4", Statement = "The fire began at Pier 4.", Kind = ClaimKind.Event,
            About = new ItemValue { Item = "fire-start-place", Value = "pier-4" }, Entails = ["fire-in-harbour"], Contradicts = ["fire-began-at-pier-5"],
            Parties = ["harbour-authority", "coast-daily"], Horizon = new Horizon(2, 0, 0), Prior = 0.25, Notes = "Disputed.",
            Assertions =
            [
                new Assertion { Document = "d2", Official = true, From = ["d1"], Notes = "First paragraph.", Evidence = new Evidence { Exact = "started at Pier 4" } },
                new Assertion
                {
                    Document = "d3", Stance = Stance.Denies, Modality = Modality.Hedged, AttributedTo = "harbour-authority", Manner = Manner.Vague,
                    OwnReporting = true, Withdrawn = new Withdrawal { On = EdtfDate.Parse("2025-06-21") },
                },
            ],
        }, HarbourFire.Corpus.FindClaim("fire-began-at-pier-4"));
    }

    [Fact]
    public void Every_value_is_text_to_the_reader()
    {
        Corpus corpus = CorpusReader.Parse("provenance: 1\nid: 1984\ntitle: no\nsources:\n  - { id: on, name: 1.10, notes: 2025-06-01 }\n").Corpus;
        Assert.Equal(("1984", "no"), (corpus.Id, corpus.Title));
        Assert.Equal(new Source { Id = "on", Name = "1.10", Notes = "2025-06-01" }, corpus.Sources[0]);
    }

    [Fact]
    public void Words_for_nothing_are_text_in_quotes()
    {
        Corpus corpus = CorpusReader.Parse("provenance: 1\nid: 'null'\ntitle: \"\"\n").Corpus;
        Assert.Equal(("null", ""), (corpus.Id, corpus.Title));
    }

    [Fact]
    public void A_corpus_without_claims_is_a_corpus()
    {
        CorpusReading reading = CorpusReader.Parse("provenance: 1\nid: bare\nclaims: []\n");
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(new Corpus { Id = "bare" }, reading.Corpus);
    }

    [Fact]
    public void Missing_texts_are_empty_and_left_to_validation()
    {
        CorpusReading reading = CorpusReader.Parse("provenance: 1\nid: x\nsources:\n  - kind: outlet\nclaims:\n  - { kind: event, assertions: [{ quote: here }] }\n");
        Assert.Empty(reading.Diagnostics);
        Assert.Equal("", reading.Corpus.Sources[0].Id);
        Assert.Equal(("", ""), (reading.Corpus.Claims[0].Statement, reading.Corpus.Claims[0].Assertions[0].Document));
    }

    [Fact]
    public void Two_items_of_one_id_are_both_kept()
    {
        CorpusReading reading = CorpusReader.Parse("provenance: 1\nid: x\nsources:\n  - { id: a, name: one }\n  - { id: a, name: two }\n");
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(2, reading.Corpus.Sources.Count);
    }

    [Fact]
    public void A_syntax_error_keeps_the_items_before_it()
    {
        CorpusReading reading = CorpusReader.Parse("provenance: 1\nid: x\nclaims:\n  - { id: a, kind: event }\n  - id: b\n    kind: event\n    statement: a: b: c\n");
        Assert.Equal("PRV0020", Assert.Single(reading.Diagnostics).Code);
        Assert.Equal("a", Assert.Single(reading.Corpus.Claims).Id);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm() =>
        Assert.Equal(HarbourFire.Corpus, CorpusReader.Parse("\uFEFF" + HarbourFire.Yaml.ReplaceLineEndings("\r\n")).Corpus);
}
