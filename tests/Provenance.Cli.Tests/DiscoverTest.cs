using System.Text.Json;

namespace Provenance.Cli.Tests;

public sealed class DiscoverTest : IDisposable
{
    static readonly string Berths = ToolRun.Fixture("observations/berths.csv"), Truth = ToolRun.Fixture("observations/berths-truth.csv"),
        Labels = ToolRun.Fixture("observations/labels.tsv");

    readonly string folder = Directory.CreateTempSubdirectory("discover").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string At(string file) => Path.Combine(folder, file);

    [Fact]
    public Task A_table() => Verifier.Verify(ToolRun.Of("discover", Berths).ToString());

    [Fact]
    public Task A_table_with_truth_and_reasons() => Verifier.Verify(ToolRun.Of("discover", Berths, "--truth", Truth, "--why", "ship-01 berth").ToString());

    [Fact]
    public Task A_table_in_colour() => Verifier.Verify(ToolRun.In(new Terminal(80, HasColours: true), "discover", Berths, "-a", "crh").ToString().Replace('\u001b', '␛'));

    [Fact]
    public Task A_league() => Verifier.Verify(ToolRun.Of("discover", Berths, "--truth", Truth, "--algorithm", "all").ToString());

    [Fact]
    public Task A_league_of_a_few_without_truth_on_a_narrow_terminal() =>
        Verifier.Verify(ToolRun.In(new Terminal(64), "discover", Labels, "--columns", "worker,task,label", "--algorithm", "dawid-skene,auto,majority-vote").ToString());

    [Fact]
    public Task A_league_in_colour() =>
        Verifier.Verify(ToolRun.In(new Terminal(90, HasColours: true), "discover", Berths, "--truth", Truth, "-a", "accu-copy,majority-vote,sums").ToString().Replace('\u001b', '␛'));

    [Fact]
    public Task A_league_as_markdown() => Verifier.Verify(ToolRun.Of("discover", Berths, "--truth", Truth, "-a", "accu,crh,gtm", "-f", "markdown", "-q").Output, "md");

    [Fact]
    public Task A_league_as_csv() => Verifier.Verify(ToolRun.Of("discover", Berths, "--truth", Truth, "-a", "accu,crh,gtm", "-f", "csv", "-q").Output, "csv");

    [Fact]
    public Task Json() => Verifier.Verify(ToolRun.Of("discover", Labels, "--columns", "source=worker,item=task,value=label", "-f", "json", "-a", "majority-vote", "--why", "t3").Output, "json");

    [Fact]
    public Task Csv() => Verifier.Verify(ToolRun.Of("discover", Labels, "--columns", "worker,task,label", "-f", "csv", "-a", "one-coin").Output, "csv");

    [Fact]
    public Task Markdown() => Verifier.Verify(ToolRun.Of("discover", Labels, "--columns", "worker,task,label", "-f", "markdown", "--why", "t3").Output, "md");

    [Fact]
    public Task What_is_wrong_is_said_with_a_way_out() => Verifier.Verify(string.Concat(new[]
    {
        "discover",
        "discover nowhere.csv",
        "discover BROKEN",
        "discover BROKEN --skip-bad-rows --quiet -f csv",
        "discover MISSING",
        "discover BERTHS --truth MISSING",
        "discover BERTHS --algorithm acu",
        "discover BERTHS --algorithm ,",
        "discover BERTHS --algorithm dawid-skene",
        "discover BERTHS --why ship-1",
        "discover BERTHS --columns a,b",
        "discover BERTHS --columns who=a",
        "discover BERTHS --columns source=",
        "discover BERTHS --columns worker,item,value",
        "discover BERTHS --algorithm all --results all.csv",
        "discover BERTHS --algorithm all --why x",
        "discover BERTHS --tolerance 2",
        "discover BERTHS --time-tolerance soon",
        "discover BERTHS --threads -1",
        "discover BERTHS --repeats sometimes",
    }.Select(line => $"$ provenance {line}\n{ToolRun.Of([.. line.Split(' ').Select(Named)])}\n")));

