using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Provenance.Package.Tests;

/// <summary>Writes notebooks: nbformat 4.5, for any C# kernel.</summary>
static class Notebook
{
    /// <summary>The notebook of a walk, with what its cells left.</summary>
    public static string Of(IEnumerable<(bool IsCode, string Text, CellOutput? Output)> cells)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("cells");
            int number = 0, executed = 0;
            foreach ((bool isCode, string text, CellOutput? output) in cells)
                Write(json, ++number, isCode ? ++executed : 0, text, output);
            json.WriteEndArray();
            WriteMetadata(json);
            json.WriteNumber("nbformat", 4);
            json.WriteNumber("nbformat_minor", 5);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    static void Write(Utf8JsonWriter json, int number, int executed, string text, CellOutput? output)
    {
        json.WriteStartObject();
        json.WriteString("cell_type", executed > 0 ? "code" : "markdown");
        if (executed > 0)
            json.WriteNumber("execution_count", executed);
        json.WriteString("id", $"cell-{number}");
        json.WriteStartObject("metadata");
        json.WriteEndObject();
        if (executed > 0)
        {
            json.WriteStartArray("outputs");
            if (output is { Printed.Length: > 0 })
                WriteStream(json, output.Printed);
            if (output is { MimeType: { } type, Shown: { } shown })
                WriteValue(json, executed, type, shown);
            json.WriteEndArray();
        }
        Lines(json, "source", text);
        json.WriteEndObject();
    }

    static void WriteStream(Utf8JsonWriter json, string printed)
    {
        json.WriteStartObject();
        json.WriteString("name", "stdout");
        json.WriteString("output_type", "stream");
        Lines(json, "text", printed);
        json.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter json, int executed, string type, string shown)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        Lines(json, type, shown);
        json.WriteEndObject();
        json.WriteNumber("execution_count", executed);
        json.WriteStartObject("metadata");
        json.WriteEndObject();
        json.WriteString("output_type", "execute_result");
        json.WriteEndObject();
    }

    static void WriteMetadata(Utf8JsonWriter json)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("kernelspec");
        json.WriteString("display_name", ".NET (C#)");
        json.WriteString("language", "C#");
        json.WriteString("name", ".net-csharp");
        json.WriteEndObject();
        json.WriteStartObject("language_info");
        json.WriteString("file_extension", ".cs");
        json.WriteString("mimetype", "text/x-csharp");
        json.WriteString("name", "C#");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Text as notebooks keep it: line by line, each but the last with its line feed.</summary>
    static void Lines(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartArray(name);
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            if (i < lines.Length - 1)
                json.WriteStringValue(lines[i] + "\n");
            else if (lines[i].Length > 0)
                json.WriteStringValue(lines[i]);
        json.WriteEndArray();
    }
}
