namespace Provenance.Tests.Corpora;

public class CorpusLimitsTest
{
    [Fact]
    public void The_defaults_are_as_documented() => Assert.Equal(new CorpusLimits
    {
        MaxFileBytes = 268_435_456,
        MaxFiles = 1_000,
        MaxDepth = 32,
        MaxScalarLength = 1_048_576,
        MaxDiagnostics = 1_000,
        MaxTextBytes = 16_777_216,
        MaxAllTextBytes = 1_073_741_824,
    }, new LoadOptions().Limits);

    [Fact]
    public void The_page_on_limits_lists_all_of_them() => Assert.Equal(
        typeof(CorpusLimits).GetProperties().Where(limit => limit.SetMethod is not null)
            .Select(limit => $"{limit.Name} {Convert.ToInt64(limit.GetValue(new CorpusLimits()), System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal),
        MarkdownTables.Under("limits.md", "## What it takes in").Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_come_from_where_the_corpus_says_by_default() => Assert.Null(new LoadOptions().Texts);

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void The_format_needs_seven_levels(int depth, bool tooDeep)
    {
        // The file, its claims, one claim, its assertions, one assertion, its withdrawal, a one-of date.
        const string Yaml = "provenance: 1\nid: x\nclaims: [{ kind: event, assertions: [{ withdrawn: { on: [2025-01-01, 2025-01-02] } }] }]\n";
        CorpusReading reading = CorpusReader.Parse(Yaml, options: new LoadOptions { Limits = new CorpusLimits { MaxDepth = depth } });
        Assert.Equal(tooDeep, reading.Diagnostics.Any(found => found.Code == "PRV0023"));
        Assert.Equal(tooDeep, reading.HasErrors);
    }

    [Fact]
    public void A_value_as_long_as_the_limit_is_read()
    {
        LoadOptions options = new() { Limits = new CorpusLimits { MaxScalarLength = 10 } };
        Assert.Empty(CorpusReader.Parse("provenance: 1\nid: ten-letter\n", options: options).Diagnostics);
        Assert.Equal("PRV0024", Assert.Single(CorpusReader.Parse("provenance: 1\nid: nine-letters\n", options: options).Diagnostics).Code);
        Assert.Equal("PRV0024", Assert.Single(CorpusReader.Parse("{\"provenance\":1,\"id\":\"nine-letters\"}", "c.jsonl", options).Diagnostics).Code);
    }
}
