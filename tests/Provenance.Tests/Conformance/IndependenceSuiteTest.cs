using System.Text.Json;

namespace Provenance.Tests.Conformance;

/// <summary>
/// Counting independent origins: the number, the grouping of documents, and the names of flags and reasons, all read from the
/// ranking and the explanation alone.
/// </summary>
public class IndependenceSuiteTest
{
    const string Suite = "conformance/independence/cases.json";

    static readonly Lazy<Dictionary<string, JsonElement>> Cases = new(() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, Suite))).RootElement.GetProperty("cases").EnumerateArray()
            .ToDictionary(one => one.GetProperty("id").GetString()!));

    public static TheoryData<string> Ids => File.Exists(Path.Combine(Repository.Shared, Suite)) ? [.. Cases.Value.Keys] : ["absent"];

    [SharedTheory(Suite)]
    [MemberData(nameof(Ids))]
    public void A_case_of_independence(string id)
    {
        IndependenceCase one = new(Cases.Value[id]);
        RankedClaim claim = one.Corpus.Rank()["it"];
        Explanation explanation = claim.Explain();
        JsonElement expected = one.Expected;
        Assert.Equal(expected.GetProperty("independentOrigins").GetInt32(), claim.Origins.Lenient);
        Assert.Equal(Words(expected, "flags"), Flags(claim, explanation));
        (string[] groups, string[] dependent) = Groups(explanation);
        if (expected.TryGetProperty("groups", out JsonElement expectedGroups))
            Assert.Equal(expectedGroups.EnumerateArray().Select(group => Joined(group.EnumerateArray().Select(word => word.GetString()!))).Order(), groups);
        Assert.Equal(Words(expected, "dependent"), dependent);
        if (expected.TryGetProperty("origins", out _))
            Assert.Equal(Words(expected, "origins"), Supporting(explanation).SelectMany(line => line.Originals).Distinct().Order());
        Assert.Equal((claim.Score, claim.Low, claim.High), explanation.Replay());
    }

    /// <summary>The suite's names for what the result says.</summary>
    static IEnumerable<string> Flags(RankedClaim claim, Explanation explanation)
    {
        HashSet<string> names = [.. explanation.Reasons.Select(reason => reason.Word)];
        // The suite has no word for that one document was made from another: its cases say so.
        names.ExceptWith(["derivation", "common-hand"]);
        (string Flag, string Name)[] same =
        [
            ("single-origin", "single-origin"), ("contradicted", "disputed"), ("circular-reporting", "derivation-cycle"),
            ("origin-not-in-corpus", "origin-missing-from-corpus"), ("origin-retracted", "origin-retracted"), ("anachronism", "date-conflict"),
        ];
        foreach ((string flag, string name) in same)
            if (claim.Flags.Contains(flag))
                names.Add(name);
        // Where affiliations alone may join the origins the suite names the affiliations.
        if (claim.Flags.Contains("possibly-single-origin") && !claim.Flags.Contains("affiliated-only"))
            names.Add("possible-dependence");
        if (claim.Documents.IsEmpty)
            names.Add("no-support");
        return names.Order();
    }

    /// <summary>
    /// The independent lines, each with the documents that depend on it alone; documents that depend on several are apart. What was
    /// taken back is grouped by what it rests on.
    /// </summary>
    static (string[] Groups, string[] Dependent) Groups(Explanation explanation)
    {
        int[] independent = [.. explanation.Levels.Where(level => level is { Stance: Stance.Asserts, Level: DependenceLevel.Lenient }).SelectMany(level => level.Independent)];
        Dictionary<int, SortedSet<string>> groups = independent.ToDictionary(line => line, _ => new SortedSet<string>(StringComparer.Ordinal));
        Dictionary<string, SortedSet<int>> memberships = [];
        foreach (ExplainedLine line in Supporting(explanation))
        {
            IEnumerable<int> on = groups.ContainsKey(line.Number) ? [line.Number] : explanation.Links
                .Where(link => link.Weight.Lenient && (link.Left == line.Number || link.Right == line.Number))
                .Select(link => link.Left == line.Number ? link.Right : link.Left).Where(groups.ContainsKey);
            if (!memberships.TryGetValue(line.Document, out SortedSet<int>? own))
                memberships.Add(line.Document, own = []);
            own.UnionWith(on);
        }
        foreach ((string document, SortedSet<int> on) in memberships)
            if (on.Count == 1 || on.Any(line => explanation.Lines[line - 1].Document == document))
                foreach (int line in on)
                    groups[line].Add(document);
        List<(HashSet<string> RestsOn, SortedSet<string> Documents)> gone = [];
        foreach (ExplainedLine line in explanation.Lines.Where(line => line is { Stance: Stance.Asserts, Fate: LineFate.Withdrawn }))
        {
            (HashSet<string> RestsOn, SortedSet<string> Documents) group = ([.. line.RestsOn], [line.Document]);
            foreach ((HashSet<string> RestsOn, SortedSet<string> Documents) other in gone.Where(other => other.RestsOn.Overlaps(group.RestsOn)).ToList())
            {
                group.RestsOn.UnionWith(other.RestsOn);
                group.Documents.UnionWith(other.Documents);
                gone.Remove(other);
            }
            gone.Add(group);
        }
        return ([.. groups.Values.Concat(gone.Select(group => group.Documents)).Where(group => group.Count > 0).Select(Joined).Distinct().Order()],
            [.. memberships.Where(pair => pair.Value.Count > 1 && !pair.Value.Any(line => explanation.Lines[line - 1].Document == pair.Key)).Select(pair => pair.Key).Order()]);
    }

    static IEnumerable<ExplainedLine> Supporting(Explanation explanation) =>
        explanation.Lines.Where(line => line is { Stance: Stance.Asserts, Fate: LineFate.Counts or LineFate.Dropped });

    static string Joined(IEnumerable<string> documents) => string.Join(' ', documents.Order(StringComparer.Ordinal));

    static IEnumerable<string> Words(JsonElement expected, string name) => expected.TryGetProperty(name, out JsonElement words)
        ? words.EnumerateArray().Select(word => word.GetString()!).Order()
        : [];
}
