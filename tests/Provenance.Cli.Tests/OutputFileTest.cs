using System.Text;

namespace Provenance.Cli.Tests;

public sealed class OutputFileTest : IDisposable
{
    static readonly string Harbour = ToolRun.Fixture("harbour");

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void A_file_has_what_standard_output_would_have(string format)
    {
        string file = Path.Combine(folder.FullName, "ranking");
        ToolRun run = ToolRun.In(new Terminal(80, HasColours: true), "rank", Harbour, "--format", format, "--output", file);
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Equal(ToolRun.Of("rank", Harbour, "--format", format).Output, File.ReadAllText(file).Replace(ToolRun.Fixture("").TrimEnd('/'), "fixtures", StringComparison.Ordinal));
        Assert.NotEqual(Encoding.UTF8.Preamble.ToArray(), File.ReadAllBytes(file).Take(3));
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_and_nothing_else_is_left()
    {
        string file = Path.Combine(folder.FullName, "ranking.json");
        File.WriteAllText(file, new string('x', 1_000_000));
        Assert.Equal(0, ToolRun.Of("rank", Harbour, "--format", "json", "--output", file).Code);
        Assert.EndsWith("}\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void A_file_that_is_there_survives_a_run_that_fails()
    {
        string file = Path.Combine(folder.FullName, "ranking.json");
        File.WriteAllText(file, "before");
        Assert.Equal(2, ToolRun.Of("rank", ToolRun.Fixture("broken"), "--output", file).Code);
        Assert.Equal("before", File.ReadAllText(file));
    }

    [Fact]
    public void A_file_that_is_there_survives_a_write_that_breaks_off()
    {
        string file = Path.Combine(folder.FullName, "ranking.json");
        File.WriteAllText(file, "before");
        Destination destination = new(new Request(Harbour, "json", file, null, true), new Surroundings(() => Stream.Null, () => TextWriter.Null));
        Assert.Throws<InvalidOperationException>(() => destination.Write((TextWriter text) =>
        {
            text.Write("half");
            text.Flush();
            throw new InvalidOperationException();
        }));
        Assert.Equal("before", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void A_run_that_is_stopped_while_it_writes_leaves_nothing()
    {
        string file = Path.Combine(folder.FullName, "ranking.json");
        using CancellationTokenSource stop = new();
        Destination destination = new(new Request(Harbour, "json", file, null, true), new Surroundings(() => Stream.Null, () => TextWriter.Null) { Cancellation = stop.Token });
        Assert.Throws<OperationCanceledException>(() => destination.Write((TextWriter text) =>
        {
            text.Write("half");
            text.Flush();
            stop.Cancel();
            Assert.Empty(Directory.GetFileSystemEntries(folder.FullName));
        }));
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void A_link_is_followed_and_stays_a_link()
    {
        string file = Path.Combine(folder.FullName, "real"), link = Path.Combine(folder.FullName, "link");
        File.WriteAllText(file, "before");
        File.CreateSymbolicLink(link, file);
        Assert.Equal(0, ToolRun.Of("rank", Harbour, "--output", link).Code);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.NotEqual("before", File.ReadAllText(file));
    }

    [Fact]
    public void A_folder_is_no_file() => Refused(folder.FullName, "is a folder");

    [Fact]
    public void A_folder_that_is_not_there_is_said() => Refused(Path.Combine(folder.FullName, "none", "ranking.json"), "none");

    static void Refused(string path, string reason)
    {
        ToolRun run = ToolRun.Of("rank", Harbour, "--output", path);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("provenance: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
