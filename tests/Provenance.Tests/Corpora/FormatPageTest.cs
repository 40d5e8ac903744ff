using System.Text;
using System.Text.Json;

namespace Provenance.Tests.Corpora;

/// <summary>
/// The page on the format: its tables are those of the schema, its examples are corpora that validate. With PROVENANCE_UPDATE=1 the
/// tables are written anew.
/// </summary>
public class FormatPageTest
{
    const string Begin = "<!-- the tables below are written from the schema -->\n", End = "<!-- end of the tables -->\n";
    static readonly string File = Repository.At("docs", "format.md");
    static readonly string[] Order = ["source", "rating", "record", "affiliation", "document", "capturedText", "hand", "derivation", "disclaimer", "withdrawal", "claim", "itemValue", "assertion", "position"];

    [Fact]
    public void The_tables_are_those_of_the_schema()
    {
        string page = System.IO.File.ReadAllText(File);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = page.IndexOf(End, StringComparison.Ordinal);
        string tables = Tables();
        if (Environment.GetEnvironmentVariable("PROVENANCE_UPDATE") == "1")
            System.IO.File.WriteAllText(File, page[..begin] + tables + page[end..]);
        else
            Assert.Equal(tables, page[begin..end]);
    }

    [Fact]
    public void Every_noun_of_the_schema_has_a_table()
    {
        using JsonDocument schema = JsonDocument.Parse(CorpusSchema.ToJson());
        Assert.Equal(schema.RootElement.GetProperty("$defs").EnumerateObject().Select(noun => noun.Name).Where(noun => noun != "line").Order(), Order.Order());
    }

    [Fact]
    public void Its_examples_are_corpora_without_errors_or_warnings()
    {
        string[] parts = System.IO.File.ReadAllText(File).Split("```");
        string[] examples = [.. parts.Where((part, i) => i % 2 == 1 && (part.StartsWith("yaml\n", StringComparison.Ordinal) || part.StartsWith("json\n", StringComparison.Ordinal)))];
        Assert.True(examples.Length >= 2);
        foreach (string example in examples)
        {
            string name = example.StartsWith("yaml", StringComparison.Ordinal) ? "example.yaml" : "example.jsonl";
            CorpusReading reading = CorpusReader.Parse(example[5..], name);
            Assert.DoesNotContain(reading.Diagnostics, finding => finding.Severity != Severity.Info);
            Assert.DoesNotContain(reading.Corpus.Validate(), finding => finding.Severity != Severity.Info);
        }
    }

    static string Tables()
    {
        using JsonDocument schema = JsonDocument.Parse(CorpusSchema.ToJson());
        StringBuilder text = new();
        foreach (string name in Order)
        {
            JsonElement noun = schema.RootElement.GetProperty("$defs").GetProperty(name);
            HashSet<string> required = noun.TryGetProperty("required", out JsonElement list) ? [.. list.EnumerateArray().Select(field => field.GetString()!)] : [];
            text.Append($"\n### {name}\n\n{noun.GetProperty("description").GetString()}\n\n| field | meaning |\n| --- | --- |\n");
            foreach (JsonProperty field in noun.GetProperty("properties").EnumerateObject())
            {
                string[] words = [.. Words(field.Value).Distinct()];
                string meaning = field.Value.TryGetProperty("description", out JsonElement about) ? about.GetString()! : "";
                text.Append($"| `{field.Name}`{(required.Contains(field.Name) ? " **required**" : "")} | {meaning.Replace("|", "\\|", StringComparison.Ordinal)}"
                    + $"{(words.Length > 0 ? " One of " + string.Join(", ", words.Select(word => $"`{word}`")) + "." : "")} |\n");
            }
        }
        return text.Append('\n').ToString();
    }

    static IEnumerable<string> Words(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(part => part.Name == "enum"
            ? part.Value.EnumerateArray().Select(word => word.GetString()!) : part.Name == "$ref" ? [] : Words(part.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Words),
        _ => [],
    };
}
