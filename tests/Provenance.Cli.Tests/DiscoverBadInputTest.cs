using System.Text.Json;

namespace Provenance.Cli.Tests;

/// <summary>Observations that are broken, too big or odd, as the tool is given them.</summary>
public sealed class DiscoverBadInputTest : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("bad").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Write(string text, string name = "claims.csv")
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    [Theory]
    [InlineData("", "PRV3001")]
    [InlineData("who,what,says\na,i,x\n", "PRV3002")]
    [InlineData("source,item,value,value\na,i,x,y\n", "PRV3003")]
    [InlineData("source,item,value\na,i\n", "PRV3004")]
    [InlineData("source,item,value\na,i,x,y\n", "PRV3004")]
    [InlineData("source,item,value\na,i,\"x\n", "PRV3005")]
    [InlineData("source,item,value\na,i,\"x\"y\n", "PRV3006")]
    [InlineData("source,item,value\n,i,x\n", "PRV3008")]
    public void What_is_broken_is_refused_with_its_place_and_a_way_out(string text, string code)
    {
        ToolRun run = ToolRun.Of("discover", Write(text));
        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.Empty(run.Output);
        Assert.Matches($@"claims\.csv\([0-9]+,[0-9]+\): error {code}: [^.]+\. .+", run.Error);
    }

    [Theory]
    [InlineData("source,item,value\n", "0 items")]
    [InlineData("source,item,value\na,i,x\n", "1 item,")]
    [InlineData("source,item,value\na,i,x\na,j,y\n", "nothing to weigh")]
    [InlineData("source,item,value\na,i,x\na,i,y\n", "fewer than three sources")]
    [InlineData("source,item,value\na,i,x\nb,i,x\nc,j,y\n", "nothing to weigh")]
    [InlineData("source,item,value\na,i,NaN\nb,i,Infinity\nc,i,5\n", "least certain first")]
    public void What_is_odd_has_a_result(string text, string told)
    {
        ToolRun run = ToolRun.Of("discover", Write(text));
        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains(told, run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_of_a_billion_characters_is_refused_without_being_kept()
    {
        string path = Write("source,item,value\na,i,x\nb,i,");
        using (FileStream file = new(path, FileMode.Open, FileAccess.Write))
            file.SetLength(1_000_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ToolRun run = ToolRun.Of("discover", path);
        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.Contains("(3,5): error PRV3007", run.Error, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
    }

    [Fact]
    public void Items_without_gold_are_left_out_and_gold_without_items_is_remarked()
    {
        string truth = Write("item,value\ni,x\nnowhere,y\n", "truth.csv");
        ToolRun run = ToolRun.Of("discover", Write("source,item,value\na,i,x\nb,i,x\nc,j,y\n"), "--truth", truth, "-f", "json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal((1, 1.0), (json.RootElement.GetProperty("goldItems").GetInt32(), json.RootElement.GetProperty("accuracy").GetDouble()));
        Assert.Contains("1 item of the 2 items of the truth has no observation and is not counted.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Gold_of_other_items_alone_measures_nothing()
    {
        ToolRun run = ToolRun.Of("discover", Write("source,item,value\na,i,x\nb,i,y\nc,i,y\n"), "--truth", Write("item,value\nnowhere,y\n", "truth.csv"), "-f", "json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal((0, JsonValueKind.Null), (json.RootElement.GetProperty("goldItems").GetInt32(), json.RootElement.GetProperty("accuracy").ValueKind));
        Assert.Equal(ExitCode.Fine, run.Code);
    }

    [Fact]
    public void A_hierarchy_is_used_where_it_is_given_and_refused_where_nothing_would_use_it()
    {
        string claims = Write("source,item,value\na,i,Paris\nb,i,France\nc,i,France\na,j,Lyon\nb,j,Lyon\nc,j,Nice\n"),
            places = Write("value,parent\nParis,France\nLyon,France\nNice,France\n", "places.csv");
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("discover", claims, "--hierarchy", places, "-f", "json", "-q").Output);
        Assert.Equal("tdh", json.RootElement.GetProperty("algorithm").GetString());
        Assert.Contains("tdh", ToolRun.Of("discover", claims, "--hierarchy", places, "-a", "tdh,accu", "-q").Output, StringComparison.Ordinal);
        ToolRun refused = ToolRun.Of("discover", claims, "--hierarchy", places, "-a", "accu");
        Assert.Equal(ExitCode.Unusable, refused.Code);
        Assert.Contains("--hierarchy is used by tdh alone; leave --algorithm out, or name tdh.", refused.Error, StringComparison.Ordinal);
    }
}
