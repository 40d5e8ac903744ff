using System.IO.Compression;
using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance.Tests.Scoring;

/// <summary>
/// A public set of what sources say of items, scored as rival claims: every source is graded C, and every value of an item is a claim
/// that the sources of the other values oppose. Sources that are linked are never counted together.
/// </summary>
sealed class RivalClaims
{
    const double TrustInC = 0.57;

    readonly SortedDictionary<string, Dictionary<int, string>> values = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> sources = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> truth;
    readonly Lazy<(int[,] Agree, int[,] All)> agreement;

    public RivalClaims(string set)
    {
        foreach (string[] row in Rows(set, "claims.csv"))
        {
            if (!values.TryGetValue(row[1], out Dictionary<int, string>? said))
                values[row[1]] = said = [];
            said[Number(row[0])] = row[2];
        }
        truth = Rows(set, "truth.csv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        agreement = new(CountAgreement);
    }

    /// <summary>The number of a source, by its first appearance.</summary>
    public int Number(string source)
    {
        sources.TryAdd(source, sources.Count);
        return sources[source];
    }

    /// <summary>
    /// Pairs that share their errors, as far as one can tell without the truth: of the items on which both speak and one of them at least
    /// leaves the most frequent value, they agree on such a share, over ten such items or more.
    /// </summary>
    public HashSet<(int, int)> AlikeIn(double share)
    {
        HashSet<(int, int)> pairs = [];
        (int[,] agree, int[,] all) = agreement.Value;
        for (int i = 0; i < sources.Count; i++)
            for (int j = i + 1; j < sources.Count; j++)
                if (all[i, j] >= 10 && agree[i, j] >= share * all[i, j])
                    pairs.Add((i, j));
        return pairs;
    }

    (int[,] Agree, int[,] All) CountAgreement()
    {
        int[,] agree = new int[sources.Count, sources.Count], all = new int[sources.Count, sources.Count];
        foreach (Dictionary<int, string> said in values.Values)
        {
            string most = said.Values.GroupBy(value => value).OrderByDescending(one => one.Count()).ThenBy(one => one.Key, StringComparer.Ordinal).First().Key;
            KeyValuePair<int, string>[] sorted = [.. said.OrderBy(one => one.Key)];
            for (int i = 0; i < sorted.Length; i++)
                for (int j = i + 1; j < sorted.Length; j++)
                    if (sorted[i].Value != most || sorted[j].Value != most)
                    {
                        all[sorted[i].Key, sorted[j].Key]++;
                        agree[sorted[i].Key, sorted[j].Key] += sorted[i].Value == sorted[j].Value ? 1 : 0;
                    }
        }
        return (agree, all);
    }

    /// <summary>The score of every value of every item whose truth is known, and the expected accuracy of taking the best one.</summary>
    public (double Accuracy, Calibration Calibration) Score(HashSet<(int, int)> links)
    {
        List<LabelledScore> scores = [];
        double right = 0;
        foreach ((string item, Dictionary<int, string> said) in values.Where(item => truth.ContainsKey(item.Key)))
        {
            (string Value, double Evidence)[] rivals = [.. said.GroupBy(one => one.Value).Select(one => (one.Key, Evidence([.. one.Select(pair => pair.Key)], links)))];
            double all = rivals.Sum(rival => rival.Evidence), best = rivals.Max(rival => rival.Evidence);
            string[] leaders = [.. rivals.Where(rival => rival.Evidence == best).Select(rival => rival.Value)];
            right += leaders.Contains(truth[item]) ? 1.0 / leaders.Length : 0;
            scores.AddRange(rivals.Select(rival =>
            {
                Opinion opinion = Opinion.FromEvidence(rival.Evidence, all - rival.Evidence);
                return new LabelledScore(opinion.Probability, opinion.Probability, opinion.Probability, opinion.Uncertainty, rival.Value == truth[item], item);
            }));
        }
        return (right / scores.Select(one => one.Origin).Distinct().Count(), Calibration.Of(scores));
    }

    /// <summary>The evidence of sources that say the same: that of the largest set no two of which are linked.</summary>
    static double Evidence(int[] sources, HashSet<(int, int)> links)
    {
        ConflictGraph graph = new(sources.Length);
        for (int i = 0; i < sources.Length; i++)
            for (int j = i + 1; j < sources.Length; j++)
                if (links.Contains((sources[i], sources[j])) || links.Contains((sources[j], sources[i])))
                    graph.AddEdge(i, j);
        double[] ones = [.. Enumerable.Repeat(1.0, sources.Length)];
        return MaximumIndependentSet.Solve(graph, ones, null, new SolverLimits()).Value * Strength.Evidence(TrustInC);
    }

    public static IEnumerable<string[]> Rows(string set, string file)
    {
        string path = Path.Combine(Repository.Shared, "datasets", set, file);
        using Stream stream = File.Exists(path) ? File.OpenRead(path) : new GZipStream(File.OpenRead(path + ".gz"), CompressionMode.Decompress);
        using StreamReader reader = new(stream);
        reader.ReadLine();
        while (reader.ReadLine() is string line)
            yield return Cells(line);
    }

    /// <summary>The cells of a line of RFC 4180 without line ends in cells.</summary>
    static string[] Cells(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
            return line.Split(',');
        List<string> cells = [""];
        bool quoted = false;
        foreach (char letter in line)
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += letter;
        return [.. cells];
    }
}
