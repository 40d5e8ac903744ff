using System.Text.Json;

namespace Provenance.Cli.Tests;

public class ValidateTest
{
    [Fact]
    public Task A_corpus_with_errors() => Verifier.Verify(ToolRun.Of("validate", ToolRun.Fixture("broken")).ToString());

    [Fact]
    public Task A_corpus_with_errors_as_json() => Verifier.Verify(ToolRun.Of("validate", ToolRun.Fixture("broken"), "--format", "json").ToString());

    [Fact]
    public void A_corpus_without_errors_exits_with_0() => Assert.Equal(0, ToolRun.Of("validate", ToolRun.Fixture("harbour")).Code);

    [Fact]
    public void Sarif_names_the_file_and_the_code()
    {
        ToolRun run = ToolRun.Of("validate", ToolRun.Fixture("broken"), "--format", "sarif");
        Assert.Equal(1, run.Code);
        using JsonDocument sarif = JsonDocument.Parse(run.Output);
        JsonElement result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.StartsWith("PRV", result.GetProperty("ruleId").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("broken.yaml", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("harbour/nothing.yaml")]
    [InlineData("../RankTest.cs")]
    public void What_cannot_be_read_exits_with_2(string path)
    {
        ToolRun run = ToolRun.Of("validate", ToolRun.Fixture(path));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains(": error PRV000", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_texts_that_is_not_there_exits_with_2() =>
        Assert.Equal(2, ToolRun.Of("validate", ToolRun.Fixture("harbour"), "--texts", ToolRun.Fixture("nowhere")).Code);

    [Theory]
    [InlineData("rank")]
    [InlineData("sources")]
    [InlineData("explain")]
    public void A_corpus_with_errors_cannot_be_ranked(string command)
    {
        ToolRun run = ToolRun.Of(command == "explain" ? [command, ToolRun.Fixture("broken"), "c1"] : [command, ToolRun.Fixture("broken")]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("broken.yaml(4,20): error PRV0035: ", run.Error, StringComparison.Ordinal);
    }
}