    [Fact]
    public void The_object_has_the_promised_properties_in_order()
    {
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("discover", Berths, "--truth", Truth, "-f", "json", "-q").Output);
        string[] names = [.. json.RootElement.EnumerateObject().Select(property => property.Name)];
        string[] promised = ["algorithm", "chosenBecause", "observations", "sources", "items", "iterations", "converged", "accuracy", "accuracyWithinTolerance", "goldItems", "rmse", "results", "sourceAccuracy", "copying"];
        Assert.Equal(promised, names.Where(promised.Contains));
        Assert.Equal(["item", "value", "probability"], json.RootElement.GetProperty("results")[0].EnumerateObject().Select(property => property.Name).Take(3));
        Assert.Equal(["source", "accuracy", "low", "high", "claims"], json.RootElement.GetProperty("sourceAccuracy")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["copier", "original", "probability"], json.RootElement.GetProperty("copying")[0].EnumerateObject().Select(property => property.Name).Take(3));
        Assert.Equal(20, json.RootElement.GetProperty("goldItems").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("rmse").ValueKind);
    }

    [Fact]
    public void Long_lists_go_to_files_instead()
    {
        ToolRun run = ToolRun.Of("discover", Berths, "-f", "json", "--results", At("values.csv"), "--sources", At("sources.csv"));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.False(json.RootElement.TryGetProperty("results", out _));
        Assert.False(json.RootElement.TryGetProperty("sourceAccuracy", out _));
        Assert.Equal("item,value,probability,tied", File.ReadLines(At("values.csv")).First());
        Assert.Equal(36, File.ReadLines(At("values.csv")).Count() - 1);
        Assert.Equal("source,accuracy,low,high,claims,weight", File.ReadLines(At("sources.csv")).First());
        Assert.Equal(8, File.ReadLines(At("sources.csv")).Count() - 1);
    }

    [Fact]
    public void Known_values_are_kept_and_measured()
    {
        File.WriteAllText(At("known.csv"), "item,value\nship-01 berth,dry dock\n");
        ToolRun run = ToolRun.Of("discover", Berths, "-f", "csv", "--known", At("known.csv"));
        Assert.Contains("\nship-01 berth,dry dock,1,1\n", "\n" + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_merges_values_within_the_tolerance()
    {
        File.WriteAllText(At("numbers.csv"), "source,item,value\na,i,100\nb,i,100.4\nc,i,120\n");
        Assert.Contains("i,100,0.3333333333333333,3\n", ToolRun.Of("discover", At("numbers.csv"), "-a", "majority-vote", "-f", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("i,100,0.6666666666666666,1\n", ToolRun.Of("discover", At("numbers.csv"), "-a", "majority-vote", "-f", "csv", "--round", "--tolerance", "1%").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Agreement_is_told_as_such() =>
        Assert.Contains("nothing to weigh", ToolRun.Of("discover", ToolRun.Fixture("observations/agreed.csv")).Output, StringComparison.Ordinal);

    [Fact]
    public void Seconds_are_shown_on_request_alone()
    {
        Assert.Contains("seconds", ToolRun.Of("discover", Berths, "-a", "accu,crh", "--timings").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("seconds", ToolRun.Of("discover", Berths, "-a", "accu,crh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_observations_give_the_same_bytes() => Assert.Equal(
        ToolRun.Of("discover", Berths, "-f", "json", "--threads", "1").Output, ToolRun.Of("discover", Berths, "-f", "json", "--threads", "3").Output);

    [Fact]
    public void A_run_that_is_stopped_exits_with_130() => Assert.Equal(130,
        ToolRun.In(new Terminal(Cancellation: new CancellationToken(canceled: true)), "discover", Berths).Code);

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(97)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (string algorithms in new[] { "auto", "all" })
            foreach (string line in ToolRun.In(new Terminal(width), "discover", Berths, "--truth", Truth, "-a", algorithms).Output.TrimEnd('\n').Split('\n'))
                Assert.True(Tables.Cells.Width(line) <= width, line);
    }

    static string Named(string word) => word switch
    {
        "BROKEN" => ToolRun.Fixture("observations/broken.csv"),
        "MISSING" => ToolRun.Fixture("observations/no-columns.csv"),
        "BERTHS" => Berths,
        _ => word,
    };
}
