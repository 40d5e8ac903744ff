using System.Text;

namespace Provenance.Tests.Corpora;

/// <summary>What people, and people with bad intent, have been known to hand to a reader: the lines they get to see.</summary>
public class BadInputTest
{
    const string Header = "provenance: 1\nid: x\n";

    static Task Verify(string text, string file = "c.yaml", [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Show(CorpusReader.Parse(text, file), method);

    static Task VerifyBytes(byte[] bytes, string name, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        using TemporaryFolder folder = new();
        folder.Write(name, bytes);
        return Show(CorpusReader.Read(folder.At(name)), method, folder.Path);
    }

    static Task Show(CorpusReading reading, string method, string folder = "?")
    {
        string shown = reading.Diagnostics.IsEmpty ? "nothing was found" : string.Join("\n", reading.Diagnostics.AsEnumerable());
        string lines = $"{reading.Corpus}\n\n{shown}\n";
        return Verifier.Verify(lines.Replace(folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal), method: method);
    }

    [Fact]
    public Task Empty_file() => VerifyBytes([], "c.yaml");

    [Fact]
    public Task Binary_file() => VerifyBytes([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], "c.yaml");

    [Fact]
    public Task Invalid_utf8() => VerifyBytes([.. Encoding.UTF8.GetBytes(Header + "title: Caf"), 0xE9, (byte)'\n'], "c.yaml");

    [Fact]
    public Task Utf16() => VerifyBytes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Header)], "c.yaml");

    [Fact]
    public Task Ten_megabytes_in_one_value() => Verify(Header + "title: " + new string('x', 10_000_000) + "\n");

    [Fact]
    public Task A_hundred_thousand_lists_inside_each_other() => Verify(Header + "claims: " + new string('[', 100_000));

    [Fact]
    public Task A_hundred_thousand_mappings_inside_each_other() => Verify(Header + "claims:\n" + string.Concat(Enumerable.Repeat("- ", 100_000)));

    [Fact]
    public Task A_hundred_thousand_lists_inside_each_other_in_JSON() => Verify("{\"provenance\":1,\"id\":\"x\"}\n{\"claim\":" + new string('[', 100_000), "c.jsonl");

    [Fact]
    public Task An_alias_bomb() => Verify(Header + """
        title: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
        sources: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        documents: [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        """);

    [Fact]
    public Task A_tag() => Verify(Header + "title: !!python/object/apply:os.system [echo]\n");

    [Fact]
    public Task Keys_written_twice() => Verify(Header + "id: y\nclaims:\n  - { id: a, kind: event, kind: state }\nclaims: []\n");

    [Fact]
    public Task Wrong_types() => Verify(Header + """
        title: [a, list]
        asOf: { year: 2025 }
        sources:
          id: a
        documents: none
        claims:
          - just a text
          - [a, list]
          - id: b
            kind: [event]
            about: pier-4
            parties: { harbour-authority: true }
            assertions: { in: d, position: 4, official: [true], withdrawn: [2025] }
        """);

    [Fact]
    public Task Unknown_keys() => Verify(Header + """
        version: 1
        source: []
        claims:
          - id: a
            kind: event
            statment: b
            colour: red
            assertions:
              - { in: d, attributed_to: a, modalty: hedged, quot: "c" }
        """);

    [Fact]
    public Task Everything_at_once() => Verify("""
        id: x
        asOf: 2025-02-30
        sources:
          - { id: s, kind: newspaper, reliability: [A, G, { basis: b }] }
        documents:
          - id: d
            published: last June
            text: { file: ../../etc/passwd, sha256: abc }
            chain: [{ role: writer, source: s }, { source: s }]
        claims:
          - id: a
            horizon: 2Y
            prior: half
            assertions:
              - { in: d, official: yes, occurrence: first, withdrawn: maybe }
          -
          - id: b
            kind: event
            statement: "not closed
            notes: c
        """);

    [Fact]
    public Task A_tab() => Verify(Header + "claims:\n  - id: a\n    kind: event\n\tstatement: b\n");

    [Fact]
    public Task A_corpus_with_no_claims() => Verify(Header);

    [Fact]
    public Task A_file_of_the_future() => Verify("provenance: 2\nid: x\nclaims: {}\n");

    [Fact]
    public Task Lines_of_JSON_that_are_none() => Verify("""
        {"provenance":1,"id":"x"}
        {"claim":{"id":"a","kind":"event",}}
        {"claim":{"id":"b","kind":"evnt","prior":"half","statement":null}}
        {"claim":{"id":"c","kind":"event"},"source":{"id":"s"}}
        {"clam":{}}
        ["claim"]
        {"source":{"id":"\ud800"}}
        {"source":{"id":"t"}
        {"source":{"id":"u"}}
        """, "c.jsonl");
}
