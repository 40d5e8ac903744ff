using System.Text.Json;
using Provenance.Corpora;
using Provenance.Validation.Rules;

namespace Provenance.Validation;

/// <summary>The rules a SARIF log describes: those of the reader and of the catalogue, then any other code that its findings carry.</summary>
internal sealed class SarifRules
{
    readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    readonly List<Action<Utf8JsonWriter>> descriptions = [];

    public SarifRules(IEnumerable<Diagnostic> findings)
    {
        foreach (Corpora.Rule rule in ReadingRules.All)
            Add(rule.Code, json => Describe(json, rule));
        foreach (IRule rule in RuleCatalogue.All)
            Add(rule.Code, json => Describe(json, rule));
        foreach (Diagnostic finding in findings)
            Add(finding.Code, json => Describe(json, finding));
    }

    /// <summary>The position of a rule in the log's list.</summary>
    public int IndexOf(string code) => indexes[code];

    /// <summary>The word for a severity.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes the list.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (Action<Utf8JsonWriter> describe in descriptions)
            describe(json);
        json.WriteEndArray();
    }

    void Add(string code, Action<Utf8JsonWriter> describe)
    {
        if (indexes.TryAdd(code, descriptions.Count))
            descriptions.Add(describe);
    }

    static void Describe(Utf8JsonWriter json, IRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.GetType().Name);
        WriteText(json, "shortDescription", rule.Title + ".");
        WriteText(json, "fullDescription", rule.Description);
        WriteLevel(json, rule.Severity);
        json.WriteEndObject();
    }

    static void Describe(Utf8JsonWriter json, Corpora.Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title + ".");
        WriteLevel(json, rule.Severity);
        json.WriteEndObject();
    }

    static void Describe(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Code);
        WriteLevel(json, finding.Severity);
        json.WriteEndObject();
    }

    static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static void WriteLevel(Utf8JsonWriter json, Severity severity)
    {
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(severity));
        json.WriteEndObject();
    }
}
