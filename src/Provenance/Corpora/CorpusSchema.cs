using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Provenance.Corpora;

namespace Provenance;

/// <summary>
/// The JSON Schema (draft 2020-12) of the corpus format, so that editors complete and check while one types. It is made from the
/// tables the reader goes by. The root describes a YAML file, <c>#/$defs/line</c> a line of a JSON Lines file.
/// </summary>
public static class CorpusSchema
{
    /// <summary>The schema, indented by two spaces, with a line feed at the end of each line.</summary>
    public static string ToJson()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", "urn:provenance:corpus:1");
            json.WriteString("title", "Provenance corpus, version 1");
            SchemaWriter schema = new(json);
            FileFields.Table.Define(schema);
            schema.Define("a line", LineFields.Table.Define);
            schema.Definitions();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }
}
