using Provenance.Tests;

namespace Provenance.Cli.Tests;

public sealed class ReportTest : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-report-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_report_is_written_and_said_where()
    {
        string file = Path.Combine(folder.FullName, "report.html");
        ToolRun run = ToolRun.Of("report", ToolRun.Fixture("harbour"), "-o", file);
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Matches(@"^provenance: Wrote .*report\.html, [\d,]+ KiB\. Open it in a browser\.\n$", run.Error);
        string page = File.ReadAllText(file);
        Assert.StartsWith("<!DOCTYPE html>\n", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("<h1 dir=\"auto\">What is known of the harbour fire</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Piped_it_is_the_same_page()
    {
        string file = Path.Combine(folder.FullName, "report.html");
        ToolRun.Of("report", ToolRun.Fixture("harbour"), "-o", file, "--quiet");
        ToolRun run = ToolRun.Of("report", ToolRun.Fixture("harbour"), "--quiet");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(File.ReadAllText(file), run.Output);
    }

    [Fact]
    public void A_terminal_is_no_place_for_a_page()
    {
        ToolRun run = ToolRun.In(new Terminal(Width: 100), "report", "seeds");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("provenance report seeds --output report.html", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told_as_by_any_command()
    {
        ToolRun run = ToolRun.Of("report", ToolRun.Fixture("broken"), "-o", Path.Combine(folder.FullName, "report.html"));
        Assert.Equal(2, run.Code);
        Assert.Empty(folder.GetFiles());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    public void Context_is_a_whole_number(string context)
    {
        ToolRun run = ToolRun.Of("report", ToolRun.Fixture("harbour"), "--context", context);
        Assert.Equal(2, run.Code);
        Assert.Contains("whole number from 0", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_that_describes_it_names_commands_and_options_that_exist()
    {
        string page = File.ReadAllText(Repository.At("docs", "report.md")), help = ToolRun.Of("report", "--help").Output;
        string command = page.Split('\n').Single(line => line.StartsWith("provenance report ", StringComparison.Ordinal));
        string file = Path.Combine(folder.FullName, "report.html");
        Assert.Equal(0, ToolRun.Of([.. command.Split(' ')[1..].Select(word => word switch { "seeds" => Repository.At("seeds"), "report.html" => file, _ => word })]).Code);
        Assert.True(File.Exists(file));
        foreach (string[] row in MarkdownTables.Under("report.md", "# The report"))
            Assert.Contains(row[0].Split(' ')[0], help, StringComparison.Ordinal);
        Assert.Contains("#/claim/joint-air-patrol-of-july-2019", page, StringComparison.Ordinal);
        Assert.Contains("\"joint-air-patrol-of-july-2019\"", File.ReadAllText(file), StringComparison.Ordinal);
    }
}
