using System.Text.Json;
using Provenance.Corpora;
using Provenance.Validation.Rules;

namespace Provenance.Validation;

/// <summary>The rules a SARIF log describes: those whose findings it carries, by code.</summary>
internal sealed class SarifRules
{
    static readonly Dictionary<string, Corpora.Rule> Reading = ReadingRules.All.ToDictionary(rule => rule.Code, StringComparer.Ordinal);
    static readonly Dictionary<string, IRule> Validating = RuleCatalogue.All.ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    readonly SortedDictionary<string, Severity> codes = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    public SarifRules(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
            codes.TryAdd(finding.Code, finding.Severity);
        foreach (string code in codes.Keys)
            indexes.Add(code, indexes.Count);
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
        foreach ((string code, Severity severity) in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            if (Validating.TryGetValue(code, out IRule? rule))
            {
                json.WriteString("name", rule.GetType().Name);
                WriteText(json, "shortDescription", rule.Title + ".");
                WriteText(json, "fullDescription", rule.Description);
            }
            else if (Reading.TryGetValue(code, out Corpora.Rule? known))
                WriteText(json, "shortDescription", known.Title + ".");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
