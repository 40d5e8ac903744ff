using Provenance.Corpora;

namespace Provenance.Cli;

/// <summary>Which algorithms are to run.</summary>
/// <param name="Algorithms">The algorithms; null stands for the default, which chooses.</param>
/// <param name="IsLeague">Whether they are compared rather than one told in full.</param>
sealed record AlgorithmChoice(TruthAlgorithm?[] Algorithms, bool IsLeague)
{
    const string All = "all";

    /// <summary>The names that can be given.</summary>
    public static IEnumerable<string> Known => TruthAlgorithm.All.Select(algorithm => algorithm.Name).Prepend(All).Prepend(League.Default);

    /// <summary>What is wrong with the names, in a sentence each.</summary>
    public static IEnumerable<string> Problems(string text)
    {
        string[] names = Names(text);
        return names.Length == 0 ? ["--algorithm names an algorithm, 'auto' or 'all'."]
            : names is [All] ? [] : names.Where(name => name != League.Default && TruthAlgorithm.Find(name) is null).Select(Unknown);
    }

    /// <summary>Reads a name, several with commas, <c>auto</c> or <c>all</c>.</summary>
    public static AlgorithmChoice Parse(string text) => Names(text) is var names && names is [All]
        ? new AlgorithmChoice([null, .. TruthAlgorithm.All], IsLeague: true)
        : new AlgorithmChoice([.. names.Select(TruthAlgorithm.Find)], names.Length > 1);

    /// <summary>Whether one of the algorithms takes a hierarchy; the default does.</summary>
    public bool TakesHierarchy => Algorithms.Any(algorithm => algorithm is null or Tdh);

    static string[] Names(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    static string Unknown(string name)
    {
        string advice = Nearest.To(name, Known) is { } meant ? $"Did you mean '{meant}'?" : $"Algorithms are {string.Join(", ", Known)}.";
        return $"There is no algorithm '{name}'. {advice}";
    }
}
