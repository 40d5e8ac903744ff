using System.Text.Json;

namespace Provenance.Corpora;

/// <summary>Writes the JSON Schema of the format from the field tables.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    readonly Dictionary<string, Action<SchemaWriter>> definitions = new(StringComparer.Ordinal);

    public void About(string about) => json.WriteString("description", about);

    /// <summary>The type, or the types one of which it has.</summary>
    public void Types(params ReadOnlySpan<string> types)
    {
        if (types.Length == 1)
        {
            json.WriteString("type", types[0]);
            return;
        }
        json.WriteStartArray("type");
        foreach (string type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }

    /// <summary>A whole number from 0.</summary>
    public void Count()
    {
        Types("integer");
        json.WriteNumber("minimum", 0);
    }

    public void Constant(int value) => json.WriteNumber("const", value);

    public void Pattern(string pattern)
    {
        Types("string");
        json.WriteString("pattern", pattern);
    }

    public void Words(IEnumerable<string> words)
    {
        json.WriteStartArray("enum");
        foreach (string word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    /// <summary>A list.</summary>
    public void Many(Action item)
    {
        Types("array");
        json.WriteStartObject("items");
        item();
        json.WriteEndObject();
    }

    /// <summary>A value, or a list of them.</summary>
    public void OneOrMany(Action item) => Either(_ => item(), _ => Many(item));

    public void Either(Action<SchemaWriter> one, Action<SchemaWriter> other)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        one(this);
        json.WriteEndObject();
        json.WriteStartObject();
        other(this);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A noun, which is defined once.</summary>
    public void Reference<TDraft, TNoun>(string name, Noun<TDraft, TNoun> noun) where TDraft : new() =>
        json.WriteString("$ref", "#/$defs/" + Define(name, noun.Define));

    /// <summary>Keeps a definition for the end of the schema.</summary>
    /// <param name="name">The noun with its article, such as "a captured text".</param>
    /// <param name="define">Writes it.</param>
    /// <returns>Its key, such as <c>capturedText</c>.</returns>
    public string Define(string name, Action<SchemaWriter> define)
    {
        string[] words = name.Split(' ')[1..];
        string key = words[0] + string.Concat(words[1..].Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        definitions.TryAdd(key, define);
        return key;
    }

    /// <summary>The fields of a mapping, and that there are no others.</summary>
    public void Fields(IEnumerable<(string Name, string About, bool IsRequired, Action<SchemaWriter> Describe)> fields)
    {
        List<string> required = [];
        json.WriteStartObject("properties");
        foreach ((string name, string about, bool isRequired, Action<SchemaWriter> describe) in fields)
        {
            json.WriteStartObject(name);
            About(about);
            describe(this);
            json.WriteEndObject();
            if (isRequired)
                required.Add(name);
        }
        json.WriteEndObject();
        if (required.Count > 0)
        {
            json.WriteStartArray("required");
            required.ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>All definitions that were referred to, and those they refer to, by key.</summary>
    public void Definitions()
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        json.WriteStartObject("$defs");
        while (definitions.Keys.Where(key => !written.Contains(key)).Min(StringComparer.Ordinal) is { } key)
        {
            written.Add(key);
            json.WriteStartObject(key);
            definitions[key](this);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
