using System.Globalization;
using System.Text.Json;

namespace Provenance.Tests.Conformance;

/// <summary>The confidence scales of the STIX 2.1 appendix.</summary>
public class StixConfidenceTest
{
    const string Scales = "conformance/stix/confidence-scales.json", Labels = "conformance/stix/confidence-value-to-label.csv";

    [SharedFact(Labels)]
    public void Every_number_has_the_label_of_the_standard()
    {
        string[] rows = File.ReadAllLines(Path.Combine(Repository.Shared, Labels))[1..];
        Assert.Equal(334, rows.Length);
        Assert.All(rows, row =>
        {
            string[] cells = row.Split(',', 3);
            Assert.Equal(cells[2].Trim('"'), StixConfidence.Label(Scale(cells[0]), int.Parse(cells[1], CultureInfo.InvariantCulture)));
        });
    }

    [SharedFact(Scales)]
    public void Every_label_has_the_number_of_the_standard()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, Scales)));
        int labels = 0;
        foreach (JsonElement scale in document.RootElement.GetProperty("scales").EnumerateArray())
            foreach (JsonElement level in scale.GetProperty("levels").EnumerateArray())
            {
                JsonElement value = level.GetProperty("toValue");
                string label = level.GetProperty("label").GetString()!;
                Assert.True(StixConfidence.TryReadLabel(Scale(scale.GetProperty("id").GetString()!), label, out int? confidence), label);
                Assert.Equal(value.ValueKind == JsonValueKind.Null ? null : value.GetInt32(), confidence);
                Assert.Equal(label, StixConfidence.Label(Scale(scale.GetProperty("id").GetString()!), confidence));
                labels++;
            }
        Assert.Equal(39, labels);
    }

    [Fact]
    public void What_is_on_no_scale_is_refused()
    {
        Assert.Null(StixConfidence.Label(StixScale.Wep, 101));
        Assert.Null(StixConfidence.Label(StixScale.Wep, -1));
        Assert.False(StixConfidence.TryReadLabel(StixScale.Wep, "Maybe", out int? confidence));
        Assert.Null(confidence);
        Assert.False(StixConfidence.TryReadCredibility(101, out Credibility credibility));
        Assert.False(credibility.IsJudged);
    }

    static StixScale Scale(string id)
    {
        Assert.True(Term<StixScale>.TryParse(id, out StixScale scale), id);
        return scale;
    }
}
