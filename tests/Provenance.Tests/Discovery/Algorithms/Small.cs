namespace Provenance.Tests.Discovery;

/// <summary>Data small enough to be worked out by hand, and short ways to what is found in it.</summary>
static class Small
{
    /// <summary>Of i, a and b say x and c says y; of j, a says p and c says q.</summary>
    public static Observations Data { get; } = Said("i: x=ab y=c", "j: p=a q=c");

    /// <summary>A line an item: its name, then each value with the letters of the sources that give it.</summary>
    public static Observations Said(params IEnumerable<string> items) => Observations.From(
        from line in items
        let parts = line.Split(' ')
        from given in parts[1..]
        from source in given[(given.IndexOf('=') + 1)..]
        select ($"{source}", parts[0].TrimEnd(':'), given[..given.IndexOf('=')]));

    /// <summary>A line an item, several times over with a number of its own in place of #.</summary>
    public static IEnumerable<string> Times(int count, string line) =>
        Enumerable.Range(0, count).Select(i => line.Replace("#", $"{i}", StringComparison.Ordinal));

    /// <summary>How probable a value of an item is.</summary>
    public static double P(this TruthEstimate found, string item, string value) => found.Explain(item).Values.Single(of => of.Value == value).Probability;

    /// <summary>What a source weighs.</summary>
    public static double WeightOf(this TruthEstimate found, string source) => found.Sources.Single(of => of.Source == source).Weight;

    /// <summary>What the sources weigh, in the order of their ids.</summary>
    public static double[] Weights(this TruthEstimate found) => [.. found.Sources.Select(source => source.Weight)];

    /// <summary>The number itself, but not less or more than this.</summary>
    public static double Inside(double number, double margin) => Math.Clamp(number, margin, 1 - margin);
}
