using System.Text.Json;

namespace Provenance.Tests.Conformance;

/// <summary>Grades as texts, and what becomes of them on other scales.</summary>
public class AdmiraltyCodesTest
{
    const string Suite = "conformance/admiralty-codes/cases.json";

    static readonly Lazy<Dictionary<string, JsonElement>> Cases = new(() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, Suite))).RootElement.GetProperty("cases")
            .EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!, StringComparer.Ordinal));

    public static TheoryData<string> Ids => File.Exists(Path.Combine(Repository.Shared, Suite)) ? [.. Cases.Value.Keys] : ["absent"];

    [SharedFact(Suite)]
    public void The_suite_has_47_cases() => Assert.Equal(47, Cases.Value.Count);

    [SharedTheory(Suite)]
    [MemberData(nameof(Ids))]
    public void Every_case_comes_out_as_given(string id)
    {
        JsonElement input = Cases.Value[id].GetProperty("input"), expect = Cases.Value[id].GetProperty("expect");
        Dictionary<string, string?> actual = input.ValueKind == JsonValueKind.String ? Read(input.GetString()!) : Convert(input);
        Dictionary<string, string?> expected = expect.EnumerateObject().Where(member => member.Name != "note")
            .ToDictionary(member => member.Name, member => (string?)member.Value.ToString(), StringComparer.Ordinal);
        Assert.Equal(expected, actual);
    }

    static Dictionary<string, string?> Read(string text)
    {
        AdmiraltyReading reading = AdmiraltyText.Read(text);
        Assert.Equal(reading.Code is null, reading.Fix is null);
        return Given(("reliability", reading.Reliability?.ToString()), ("credibility", reading.Credibility?.ToString()), ("extension", reading.Extension), ("error", reading.Code));
    }

    static Dictionary<string, string?> Convert(JsonElement input)
    {
        JsonElement to = input.GetProperty("to");
        string[] targets = to.ValueKind == JsonValueKind.Array ? [.. to.EnumerateArray().Select(one => one.GetString()!)] : [to.GetString()!];
        if (input.TryGetProperty("probabilityPercent", out JsonElement percent))
            return targets.Length == 1
                ? Term(percent.GetInt32()) is string term ? Given(("term", term)) : Given(("error", "outside-01-99"))
                : Given(("icd-203", Term(percent.GetInt32())), ("stix-dni", StixConfidence.Label(StixScale.Dni, percent.GetInt32())));
        if (input.TryGetProperty("stixConfidence", out JsonElement stix))
            return StixConfidence.TryReadCredibility(Number(stix), out Credibility digit) ? Given(("credibility", digit.ToString())) : [];
        if (input.TryGetProperty("openctiConfidence", out JsonElement opencti))
            return OpenCtiConfidence.TryReadCredibility(Number(opencti), out Credibility digit) ? Given(("credibility", digit.ToString())) : [];
        int? value = targets[0] switch
        {
            "stix-confidence" => StixConfidence.Of(Credibility.FromDigit(input.GetProperty("credibility").GetInt32())),
            "misp-numerical" => AdmiraltyTag.Number(Enum.Parse<Reliability>(input.GetProperty("reliability").GetString()!)),
            _ => throw new InvalidOperationException($"No scale {targets[0]}."),
        };
        return Given(("value", value?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    static string? Term(int percent) => EstimativeLanguage.LikelihoodOf(percent / 100.0) is Likelihood likelihood ? Term<Likelihood>.Of(likelihood) : null;

    static int? Number(JsonElement number) => number.ValueKind == JsonValueKind.Null ? null : number.GetInt32();

    static Dictionary<string, string?> Given(params (string Name, string? Value)[] members) =>
        members.Where(member => member.Value is not null).ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
}
