using System.Text.Json;

namespace Provenance.Cli.Tests;

/// <summary>Names, order and types of what programs read.</summary>
public class JsonContractTest
{
    static readonly JsonDocument Ranking = JsonDocument.Parse(ToolRun.Of("rank", ToolRun.Fixture("harbour"), "--format", "json").Output);

    [Fact]
    public void The_object() => Assert.Equal(["corpus", "asOf", "claims", "notRanked"], Names(Ranking.RootElement));

    [Fact]
    public void A_claim() => Assert.All(Claims(), claim => Assert.Equal(
        ["rank", "id", "statement", "kind", "tier", "credibility", "score", "low", "high", "opinion", "origins", "documents", "denyingDocuments", "withdrawnDocuments", "flags"],
        Names(claim)));

    [Fact]
    public void Its_opinion() => Assert.All(Claims(), claim =>
        Assert.Equal(["belief", "disbelief", "uncertainty", "baseRate"], Names(claim.GetProperty("opinion"))));

    [Fact]
    public void Its_origins() => Assert.All(Claims(), claim =>
        Assert.Equal(["strict", "central", "lenient", "bottlenecks"], Names(claim.GetProperty("origins"))));

    [Fact]
    public void A_claim_that_is_not_ranked() => Assert.All(Ranking.RootElement.GetProperty("notRanked").EnumerateArray(), claim =>
        Assert.Equal(["id", "statement", "kind", "documents", "flags"], Names(claim)));

    [Fact]
    public void Credibility_is_text_of_one_digit() => Assert.All(Claims(), claim =>
        Assert.Matches("^[1-6]$", claim.GetProperty("credibility").GetString()!));

    [Fact]
    public void Numbers_are_what_was_computed()
    {
        Ranking ranking = Corpus.Load(ToolRun.Fixture("harbour")).Rank();
        Assert.All(Claims(), claim =>
        {
            RankedClaim ranked = ranking[claim.GetProperty("id").GetString()!];
            Assert.Equal(ranked.Score, claim.GetProperty("score").GetDouble());
            Assert.Equal(ranked.Low, claim.GetProperty("low").GetDouble());
            Assert.Equal(ranked.High, claim.GetProperty("high").GetDouble());
            Assert.Equal(ranked.Opinion.Uncertainty, claim.GetProperty("opinion").GetProperty("uncertainty").GetDouble());
            Assert.Equal(ranked.Origins.Central, claim.GetProperty("origins").GetProperty("central").GetDouble());
            Assert.Equal(ranked.Flags.Select(flag => flag.Id), claim.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
        });
    }

    [Fact]
    public void Documents_stand_with_the_live_lines_and_withdrawn_ones_apart()
    {
        JsonElement hurt = Claims().Single(claim => claim.GetProperty("id").GetString() == "nobody-was-hurt");
        Assert.Equal(0, hurt.GetProperty("documents").GetArrayLength());
        Assert.Equal("d1", Assert.Single(hurt.GetProperty("withdrawnDocuments").EnumerateArray()).GetString());
        JsonElement arson = Claims().Single(claim => claim.GetProperty("id").GetString() == "fire-was-arson");
        Assert.Equal("d4", Assert.Single(arson.GetProperty("denyingDocuments").EnumerateArray()).GetString());
    }

    [Fact]
    public void A_corpus_without_a_date_has_null()
    {
        using JsonDocument hostile = JsonDocument.Parse(ToolRun.Of("rank", ToolRun.Fixture("hostile"), "--format", "json").Output);
        Assert.Equal(JsonValueKind.Null, hostile.RootElement.GetProperty("asOf").ValueKind);
        Assert.Equal("2025-06-30", Ranking.RootElement.GetProperty("asOf").GetString());
    }

    [Fact]
    public void It_ends_in_one_line_feed_and_has_no_carriage_return()
    {
        string json = ToolRun.Of("rank", ToolRun.Fixture("harbour"), "--format", "json").Output;
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    static JsonElement.ArrayEnumerator Claims() => Ranking.RootElement.GetProperty("claims").EnumerateArray();

    static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
