using System.Text.Json;

namespace Provenance.Tests.Conformance;

/// <summary>Published and own figures for every operator on opinions.</summary>
public class SubjectiveLogicTest
{
    const string Suite = "conformance/subjective-logic/vectors.json";

    static readonly Lazy<Dictionary<string, JsonElement>> Vectors = new(() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, Suite))).RootElement.GetProperty("vectors")
            .EnumerateArray().ToDictionary(vector => vector.GetProperty("id").GetString()!, StringComparer.Ordinal));

    public static TheoryData<string> Ids => File.Exists(Path.Combine(Repository.Shared, Suite)) ? [.. Vectors.Value.Keys] : ["absent"];

    [SharedFact(Suite)]
    public void The_suite_has_135_vectors_of_29_operators()
    {
        Assert.Equal(135, Vectors.Value.Count);
        Assert.Equal(29, Vectors.Value.Values.Select(vector => vector.GetProperty("operator").GetString()).Distinct().Count());
    }

    [SharedTheory(Suite)]
    [MemberData(nameof(Ids))]
    public void Every_vector_is_met_within_its_tolerance(string id)
    {
        OpinionVector vector = new(Vectors.Value[id]);
        double[]? expected = vector.Expected, actual = vector.Compute();
        if (expected is null)
        {
            Assert.Null(actual);
            return;
        }
        Assert.NotNull(actual);
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= vector.Tolerance, $"{id}[{i}]: {actual[i]:R} instead of {expected[i]:R}");
    }
}
