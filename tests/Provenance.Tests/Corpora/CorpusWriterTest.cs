namespace Provenance.Tests.Corpora;

public class CorpusWriterTest
{
    [Fact]
    public Task The_example_in_YAML() => Verifier.Verify(HarbourFire.Corpus.ToYaml(), "yaml");

    [Fact]
    public Task The_example_in_JSON_Lines() => Verifier.Verify(HarbourFire.Corpus.ToJsonLines(), "jsonl");

    [Fact]
    public void What_is_written_reads_back_equal()
    {
        CorpusReading yaml = CorpusReader.Parse(HarbourFire.Corpus.ToYaml());
        Assert.False(yaml.HasErrors);
        Assert.Equal(HarbourFire.Corpus, yaml.Corpus);
        CorpusReading json = CorpusReader.Parse(HarbourFire.Corpus.ToJsonLines(), "c.jsonl");
        Assert.False(json.HasErrors);
        Assert.Equal(HarbourFire.Corpus, json.Corpus);
    }

    [Theory]
    [InlineData("plain words, with a comma", "plain words, with a comma")]
    [InlineData("it's (mostly) plain; isn't it?", "it's (mostly) plain; isn't it?")]
    [InlineData("Größe und 漢字", "Größe und 漢字")]
    [InlineData("http://a.example/b", "http://a.example/b")]
    [InlineData("", "\"\"")]
    [InlineData(" leading", "\" leading\"")]
    [InlineData("trailing ", "\"trailing \"")]
    [InlineData("two  spaces", "\"two  spaces\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a:", "\"a:\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("? a", "\"? a\"")]
    [InlineData("[a]", "\"[a]\"")]
    [InlineData("{a}", "\"{a}\"")]
    [InlineData("&a", "\"&a\"")]
    [InlineData("*a", "\"*a\"")]
    [InlineData("!a", "\"!a\"")]
    [InlineData("%a", "\"%a\"")]
    [InlineData("@a", "\"@a\"")]
    [InlineData("`a`", "\"`a`\"")]
    [InlineData("'a'", "\"'a'\"")]
    [InlineData("\"a\"", "\"\\\"a\\\"\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData("a\r\n\tb", "\"a\\r\\n\\tb\"")]
    [InlineData("a\0\u0007\u001b\u007f\u0085b", "\"a\\x00\\x07\\x1B\\x7F\\x85b\"")]
    [InlineData("\u2028\u2029\ufeff\uffff", "\"\\u2028\\u2029\\uFEFF\\uFFFF\"")]
    [InlineData("a\u202eb\u2066c\u200fd", "\"a\\u202Eb\\u2066c\u200Fd\"")]
    [InlineData("😀", "\"😀\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("2001", "\"2001\"")]
    [InlineData("1e5", "\"1e5\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("<<", "\"<<\"")]
    [InlineData("---", "\"---\"")]
    [InlineData("...", "\"...\"")]
    public void Text_is_quoted_where_it_must_be(string text, string written)
    {
        Corpus corpus = new() { Id = "x", Title = text, Claims = [new Claim { Id = "c", Statement = text, Kind = ClaimKind.Event, Entails = [text, text], About = new ItemValue { Item = text, Value = text } }] };
        string yaml = corpus.ToYaml();
        Assert.Contains($"\ntitle: {written}\n", yaml, StringComparison.Ordinal);
        Assert.Equal(corpus, CorpusReader.Parse(yaml).Corpus);
        Assert.Equal(corpus, CorpusReader.Parse(corpus.ToJsonLines(), "c.jsonl").Corpus);
    }

    [Fact]
    public void Defaults_are_left_out()
    {
        Corpus corpus = new()
        {
            Id = "x",
            Sources = [new Source { Id = "s" }],
            Claims = [new Claim { Id = "c", Statement = "So.", Kind = ClaimKind.Event, Assertions = [new Assertion { Document = "d" }] }],
        };
        Assert.Equal("provenance: 1\nid: x\n\nsources:\n  - id: s\n\nclaims:\n  - id: c\n    statement: So.\n    kind: event\n    assertions:\n      - { in: d }\n", corpus.ToYaml());
    }

    [Fact]
    public void What_no_file_can_hold_is_refused_all_at_once()
    {
        Corpus corpus = new()
        {
            Id = "x",
            Title = "half a \ud83d pair",
            Documents = [new Document { Id = "d", Text = new DocumentText { File = "f", Sha256 = "ABC" } }],
            Claims = [new Claim { Id = "c", Statement = "", Kind = (ClaimKind)99, Prior = double.NaN, Horizon = new Horizon(0, 0, 999_999) }],
        };
        CorpusException refused = Assert.Throws<CorpusException>(() => corpus.ToYaml());
        Assert.Equal(
            [
                "error PRV0070: `title` is half a surrogate pair, which is no character. Correct it before writing.",
                "d: error PRV0070: `sha256` is not 64 lower-case hexadecimal digits. Correct it before writing.",
                "c: error PRV0070: `kind` is the number 99, which is no word of the vocabulary. Correct it before writing.",
                "c: error PRV0070: `horizon` is P999999D, which is empty or out of range. Correct it before writing.",
                "c: error PRV0070: `prior` is no finite number. Correct it before writing.",
            ],
            refused.Diagnostics.Select(found => found.ToString()));
        Assert.Throws<CorpusException>(() => corpus.ToJsonLines());
    }

    [Theory]
    [InlineData("c.yaml")]
    [InlineData("c.YML")]
    [InlineData("c.jsonl")]
    [InlineData("c.ndjson")]
    public void A_corpus_is_saved_and_read_again(string name)
    {
        using TemporaryFolder folder = new();
        folder.Write(name, "what was there before");
        HarbourFire.Corpus.Save(folder.At(name));
        Assert.Equal(HarbourFire.Corpus, CorpusReader.Read(folder.At(name)).Corpus);
        Assert.Equal([folder.At(name)], Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.NotEqual(0xEF, File.ReadAllBytes(folder.At(name))[0]);
    }

    [Fact]
    public void A_corpus_that_cannot_be_written_leaves_the_file_as_it_was()
    {
        using TemporaryFolder folder = new();
        folder.Write("c.yaml", "before");
        Assert.Throws<CorpusException>(() => new Corpus { Id = "\ud83d" }.Save(folder.At("c.yaml")));
        Assert.Equal("before", File.ReadAllText(folder.At("c.yaml")));
        Assert.Throws<ArgumentException>(() => HarbourFire.Corpus.Save(folder.At("c.txt")));
        Assert.ThrowsAny<IOException>(() => HarbourFire.Corpus.Save(folder.At("none", "c.yaml")));
        Directory.CreateDirectory(folder.At("d.yaml"));
        Assert.ThrowsAny<SystemException>(() => HarbourFire.Corpus.Save(folder.At("d.yaml")));
        Assert.Equal([folder.At("c.yaml"), folder.At("d.yaml")], Directory.EnumerateFileSystemEntries(folder.Path).Order(StringComparer.Ordinal));
    }
}
