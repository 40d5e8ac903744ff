using System.Text.Encodings.Web;
using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>
/// JSON as reports are written: indented by two, line feeds, letters of every script as they are, control characters escaped,
/// numbers in the fewest digits that read back the same.
/// </summary>
internal static class ReportJson
{
    /// <summary>Writes one object and a line feed to a stream, which stays open.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (Utf8JsonWriter json = new(Unified(output), Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>The corpus and its evaluation date, with which every report begins.</summary>
    public static void WriteCorpus(this Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteString("corpus", corpus.Id);
        json.WriteString("asOf", Dates.Text(corpus.AsOf));
    }

    /// <summary>A number that may be missing: null for none, and for what is no number.</summary>
    public static void WriteMeasure(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value))
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>An array of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    public static void WriteFlags(this Utf8JsonWriter json, FlagSet flags)
    {
        json.WriteStartArray("flags");
        foreach (Flag flag in flags)
            json.WriteStringValue(flag.Id);
        json.WriteEndArray();
    }

#if NET9_0_OR_GREATER
    static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static Stream Unified(Stream output) => output;
#else
    static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static LineFeedStream Unified(Stream output) => new(output);
#endif
}
