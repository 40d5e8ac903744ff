using System.Text.Json;

namespace Provenance.Cli.Tests;

public class DiffTest
{
    static readonly string Harbour = ToolRun.Fixture("harbour"), Later = ToolRun.Fixture("harbour-later");

    [Fact]
    public Task A_table() => Verifier.Verify(ToolRun.Of("diff", Harbour, Later).ToString());

    [Fact]
    public Task A_table_of_everything() => Verifier.Verify(ToolRun.Of("diff", Later, Harbour, "--all").ToString());

    [Fact]
    public Task A_table_of_a_narrow_terminal() => Verifier.Verify(ToolRun.In(new Terminal(64), "diff", Harbour, Later).ToString());

    [Fact]
    public Task Json() => Verifier.Verify(ToolRun.Of("diff", Harbour, Later, "--format", "json").Output, "json");

    [Fact]
    public Task Csv() => Verifier.Verify(ToolRun.Of("diff", Harbour, Later, "--format", "csv").Output, "csv");

    [Fact]
    public Task Markdown() => Verifier.Verify(ToolRun.Of("diff", Harbour, Later, "--format", "markdown").Output, "md");

    [Fact]
    public void The_same_corpus_twice_does_not_differ()
    {
        ToolRun run = ToolRun.Of("diff", Harbour, Harbour, "--fail-on", "any");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("No source, document or claim differs.\n\nThe rankings are the same.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_alone_are_no_failure() => Assert.Equal((0, ""), (ToolRun.Of("diff", Harbour, Later).Code, ToolRun.Of("diff", Harbour, Later).Error));

    [Theory]
    [InlineData("any")]
    [InlineData("appeared")]
    [InlineData("vanished")]
    [InlineData("rose")]
    [InlineData("fell")]
    [InlineData("worse-tier")]
    [InlineData("changed")]
    [InlineData("moved")]
    [InlineData("low-reliability-only")]
    [InlineData("contradicted")]
    public void A_gate_fails_where_a_claim_changed_so(string gate)
    {
        JsonElement[] claims = [.. JsonDocument.Parse(ToolRun.Of("diff", Harbour, Later, "--format", "json").Output).RootElement.GetProperty("claims").EnumerateArray()];
        int count = claims.Count(claim => gate switch
        {
            "any" => true,
            "worse-tier" => claim.GetProperty("tierChange") is { ValueKind: JsonValueKind.Number } change && change.GetInt32() > 0,
            "appeared" or "vanished" or "rose" or "fell" or "changed" or "moved" => claim.GetProperty("movement").GetString() == gate,
            _ => claim.GetProperty("flagsSet").EnumerateArray().Any(flag => flag.GetString() == gate),
        });
        ToolRun run = ToolRun.Of("diff", Harbour, Later, "--fail-on", gate);
        Assert.Equal(count > 0 ? 1 : 0, run.Code);
        Assert.StartsWith(count > 0 ? $"provenance: {count} claim" : "", run.Error, StringComparison.Ordinal);
        Assert.Equal("", ToolRun.Of("diff", Harbour, Later, "--quiet", "--fail-on", gate).Error);
    }

    [Fact]
    public void Several_gates_are_told_each()
    {
        ToolRun run = ToolRun.Of("diff", Harbour, Later, "--fail-on", "vanished,appeared", "--fail-on", "fell,vanished");
        Assert.Equal(1, run.Code);
        Assert.Equal("provenance: 1 claim vanished.\nprovenance: 1 claim appeared.\nprovenance: 1 claim fell.\n", run.Error);
    }

    [Fact]
    public void What_is_wrong_with_either_corpus_is_told()
    {
        ToolRun run = ToolRun.Of("diff", ToolRun.Fixture("nowhere"), ToolRun.Fixture("broken"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
        Assert.Contains("broken", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(160)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (string line in ToolRun.In(new Terminal(width), "diff", Harbour, Later, "--all").Output.Split('\n'))
            Assert.True(Tables.Cells.Width(line) <= width, line);
    }
}
