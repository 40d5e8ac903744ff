namespace Provenance.Tests.Corpora;

public sealed class CorpusFolderTest : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    CorpusReading Read(LoadOptions? options = null) => CorpusReader.Read(folder.Path, options);

    string[] Codes(LoadOptions? options = null) => [.. Read(options).Diagnostics.Select(found => found.Code)];

    [Fact]
    public void Files_are_merged_in_the_ordinal_order_of_their_names()
    {
        folder.Write("b.yaml", "provenance: 1\nsources: [{ id: three }]\n");
        folder.Write("B.yml", "provenance: 1\nid: x\nsources: [{ id: one }, { id: two }]\n");
        folder.Write("c.jsonl", "{\"provenance\":1,\"title\":\"T\"}\n{\"source\":{\"id\":\"four\"}}\n{\"source\":{\"id\":\"five\"}}\n");
        folder.Write("notes.txt", "no corpus");
        folder.Write(".draft.yaml", "no corpus");
        folder.Write("below/d.yaml", "no corpus");
        CorpusReading reading = Read();
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(("x", "T"), (reading.Corpus.Id, reading.Corpus.Title));
        Assert.Equal(["one", "two", "three", "four", "five"], reading.Corpus.Sources.Select(source => source.Id));
        Assert.EndsWith("/B.yml", reading.Corpus.Places.Self.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_file_is_read_alone()
    {
        folder.Write("a.yaml", "provenance: 1\nid: x\n");
        folder.Write("b.yaml", "no corpus");
        Assert.Empty(CorpusReader.Read(folder.At("a.yaml")).Diagnostics);
    }

    [Fact]
    public void One_broken_file_does_not_keep_the_others_from_being_read()
    {
        folder.Write("a.yaml", "provenance: 1\nid: x\nsources: [{ id: a }]\n");
        folder.Write("b.yaml", "provenance: 1\nsources: [{ id: b }\n");
        folder.Write("c.yaml", "provenance: 1\nsources: [{ id: c, kind: newspaper }]\n");
        CorpusReading reading = Read();
        Assert.Equal(["PRV0020", "PRV0035"], reading.Diagnostics.Select(found => found.Code));
        Assert.Equal(["a", "b", "c"], reading.Corpus.Sources.Select(source => source.Id));
    }

    [Fact]
    public Task A_header_in_two_files()
    {
        folder.Write("a.yaml", "provenance: 1\nid: x\ntitle: one\n");
        folder.Write("b.yaml", "provenance: 1\nid: x\nasOf: 2025-01-01\n");
        folder.Write("c.yaml", "provenance: 1\nasOf: 2025-01-01\n");
        string lines = string.Join("\n", Read().Diagnostics.AsEnumerable());
        return Verifier.Verify(lines.Replace(folder.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_that_leads_nowhere()
    {
        Assert.Equal("PRV0001", Assert.Single(CorpusReader.Read(folder.At("none")).Diagnostics).Code);
        Assert.Equal("PRV0001", Assert.Single(CorpusReader.Read("a\0b").Diagnostics).Code);
        Assert.Equal("PRV0001", Assert.Single(CorpusReader.Read("").Diagnostics).Code);
    }

    [Fact]
    public void A_file_of_another_ending()
    {
        folder.Write("corpus.txt", "provenance: 1\n");
        Assert.Equal("PRV0002", Assert.Single(CorpusReader.Read(folder.At("corpus.txt")).Diagnostics).Code);
    }

    [Fact]
    public void A_folder_without_corpus_files() => Assert.Equal(["PRV0003"], Codes());

    [Fact]
    public void A_folder_that_is_called_like_a_file_is_a_folder()
    {
        Directory.CreateDirectory(folder.At("x.yaml"));
        Assert.Equal("PRV0003", Assert.Single(CorpusReader.Read(folder.At("x.yaml")).Diagnostics).Code);
    }

    [UnprivilegedFact]
    public void A_file_that_may_not_be_read()
    {
        folder.Write("a.yaml", "provenance: 1\nid: x\n");
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();
        File.SetUnixFileMode(folder.At("a.yaml"), UnixFileMode.None);
        Assert.Equal(["PRV0004"], Codes());
    }

    [LinuxFact]
    public void A_file_the_system_cannot_read()
    {
        // The memory of the process itself opens as a file, but nothing can be read at its beginning, not even by the superuser.
        File.CreateSymbolicLink(folder.At("a.yaml"), "/proc/self/mem");
        Diagnostic found = Assert.Single(CorpusReader.Read(folder.At("a.yaml")).Diagnostics);
        Assert.Equal("PRV0004", found.Code);
        Assert.Equal("The system could not read the file.", found.Message);
    }

    [Fact]
    public void A_refusal_of_the_system_is_put_into_words()
    {
        Assert.Equal("There is no permission to read the file.", Provenance.Corpora.CorpusFiles.Why(new UnauthorizedAccessException(), "file"));
        Assert.Equal("The file is gone.", Provenance.Corpora.CorpusFiles.Why(new FileNotFoundException(), "file"));
    }

    [Fact]
    public void A_file_beyond_the_limit()
    {
        folder.Write("a.yaml", "provenance: 1\nid: x\n");
        Assert.Empty(Codes(new LoadOptions { Limits = new CorpusLimits { MaxFileBytes = 20 } }));
        Assert.Equal(["PRV0005"], Codes(new LoadOptions { Limits = new CorpusLimits { MaxFileBytes = 19 } }));
    }

    [LinuxFact]
    public void A_file_without_end()
    {
        File.CreateSymbolicLink(folder.At("a.yaml"), "/dev/zero");
        CorpusReading reading = CorpusReader.Read(folder.At("a.yaml"), new LoadOptions { Limits = new CorpusLimits { MaxFileBytes = 1 << 20 } });
        Assert.Equal("PRV0005", Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void More_files_than_the_limit()
    {
        folder.Write("a.yaml", "provenance: 1\nid: x\n");
        folder.Write("b.yaml", "provenance: 1\n");
        Assert.Equal(["PRV0006"], Codes(new LoadOptions { Limits = new CorpusLimits { MaxFiles = 1 } }));
    }

    [LinuxFact]
    public void A_link_that_leads_out()
    {
        using TemporaryFolder other = new();
        other.Write("secret.yaml", "provenance: 1\nid: secret\n");
        folder.Write("a.yaml", "provenance: 1\nid: x\n");
        File.CreateSymbolicLink(folder.At("b.yaml"), other.At("secret.yaml"));
        folder.Write("c/inside.yaml", "provenance: 1\ntitle: inside\n");
        File.CreateSymbolicLink(folder.At("d.yaml"), folder.At("c", "inside.yaml"));
        File.CreateSymbolicLink(folder.At("e.yaml"), folder.At("e.yaml"));
        CorpusReading reading = Read();
        Assert.Equal(["PRV0010", "PRV0010"], reading.Diagnostics.Select(found => found.Code));
        Assert.Equal(("x", "inside"), (reading.Corpus.Id, reading.Corpus.Title));
    }
}

/// <summary>A test of what only Linux has; skipped elsewhere.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Needs Linux: its links and devices.";
}

/// <summary>A test of permissions; skipped where there are none.</summary>
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs the permissions of Unix."
        : Environment.IsPrivilegedProcess ? "The superuser may read every file." : null;
}
