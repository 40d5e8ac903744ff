namespace Provenance.Cli.Tests;

public sealed class InitTest : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-");

    string Corpus => Path.Combine(folder.FullName, "corpus");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public Task What_it_says() => Verifier.Verify(Shown(ToolRun.Of("init", Corpus)));

    [Fact]
    public void The_starter_corpus_has_no_finding()
    {
        Assert.Equal(0, ToolRun.Of("init", Corpus).Code);
        Assert.Equal(new ToolRun(0, "0 errors, 0 warnings, 0 infos\n", ""), ToolRun.Of("validate", Corpus));
    }

    [Fact]
    public Task The_starter_corpus_shows_what_ranking_is_about()
    {
        ToolRun.Of("init", Corpus);
        return Verifier.Verify(Shown(ToolRun.Of("rank", Corpus)));
    }

    [Fact]
    public void It_has_a_comment_or_a_field_for_every_part_and_a_schema()
    {
        ToolRun.Of("init", Corpus);
        string text = File.ReadAllText(Path.Combine(Corpus, "corpus.yaml"));
        Assert.StartsWith("# yaml-language-server: $schema=corpus.schema.json\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        foreach (string part in new[] { "affiliations", "reliability", "chain", "derivedFrom", "disclaimers", "attributedTo", "stance: denies", "entails", "prediction", "asOf" })
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Equal(CorpusSchema.ToJson(), File.ReadAllText(Path.Combine(Corpus, "corpus.schema.json")));
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        Directory.CreateDirectory(Corpus);
        string mine = Path.Combine(Corpus, "corpus.yaml");
        File.WriteAllText(mine, "mine");
        ToolRun run = ToolRun.Of("init", Corpus);
        Assert.Equal((2, "", $"provenance: '{mine}' is already there, and nothing is overwritten. Name another folder, one that is empty or new.\n"), (run.Code, run.Output, run.Error));
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal([mine], Directory.GetFileSystemEntries(Corpus));
    }

    [Fact]
    public void Other_corpus_files_are_in_the_way_for_they_would_be_merged()
    {
        Directory.CreateDirectory(Corpus);
        File.WriteAllText(Path.Combine(Corpus, "other.jsonl"), "{}");
        Assert.Equal(2, ToolRun.Of("init", Corpus).Code);
        Assert.Single(Directory.GetFileSystemEntries(Corpus));
    }

    [Fact]
    public void What_is_no_corpus_file_is_not_in_the_way()
    {
        Directory.CreateDirectory(Corpus);
        File.WriteAllText(Path.Combine(Corpus, "README.md"), "mine");
        Assert.Equal(0, ToolRun.Of("init", Corpus).Code);
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(Corpus, "a file");
        Assert.Equal(2, ToolRun.Of("init", Corpus).Code);
        Assert.Equal("a file", File.ReadAllText(Corpus));
    }

    string Shown(ToolRun run) => run.ToString().Replace(folder.FullName, "folder", StringComparison.Ordinal).Replace('\\', '/');
}
