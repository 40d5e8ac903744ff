namespace Provenance.Tests.Corpora;

public class PlacesTest
{
    const string Yaml = """
        provenance: 1
        id: places
        asOf: 2025-06-30
        sources:
          - id: a
            reliability: B
            affiliations:
              - { relation: member-of, party: b, quote: "the words" }
        documents:
          - id: d
            text: { file: "😀.txt" }
            published: [2025, 2026]
            chain:
              - role: author
                source: a
            retracted: true
        claims:
          - id: c
            statement: |
              Two
              lines.
            kind: event
            about: { item: i, value: v }
            parties:
              - a
            assertions:
              - { in: d, withdrawn: { on: 2025 }, position: { start: 1, end: 2 }, notes: "😀", stance: denies }
        """;

    static readonly Corpus Corpus = CorpusReader.Parse(Yaml, "some/where.yaml").Corpus;

    static void IsAt(int line, int column, Location location) => Assert.Equal(new Location("some/where.yaml", line, column), location);

    [Fact]
    public void The_header_knows_its_places()
    {
        IsAt(1, 1, Corpus.Places.Self);
        IsAt(2, 5, Corpus.Places["id"]);
        IsAt(3, 7, Corpus.Places["asOf"]);
        IsAt(5, 3, Corpus.Places["sources"]);
        IsAt(1, 1, Corpus.Places["title"]);
        Assert.False(Corpus.Places.Has("title"));
    }

    [Fact]
    public void A_source_knows_its_places()
    {
        Source source = Corpus.Sources[0];
        IsAt(5, 5, source.Places.Self);
        IsAt(5, 9, source.Places["id"]);
        IsAt(6, 18, source.Places["reliability"]);
        IsAt(6, 18, source.Reliability[0].Places.Self);
        IsAt(6, 18, source.Reliability[0].Places["grade"]);
        IsAt(8, 9, source.Affiliations[0].Places.Self);
        IsAt(8, 21, source.Affiliations[0].Places["relation"]);
        IsAt(8, 39, source.Affiliations[0].Places["party"]);
        IsAt(8, 49, source.Affiliations[0].Places["quote"]);
    }

    [Fact]
    public void A_document_knows_its_places()
    {
        Document document = Corpus.Documents[0];
        IsAt(10, 5, document.Places.Self);
        IsAt(11, 11, document.Text!.Places.Self);
        IsAt(11, 19, document.Text.Places["file"]);
        IsAt(12, 16, document.Places["published"]);
        IsAt(14, 9, document.Chain[0].Places.Self);
        IsAt(14, 15, document.Chain[0].Places["role"]);
        IsAt(15, 17, document.Chain[0].Places["source"]);
        IsAt(16, 16, document.Retracted!.Places.Self);
    }

    [Fact]
    public void A_claim_knows_its_places()
    {
        Claim claim = Corpus.Claims[0];
        IsAt(18, 5, claim.Places.Self);
        IsAt(19, 16, claim.Places["statement"]);
        IsAt(22, 11, claim.Places["kind"]);
        IsAt(23, 12, claim.About!.Places.Self);
        IsAt(23, 30, claim.About.Places["value"]);
        IsAt(25, 7, claim.Places["parties"]);
        Assertion assertion = claim.Assertions[0];
        IsAt(27, 9, assertion.Places.Self);
        IsAt(27, 15, assertion.Places["in"]);
        IsAt(27, 29, assertion.Withdrawn!.Places.Self);
        IsAt(27, 35, assertion.Withdrawn.Places["on"]);
        IsAt(27, 53, assertion.Places["position"]);
        IsAt(27, 82, assertion.Places["notes"]);
        // The face is two UTF-16 units wide.
        IsAt(27, 96, assertion.Places["stance"]);
    }

    [Fact]
    public void A_line_of_JSON_knows_its_places()
    {
        Corpus corpus = CorpusReader.Parse("{\"provenance\":1,\"id\":\"x\"}\n\r\n {\"claim\": {\"notes\":\"é😀\", \"kind\":\"event\"}}", "some/where.jsonl").Corpus;
        Location At(int line, int column) => new("some/where.jsonl", line, column);
        Assert.Equal(At(1, 22), corpus.Places["id"]);
        Assert.Equal(At(3, 12), corpus.Claims[0].Places.Self);
        Assert.Equal(At(3, 21), corpus.Claims[0].Places["notes"]);
        Assert.Equal(At(3, 35), corpus.Claims[0].Places["kind"]);
    }

    [Fact]
    public void Columns_point_at_the_values()
    {
        string[] lines = Yaml.ReplaceLineEndings("\n").Split('\n');
        Assertion assertion = Corpus.Claims[0].Assertions[0];
        Assert.StartsWith("denies", lines[assertion.Places["stance"].Line - 1][(assertion.Places["stance"].Column - 1)..], StringComparison.Ordinal);
        Assert.StartsWith("{ start", lines[assertion.Places["position"].Line - 1][(assertion.Places["position"].Column - 1)..], StringComparison.Ordinal);
    }
}
