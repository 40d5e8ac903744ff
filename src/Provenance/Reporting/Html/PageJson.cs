using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Provenance.Reporting;

/// <summary>
/// JSON that stands within a page: on one line, no character in it that HTML would read as markup, foreign words as they are shown to a
/// person. What is absent, empty or false is left out.
/// </summary>
internal static class PageJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text of one object.</summary>
    public static string Object(Action<Utf8JsonWriter> members) => Of(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    /// <summary>The text of one value.</summary>
    public static string Of(Action<Utf8JsonWriter> value)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
            value(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>A text, unless it is absent or empty.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, ShownText.Line(text));
    }

    /// <summary>A date as written, unless it is absent.</summary>
    public static void Date(this Utf8JsonWriter json, string name, EdtfDate? date) => json.Text(name, date?.Text);

    /// <summary>Texts, unless there are none.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts) =>
        json.Array(name, texts, static (json, text) => json.WriteStringValue(ShownText.Line(text)));

    /// <summary>A yes, unless it is a no.</summary>
    public static void Mark(this Utf8JsonWriter json, string name, bool value)
    {
        if (value)
            json.WriteNumber(name, 1);
    }

    /// <summary>A measure to four digits.</summary>
    public static void Measure(this Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Short(value));

    /// <summary>A whole number, unless it is zero.</summary>
    public static void Count(this Utf8JsonWriter json, string name, int value)
    {
        if (value != 0)
            json.WriteNumber(name, value);
    }

    /// <summary>Whole numbers, unless there are none.</summary>
    public static void Numbers(this Utf8JsonWriter json, string name, IReadOnlyCollection<int> numbers) =>
        json.Array(name, numbers, static (json, number) => json.WriteNumberValue(number));

    /// <summary>An array of objects, unless there are none.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> members) =>
        json.Array(name, items, (json, item) =>
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        });

    /// <summary>An array, unless it is empty.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (T item in items)
            write(json, item);
        json.WriteEndArray();
    }

    /// <summary>Words with what stands around them, unless there are none.</summary>
    public static void Words(this Utf8JsonWriter json, Excerpt? excerpt)
    {
        if (excerpt is null)
            return;
        json.WriteStartObject("words");
        json.Text("exact", excerpt.Words);
        json.Text("before", excerpt.Before);
        json.Text("after", excerpt.After);
        json.WriteString("standing", Term<Standing>.Of(excerpt.Standing));
        json.Text("instead", excerpt.Instead);
        json.Text("lookedUpIn", excerpt.LookedUpIn);
        json.WriteEndObject();
    }

    /// <summary>A measure to four digits, which is more than anybody reads.</summary>
    public static double Short(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero) is var rounded && rounded == 0 ? 0 : rounded;
}
