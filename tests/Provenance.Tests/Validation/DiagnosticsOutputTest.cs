using System.Text;
using System.Text.Json;

namespace Provenance.Tests.Validation;

public class DiagnosticsOutputTest
{
    static readonly Diagnostic[] Findings =
    [
        new("PRV0001", Severity.Error, "No such file.", "Check the path.", new Location("/srv/corpus/no such", 0, 0)),
        new("PRV1006", Severity.Error, "Claim `a` has no statement.", "Write it.", new Location("corpus/küste & co.yaml", 12, 7), "claims/a"),
        new("PRV1061", Severity.Warning, "Not <said>.\nTwice.", "", new Location("./b.yaml", 3, 1), "claims/b"),
        new("PRV1060", Severity.Info, "1 quote from 1 document.", "Add it.", Location.None),
    ];

    static string Written(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public Task Lines_and_their_count()
    {
        using StringWriter lines = new();
        DiagnosticsText.Write(lines, Findings);
        return Verifier.Verify(lines.ToString());
    }

    [Fact]
    public Task Json() => Verifier.Verify(Written(stream => DiagnosticsJson.Write(stream, Findings)), "json");

    [Fact]
    public Task Sarif_of_a_run() => Verifier.Verify(Written(stream => DiagnosticsSarif.Write(stream, Findings, "/srv")), "sarif");

    [Fact]
    public void No_findings_are_valid_output_too()
    {
        using StringWriter lines = new();
        DiagnosticsText.Write(lines, []);
        Assert.Equal("0 errors, 0 warnings, 0 infos\n", lines.ToString());
        using JsonDocument json = JsonDocument.Parse(Written(stream => DiagnosticsJson.Write(stream, [])));
        Assert.Equal(0, json.RootElement.GetProperty("diagnostics").GetArrayLength());
        using JsonDocument sarif = JsonDocument.Parse(Written(stream => DiagnosticsSarif.Write(stream, [])));
        Assert.Equal(0, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("corpus/a.yaml", null, "corpus/a.yaml")]
    [InlineData("./a b.yaml", null, "a%20b.yaml")]
    [InlineData("../a#1.yaml", null, "../a%231.yaml")]
    [InlineData("/srv/corpus/a.yaml", "/srv", "corpus/a.yaml")]
    [InlineData("/srv/corpus/a.yaml", "/srv/", "corpus/a.yaml")]
    [InlineData("/srvcorpus/a.yaml", "/srv", "file:///srvcorpus/a.yaml")]
    [InlineData("C:/srv/a b.yaml", null, "file:///C:/srv/a%20b.yaml")]
    [InlineData("C:/srv/a.yaml", @"C:\srv", "a.yaml")]
    public void Files_are_named_by_relative_uris_where_that_is_possible(string file, string? root, string uri)
    {
        Diagnostic finding = new("PRV1006", Severity.Error, "x", "", new Location(file, 1, 1));
        using JsonDocument sarif = JsonDocument.Parse(Written(stream => DiagnosticsSarif.Write(stream, [finding], root)));
        Assert.Equal(uri, sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Sarif_results_point_to_their_rule()
    {
        using JsonDocument sarif = JsonDocument.Parse(Written(stream => DiagnosticsSarif.Write(stream, [.. Findings, new("XYZ1", Severity.Info, "x", "", Location.None)])));
        JsonElement run = sarif.RootElement.GetProperty("runs")[0], rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        string?[] ids = [.. rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString())];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Foreign_characters_break_neither_lines_nor_json()
    {
        Diagnostic finding = new("PRV1006", Severity.Error, "\ud800\u0000\u2028", "\udc00", new Location("\ud800", 1, 1), "\udfff\n");
        using StringWriter lines = new();
        DiagnosticsText.Write(lines, [finding]);
        Assert.Equal(3, lines.ToString().Split('\n').Length);
        JsonDocument.Parse(Written(stream => DiagnosticsJson.Write(stream, [finding]))).Dispose();
        JsonDocument.Parse(Written(stream => DiagnosticsSarif.Write(stream, [finding]))).Dispose();
    }
}
