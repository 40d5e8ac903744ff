using System.Text.Json;
using Provenance.Corpora;

namespace Provenance.Tests.Corpora;

public class CorpusSchemaTest
{
    [Fact]
    public void The_schema_in_the_documentation_is_the_one_that_is_made()
    {
        string path = Repository.At("docs", "corpus.schema.json");
        string made = CorpusSchema.ToJson();
        string kept = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (kept != made && Environment.GetEnvironmentVariable("PROVENANCE_UPDATE") == "1")
            File.WriteAllText(path, made);
        else
            Assert.True(kept == made, $"{path} is out of date; run this test with PROVENANCE_UPDATE=1 and commit the file.");
    }

    [Fact]
    public void Every_field_of_every_table_is_described()
    {
        using JsonDocument schema = JsonDocument.Parse(CorpusSchema.ToJson());
        JsonElement definitions = schema.RootElement.GetProperty("$defs");
        Has(schema.RootElement, FileFields.Table);
        Has(definitions.GetProperty("line"), LineFields.Table);
        Has(definitions.GetProperty("source"), SourceFields.Table);
        Has(definitions.GetProperty("affiliation"), AffiliationFields.Table);
        Has(definitions.GetProperty("document"), DocumentFields.Table);
        Has(definitions.GetProperty("hand"), HandFields.Table);
        Has(definitions.GetProperty("derivation"), DerivationFields.Table);
        Has(definitions.GetProperty("disclaimer"), DisclaimerFields.Table);
        Has(definitions.GetProperty("claim"), ClaimFields.Table);
        Has(definitions.GetProperty("assertion"), AssertionFields.Table);
    }

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        string text = CorpusSchema.ToJson();
        using JsonDocument schema = JsonDocument.Parse(text);
        string[] references = [.. text.Split("\"$ref\": \"#/$defs/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct()];
        Assert.NotEmpty(references);
        Assert.All(references, key => Assert.True(schema.RootElement.GetProperty("$defs").TryGetProperty(key, out _), key));
    }

    [Fact]
    public void Nothing_is_allowed_that_the_reader_refuses()
    {
        using JsonDocument schema = JsonDocument.Parse(CorpusSchema.ToJson());
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
        Assert.All(schema.RootElement.GetProperty("$defs").EnumerateObject(), definition => Assert.False(definition.Value.GetProperty("additionalProperties").GetBoolean()));
    }

    static void Has<TDraft, TNoun>(JsonElement definition, Noun<TDraft, TNoun> table) where TDraft : new()
    {
        JsonElement properties = definition.GetProperty("properties");
        Assert.Equal(table.Select(field => field.Name), properties.EnumerateObject().Select(property => property.Name));
        foreach (Field<TDraft, TNoun> field in table)
        {
            Assert.Equal(field.About, properties.GetProperty(field.Name).GetProperty("description").GetString());
            Assert.EndsWith(".", field.About, StringComparison.Ordinal);
            bool required = definition.TryGetProperty("required", out JsonElement names) && names.EnumerateArray().Any(name => name.GetString() == field.Name);
            Assert.Equal(field.Need != Need.None, required);
        }
    }
}
