using System.Text.Json;
using Provenance.Validation;

namespace Provenance;

/// <summary>Writes findings as JSON.</summary>
public static class DiagnosticsJson
{
    /// <summary>
    /// Writes one object: <c>diagnostics</c>, a list of <c>code</c>, <c>severity</c>, <c>message</c>, <c>fix</c>, <c>file</c>, <c>line</c>,
    /// <c>column</c>, <c>subject</c> (the last four null where unknown), then the counts <c>errors</c>, <c>warnings</c>, <c>infos</c>. UTF-8.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        using Utf8JsonWriter json = JsonOutput.To(output);
        SeverityCount count = default;
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(json, diagnostic);
            count = count.And(diagnostic.Severity);
        }
        json.WriteEndArray();
        json.WriteNumber("errors", count.Errors);
        json.WriteNumber("warnings", count.Warnings);
        json.WriteNumber("infos", count.Infos);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Term<Severity>.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("fix", diagnostic.Fix);
        json.WriteString("file", location.IsKnown ? location.File : null);
        WriteCount(json, "line", location.Line);
        WriteCount(json, "column", location.Column);
        json.WriteString("subject", string.IsNullOrEmpty(diagnostic.Subject) ? null : diagnostic.Subject);
        json.WriteEndObject();
    }

    static void WriteCount(Utf8JsonWriter json, string name, int count)
    {
        if (count > 0)
            json.WriteNumber(name, count);
        else
            json.WriteNull(name);
    }
}
