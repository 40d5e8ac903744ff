using System.Text;

namespace Provenance.Tests.Corpora;

public sealed class TextLoaderTest : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    CorpusReading Read(string file, string header = "texts: texts/", LoadOptions? options = null)
    {
        folder.Write("c.yaml", $"provenance: 1\nid: x\n{header}\ndocuments:\n  - {{ id: d, text: {{ file: \"{file}\" }} }}\n");
        return CorpusReader.Read(folder.At("c.yaml"), options);
    }

    [Fact]
    public void A_text_is_loaded_with_its_digest_and_without_its_mark()
    {
        folder.Write("texts/a.txt", [0xEF, 0xBB, 0xBF, .. "Fire!\r\nAt pier 4.\n"u8]);
        CorpusReading reading = Read("a.txt");
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(new CapturedText("Fire!\r\nAt pier 4.\n", "c152a002e1e7ed8bcde8268fc881d64001f3200939063dd5c5f15cecd91cdfde"), reading.Corpus.Texts.Find("d"));
    }

    [Fact]
    public void The_folder_may_be_named_when_reading()
    {
        using TemporaryFolder other = new();
        other.Write("below/a.txt", "elsewhere");
        folder.Write("texts/below/a.txt", "here");
        Assert.Equal("here", Read("below/a.txt").Corpus.Texts.Find("d")!.Content);
        Assert.Equal("elsewhere", Read("below/a.txt", options: new LoadOptions { Texts = other.Path }).Corpus.Texts.Find("d")!.Content);
        Assert.Equal("elsewhere", CorpusReader.Parse("provenance: 1\nid: x\ndocuments: [{ id: d, text: { file: below/a.txt } }]\n", options: new LoadOptions { Texts = other.Path })
            .Corpus.Texts.Find("d")!.Content);
    }

    [Theory]
    [InlineData("texts: texts/")]
    [InlineData("")]
    public void Without_a_folder_it_is_said_once_that_anchors_are_unverified(string header)
    {
        CorpusReading reading = Read("a.txt", header);
        Diagnostic found = Assert.Single(reading.Diagnostics);
        Assert.Equal(("PRV0061", Severity.Info), (found.Code, found.Severity));
        Assert.False(reading.HasErrors);
        Assert.Equal(0, reading.Corpus.Texts.Count);
    }

    [Fact]
    public void A_folder_that_was_asked_for_must_be_there()
    {
        CorpusReading reading = Read("a.txt", options: new LoadOptions { Texts = folder.At("none") });
        Assert.Equal("PRV0062", Assert.Single(reading.Diagnostics).Code);
        Assert.True(reading.HasErrors);
    }

    [Fact]
    public void A_missing_text_is_a_warning()
    {
        folder.Write("texts/b.txt", "");
        Diagnostic found = Assert.Single(Read("a.txt").Diagnostics);
        Assert.Equal(("PRV0063", Severity.Warning, "documents/d"), (found.Code, found.Severity, found.Subject));
        Assert.Equal((5, 28), (found.Location.Line, found.Location.Column));
    }

    [Fact]
    public void A_text_beyond_the_limit()
    {
        folder.Write("texts/a.txt", "12345");
        Assert.Empty(Read("a.txt", options: new LoadOptions { Limits = new CorpusLimits { MaxTextBytes = 5 } }).Diagnostics);
        Diagnostic found = Assert.Single(Read("a.txt", options: new LoadOptions { Limits = new CorpusLimits { MaxTextBytes = 4 } }).Diagnostics);
        Assert.Equal("PRV0065", found.Code);
        Assert.Contains("MaxTextBytes", found.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void All_texts_together_have_a_limit_too_but_a_file_counts_once()
    {
        folder.Write("texts/a.txt", "12345");
        folder.Write("texts/b.txt", "12345");
        folder.Write("c.yaml", "provenance: 1\nid: x\ntexts: texts\ndocuments: [{ id: c, text: { file: a.txt } }, { id: d, text: { file: a.txt } }, { id: e, text: { file: b.txt } }]\n");
        LoadOptions options = new() { Limits = new CorpusLimits { MaxAllTextBytes = 9 } };
        CorpusReading reading = CorpusReader.Read(folder.At("c.yaml"), options);
        Diagnostic found = Assert.Single(reading.Diagnostics);
        Assert.Equal(("PRV0065", "documents/e"), (found.Code, found.Subject));
        Assert.Contains("MaxAllTextBytes", found.Fix, StringComparison.Ordinal);
        Assert.Equal(2, reading.Corpus.Texts.Count);
    }

    [Fact]
    public void A_text_that_is_not_utf8()
    {
        folder.Write("texts/a.txt", [.. Encoding.UTF8.GetBytes("Caf"), 0xE9]);
        Diagnostic found = Assert.Single(Read("a.txt").Diagnostics);
        Assert.Equal("PRV0066", found.Code);
        Assert.Contains("offset 3 ", found.Message, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_text_the_system_cannot_read()
    {
        Assert.Equal("PRV0064", Assert.Single(Read("self/mem", options: new LoadOptions { Texts = "/proc" }).Diagnostics, found => found.Severity == Severity.Warning).Code);
    }

    [LinuxFact]
    public void A_link_must_not_lead_out_of_the_folder_of_texts()
    {
        folder.Write("secret.txt", "secret");
        folder.Write("texts/b.txt", "inside");
        File.CreateSymbolicLink(folder.At("texts", "a.txt"), "../secret.txt");
        File.CreateSymbolicLink(folder.At("texts", "up"), "..");
        File.CreateSymbolicLink(folder.At("texts", "c.txt"), "b.txt");
        Assert.Equal("PRV0010", Assert.Single(Read("a.txt").Diagnostics).Code);
        Assert.Equal("PRV0010", Assert.Single(Read("up/secret.txt").Diagnostics).Code);
        Assert.Equal("inside", Read("c.txt").Corpus.Texts.Find("d")!.Content);
    }

    [LinuxFact]
    public void The_folder_of_texts_must_not_be_a_link_that_leads_out()
    {
        using TemporaryFolder other = new();
        other.Write("a.txt", "elsewhere");
        Directory.CreateSymbolicLink(folder.At("texts"), other.Path);
        CorpusReading reading = Read("a.txt");
        Assert.Equal("PRV0010", Assert.Single(reading.Diagnostics).Code);
        Assert.Null(reading.Corpus.Texts.Find("d"));
    }
}
