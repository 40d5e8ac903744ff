using System.Text.Json;
using Provenance.Validation;

namespace Provenance;

/// <summary>Writes findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts and editors show in place.</summary>
public static class DiagnosticsSarif
{
    const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes one log with one run: the rules that found something, then a result for each finding in the order given. UTF-8.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="root">The folder that relative URIs start from: a file below it is written relative to it. Null: files are written as they were named.</param>
    /// <exception cref="ArgumentNullException">Output or diagnostics is null.</exception>
    public static void Write(Stream output, IEnumerable<Diagnostic> diagnostics, string? root = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        IReadOnlyList<Diagnostic> findings = [.. diagnostics];
        SarifRules rules = new(findings);
        using Utf8JsonWriter json = JsonOutput.To(output);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Provenance");
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Diagnostic finding in findings)
            Write(json, finding, rules, root);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Diagnostic finding, SarifRules rules, string? root)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Code));
        json.WriteString("level", SarifRules.Level(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", string.IsNullOrEmpty(finding.Fix) ? finding.Message : $"{finding.Message} {finding.Fix}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        if (finding.Location.IsKnown || !string.IsNullOrEmpty(finding.Subject))
            WritePlace(json, finding, root);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, Diagnostic finding, string? root)
    {
        Location location = finding.Location;
        json.WriteStartObject();
        if (location.IsKnown)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", SarifUri.Of(location.File, root));
            json.WriteEndObject();
            if (location.Line > 0)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", location.Line);
                json.WriteNumber("startColumn", Math.Max(1, location.Column));
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        if (!string.IsNullOrEmpty(finding.Subject))
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", finding.Subject);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
