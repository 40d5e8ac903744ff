namespace Provenance.Tests.Discovery;

/// <summary>Models of labels as their papers have them, step by step and slowly: posteriors of items, from these what sources say, from that posteriors.</summary>
/// <param name="classes">The values, in order.</param>
/// <param name="lines">The labels, as <see cref="Small.Said"/> reads them.</param>
sealed class LabelsByHand(string classes, params string[] lines)
{
    readonly (int Item, char Source, int Class)[] labels = [.. lines.SelectMany((line, item) => line.Split(' ')[1..]
        .SelectMany(given => given[2..].Select(source => (item, source, classes.IndexOf(given[0])))))];

    /// <summary>The labels as observations.</summary>
    public Observations Data => Small.Said(lines);

    /// <summary>How many classes there are.</summary>
    public int Count => classes.Length;

    /// <summary>Each class's share of the votes of an item, item by item.</summary>
    public double[][] Votes() => [.. Enumerable.Range(0, lines.Length).Select(item => Enumerable.Range(0, Count)
        .Select(k => (double)labels.Count(label => label.Item == item && label.Class == k) / labels.Count(label => label.Item == item)).ToArray())];

    /// <summary>How often a source is expected to say one class where another is true.</summary>
    public double Said(double[][] posteriors, char source, int truth, int said) =>
        labels.Where(label => label.Source == source && label.Class == said).Sum(label => posteriors[label.Item][truth]);

    /// <summary>How many items are expected to be of a class.</summary>
    public double Items(double[][] posteriors, int truth) => posteriors.Sum(item => item[truth]);

    /// <summary>The share of a source's labels that are expected to be right.</summary>
    public double Share(double[][] posteriors, char source) =>
        Enumerable.Range(0, Count).Sum(k => Said(posteriors, source, k, k)) / labels.Count(label => label.Source == source);

    /// <summary>Posteriors of the items from the logarithms of how frequent a class is, and of how probably a source says one class where another is true.</summary>
    public double[][] Posteriors(Func<int, double> frequency, Func<char, int, int, double> confusion) => Posteriors(Count, frequency, confusion);

    /// <summary>The same of something else than classes that items may be of, such as kinds.</summary>
    public double[][] Posteriors(int count, Func<int, double> frequency, Func<char, int, int, double> confusion) => [.. Enumerable.Range(0, lines.Length).Select(item =>
    {
        double[] weights = [.. Enumerable.Range(0, count).Select(truth => Math.Exp(frequency(truth)
            + labels.Where(label => label.Item == item).Sum(label => confusion(label.Source, truth, label.Class))))];
        return weights.Select(weight => weight / weights.Sum()).ToArray();
    })];

    /// <summary>What was found has these posteriors and these weights.</summary>
    public void Check(double[][] posteriors, double[][] weighing, TruthEstimate found)
    {
        foreach ((int item, _, int said) in labels)
            Figures.Is(posteriors[item][said], found.P(lines[item][..lines[item].IndexOf(':')], $"{classes[said]}"), 1e-8);
        Figures.Are([.. found.Sources.Select(source => Share(weighing, source.Source[0]))], found.Weights(), 1e-8);
    }
}
