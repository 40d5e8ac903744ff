using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Provenance.Corpora;

/// <summary>Renders nodes as JSON Lines: the header, then one item a line.</summary>
internal sealed class JsonRendering(TextWriter output)
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly ArrayBufferWriter<byte> buffer = new();

    public void Render(MapNode corpus)
    {
        Line(new MapNode([.. corpus.Fields.Where(field => !IsItems(field.Key))]));
        foreach ((string field, Node value) in corpus.Fields)
            if (IsItems(field))
                foreach (Node item in ((ListNode)value).Items)
                    Line(new MapNode([new(field[..^1], item)]));
    }

    /// <summary>The fields of a YAML file that hold items have the plural of the names the lines have.</summary>
    static bool IsItems(string field) => Array.Exists(LineFields.Items, item => field == item + "s");

    void Line(MapNode map)
    {
        buffer.Clear();
        using (Utf8JsonWriter json = new(buffer, Options))
            Write(json, map);
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    static void Write(Utf8JsonWriter json, Node node)
    {
        switch (node)
        {
            case ScalarNode { Style: ScalarForm.Literal } literal:
                json.WriteRawValue(literal.Text);
                break;
            case ScalarNode scalar:
                json.WriteStringValue(scalar.Text);
                break;
            case ListNode list:
                json.WriteStartArray();
                foreach (Node item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case MapNode map:
                json.WriteStartObject();
                foreach ((string field, Node value) in map.Fields)
                {
                    json.WritePropertyName(field);
                    Write(json, value);
                }
                json.WriteEndObject();
                break;
        }
    }
}
