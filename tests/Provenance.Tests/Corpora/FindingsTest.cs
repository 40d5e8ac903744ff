namespace Provenance.Tests.Corpora;

/// <summary>Each finding of a file's content, by the least that brings it about.</summary>
public class FindingsTest
{
    const string Header = "provenance: 1\nid: x\n";

    static void Finds(string code, string text, string file = "c.yaml")
    {
        CorpusReading reading = CorpusReader.Parse(text, file);
        Diagnostic found = Assert.Single(reading.Diagnostics);
        Assert.Equal(code, found.Code);
        Assert.NotEmpty(found.Message);
        Assert.NotEmpty(found.Fix);
        Assert.Equal(file, found.Location.File);
        Assert.True(reading.HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    [InlineData("---\n...\n")]
    public void A_file_that_holds_nothing(string text) => Finds("PRV0009", text);

    [Theory]
    [InlineData("title: a: b\n")]
    [InlineData("title: 'a\n")]
    [InlineData("sources: [{ id: a }\n")]
    [InlineData("sources: [{ id: a }\ntitle: c\n")]
    [InlineData("title:\n\tb: c\n")]
    [InlineData("title: @a\n")]
    [InlineData("title: \"\\q\"\n")]
    [InlineData("title: \"\\ud83d\"\n")]
    [InlineData("title: 'a' b\n")]
    [InlineData("%YAML 9.9\n")]
    public void Broken_syntax(string line) => Finds("PRV0020", Header + line);

    [Theory]
    [InlineData("title: !!str a\n")]
    [InlineData("title: !a b\n")]
    [InlineData("claims: !!set []\n")]
    public void A_tag(string line) => Finds("PRV0021", Header + line);

    [Theory]
    [InlineData("title: &a b\n")]
    [InlineData("title: *a\n")]
    [InlineData("<<: { title: a }\n")]
    [InlineData("sources: &a []\n")]
    public void An_anchor_an_alias_or_a_merge_key(string line) => Finds("PRV0022", Header + line);

    [Fact]
    public void Nesting_beyond_the_limit()
    {
        CorpusReading reading = CorpusReader.Parse(Header + "title: " + new string('[', 100) + new string(']', 100) + "\n");
        Assert.Equal(["PRV0033", "PRV0023"], reading.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void A_value_beyond_the_limit() => Finds("PRV0024", Header + "title: " + new string('x', 1_048_577) + "\n");

    [Theory]
    [InlineData("\0")]
    [InlineData("\u0007")]
    [InlineData("\u007f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\uffff")]
    public void A_character_that_must_be_escaped(string character)
    {
        Finds("PRV0025", Header + $"title: \"a{character}b\"\n");
        Assert.Equal($"a{character}b", CorpusReader.Parse(Header + $"title: \"a\\u{(int)character[0]:x4}b\"\n").Corpus.Title);
    }

    [Fact]
    public void Half_a_surrogate_pair()
    {
        Finds("PRV0025", Header + "title: a\ud83db 😀\n");
        Finds("PRV0025", "{\"provenance\":1,\"id\":\"a\ud83db 😀\"}", "c.jsonl");
    }

    [Fact]
    public void All_such_characters_are_found_and_the_rest_is_read()
    {
        CorpusReading reading = CorpusReader.Parse("provenance: 1\nid: x\u0001\u0085\ntitle: a\u2028b\nasOf: 2025-01-01\n");
        Assert.Equal([(2, 6), (2, 7), (3, 9)], reading.Diagnostics.Select(found => (found.Location.Line, found.Location.Column)));
        Assert.Equal(("x\uFFFD\uFFFD", "a\uFFFDb", new DateOnly(2025, 1, 1)), (reading.Corpus.Id, reading.Corpus.Title, reading.Corpus.AsOf));
    }

    [Fact]
    public void A_second_document() => Finds("PRV0026", Header + "---\n" + Header);

    [Theory]
    [InlineData("id: y\n")]
    [InlineData("sources: [{ id: a, id: b }]\n")]
    public void A_field_written_twice(string line) => Finds("PRV0030", Header + line);

    [Theory]
    [InlineData("tittle: y\n", "Did you mean `title`?")]
    [InlineData("sources: [{ same-as: b }]\n", "Did you mean `sameAs`?")]
    [InlineData("claims: [{ kind: event, assertions: [{ atributedTo: b }] }]\n", "Did you mean `attributedTo`?")]
    [InlineData("colour: y\n", "The fields are `provenance`, `id`, `title`, `asOf`, `texts`, `sources`, `documents` and `claims`.")]
    public void A_field_that_is_not_in_the_format(string line, string fix)
    {
        Finds("PRV0031", Header + line);
        Assert.Equal(fix, CorpusReader.Parse(Header + line).Diagnostics[0].Fix);
    }

    [Fact]
    public void A_field_name_that_is_no_text() => Finds("PRV0032", Header + "[a, b]: c\n");

    [Theory]
    [InlineData("title: [a]\n")]
    [InlineData("title: { a: b }\n")]
    [InlineData("sources: a\n")]
    [InlineData("sources: { id: a }\n")]
    [InlineData("sources: [a]\n")]
    [InlineData("sources: [[]]\n")]
    [InlineData("claims: [{ kind: event, entails: { a: b } }]\n")]
    [InlineData("claims: [{ kind: event, about: a }]\n")]
    [InlineData("documents: [{ published: { a: b } }]\n")]
    public void The_wrong_type(string line) => Finds("PRV0033", Header + line);

    [Theory]
    [InlineData("title:\n")]
    [InlineData("title: ~\n")]
    [InlineData("title: null\n")]
    [InlineData("sources:\n")]
    [InlineData("sources: [null]\n")]
    [InlineData("claims: [{ kind: event, entails: [~] }]\n")]
    [InlineData("documents: [{ retracted: ~ }]\n")]
    public void No_value(string line) => Finds("PRV0034", Header + line);

    [Theory]
    [InlineData("claims: [{ kind: evnt }]\n", "Did you mean `event`? Write `event`, `state`, `quantity`, `utterance`, `interpretation`, `prediction` or `opinion`.")]
    [InlineData("claims: [{ kind: Event }]\n", "Did you mean `event`? Write `event`, `state`, `quantity`, `utterance`, `interpretation`, `prediction` or `opinion`.")]
    [InlineData("sources: [{ reliability: c }]\n", "Did you mean `C`? Write `A`, `B`, `C`, `D`, `E` or `F`.")]
    [InlineData("sources: [{ affiliations: [{ relation: controlledBy }] }]\n", "Did you mean `controlled-by`? Write `controlled-by`, `controls`, `owned-by`, `funded-by`, `member-of`, `employed-by`, `partner-of` or `contributor-to`.")]
    public void A_word_that_is_not_in_the_vocabulary(string line, string fix)
    {
        Finds("PRV0035", Header + line);
        Assert.Equal(fix, CorpusReader.Parse(Header + line).Diagnostics[0].Fix);
    }

    [Theory]
    [InlineData("asOf: 2025-02-30\n")]
    [InlineData("asOf: 2025-06\n")]
    [InlineData("documents: [{ published: yesterday }]\n")]
    [InlineData("documents: [{ published: [2025-01, tomorrow] }]\n")]
    [InlineData("documents: [{ published: [] }]\n")]
    public void Not_a_date(string line) => Finds("PRV0036", Header + line);

    [Theory]
    [InlineData("prior: half")]
    [InlineData("prior: 0,5")]
    [InlineData("prior: NaN")]
    [InlineData("prior: 1e999")]
    [InlineData("assertions: [{ quote: a, occurrence: 1.5 }]")]
    [InlineData("assertions: [{ quote: a, occurrence: 99999999999 }]")]
    public void Not_a_number(string field) => Finds("PRV0037", Header + $"claims: [{{ kind: event, {field.Replace("0,5", "\"0,5\"", StringComparison.Ordinal)} }}]\n");

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("1")]
    public void Neither_true_nor_false(string word) => Finds("PRV0038", Header + $"claims: [{{ kind: event, assertions: [{{ official: {word} }}] }}]\n");

    [Fact]
    public void Not_a_digest()
    {
        CorpusReading reading = CorpusReader.Parse(Header + "documents: [{ text: { sha256: abc } }]\n");
        Assert.Equal(["PRV0061", "PRV0039"], reading.Diagnostics.Select(found => found.Code));
        Assert.Null(reading.Corpus.Documents[0].Text!.Sha256);
    }

    [Theory]
    [InlineData("2Y")]
    [InlineData("P")]
    [InlineData("PT5M")]
    public void Not_a_duration(string text) => Finds("PRV0040", Header + $"claims: [{{ kind: event, horizon: {text} }}]\n");

    [Theory]
    [InlineData("claims: [{ id: a }]\n", "kind")]
    [InlineData("sources: [{ affiliations: [{ party: a }] }]\n", "relation")]
    [InlineData("sources: [{ reliability: { by: a } }]\n", "grade")]
    [InlineData("documents: [{ chain: [{ source: a }] }]\n", "role")]
    [InlineData("documents: [{ derivedFrom: [{ document: a }] }]\n", "how")]
    [InlineData("documents: [{ disclaimers: [{ by: a }] }]\n", "kind")]
    [InlineData("claims: [{ kind: event, assertions: [{ position: { start: 1 } }] }]\n", "end")]
    public void A_required_word_is_missing(string line, string field)
    {
        Finds("PRV0041", Header + line);
        Assert.Contains($"`{field}`", CorpusReader.Parse(Header + line).Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_version() => Finds("PRV0050", "id: x\n");

    [Theory]
    [InlineData("2")]
    [InlineData("1.0")]
    [InlineData("one")]
    public void Another_version(string version) => Finds("PRV0051", $"provenance: {version}\nid: x\nclaims: nothing\n");

    [Fact]
    public void No_id() => Finds("PRV0053", "provenance: 1\n");

    [Theory]
    [InlineData("{\"source\":{\"id\":\"a\"},\"document\":{\"id\":\"b\"}}")]
    [InlineData("{\"title\":\"late\"}")]
    [InlineData("{}")]
    public void A_line_that_is_neither_header_nor_item(string line) => Finds("PRV0054", "{\"provenance\":1,\"id\":\"x\"}\n" + line, "c.jsonl");

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/secret.txt")]
    [InlineData("a/../../b")]
    [InlineData("a\\\\..\\\\b")]
    [InlineData("a\\0b")]
    [InlineData("... /x")]
    public void A_path_that_may_leave_the_folder(string path)
    {
        CorpusReading reading = CorpusReader.Parse(Header + $"documents: [{{ id: d, text: {{ file: \"{path}\" }} }}]\n");
        Assert.Equal(["PRV0061", "PRV0060"], reading.Diagnostics.Select(found => found.Code));
        Assert.Equal("documents/d", reading.Diagnostics[1].Subject);
        Assert.Equal("PRV0060", Assert.Single(CorpusReader.Parse(Header + $"texts: \"{path}\"\n").Diagnostics).Code);
    }

    [Fact]
    public void Findings_say_whom_they_concern()
    {
        CorpusReading reading = CorpusReader.Parse(Header + "claims:\n  - { id: a, kind: event }\n  - { id: b, assertions: [{ in: d }, { stance: no }] }\n  - { assertions: [{ stance: no }] }\n");
        Assert.Equal(["claims/b", "claims/b/assertions/1", "claims/2", "claims/2/assertions/0"], reading.Diagnostics.Select(found => found.Subject));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_lines()
    {
        CorpusReading reading = CorpusReader.Parse("id: x\nclaims:\n  - &a\n    horizon: no\n    prior: no\ntitle: ~\n");
        Assert.Equal([(1, "PRV0050"), (3, "PRV0022"), (3, "PRV0041"), (4, "PRV0040"), (5, "PRV0037"), (6, "PRV0034")],
            reading.Diagnostics.Select(found => (found.Location.Line, found.Code)));
    }

    [Fact]
    public void Findings_beyond_the_limit_are_counted()
    {
        string text = Header + "sources:\n" + string.Concat(Enumerable.Repeat("  - kind: newspaper\n", 1_200));
        CorpusReading reading = CorpusReader.Parse(text);
        Assert.Equal(1_001, reading.Diagnostics.Count);
        Assert.Equal("error PRV0011: There are 200 more findings. Mend those above first, or raise MaxDiagnostics.", reading.Diagnostics[1_000].ToString());
        Assert.Equal(1_200, reading.Corpus.Sources.Count);

        CorpusReading brief = CorpusReader.Parse(text, options: new LoadOptions { Limits = new CorpusLimits { MaxDiagnostics = 0 } });
        Assert.Equal("PRV0011", Assert.Single(brief.Diagnostics).Code);
        Assert.True(brief.HasErrors);
    }

    [Fact]
    public void Foreign_words_are_cut_and_cannot_command_a_terminal()
    {
        string message = CorpusReader.Parse(Header + $"\"\\e[31m{new string('x', 100)}\": a\n").Diagnostics[0].Message;
        Assert.Equal($"`\uFFFD[31m{new string('x', 55)}…` is no field of a corpus file.", message);
    }
}
