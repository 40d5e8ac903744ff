using Provenance.Discovery;

namespace Provenance;

/// <summary>Items whose true values are known, to measure results by. An item may have several true values, or none.</summary>
public sealed class Gold
{
    readonly Dictionary<string, string[]> truths;

    Gold(Dictionary<string, string[]> truths) => this.truths = truths;

    /// <summary>The number of items.</summary>
    public int Count => truths.Count;

    /// <summary>The items.</summary>
    public IEnumerable<string> Items => truths.Keys;

    /// <summary>Whether any item has several true values, or none.</summary>
    public bool IsMultiple => truths.Values.Any(values => values.Length != 1);

    /// <summary>The true values of an item; empty when there is none, or nothing is known of it.</summary>
    public IReadOnlyList<string> this[string item] => truths.TryGetValue(item, out string[]? values) ? values : [];

    /// <summary>Whether the truth of an item is known.</summary>
    public bool Has(string item) => truths.ContainsKey(item);

    /// <summary>Makes gold of pairs; an item given twice has several true values, an empty value stands for none.</summary>
    public static Gold From(IEnumerable<(string Item, string Value)> truths)
    {
        ArgumentNullException.ThrowIfNull(truths);
        return new Gold(truths.GroupBy(truth => truth.Item, StringComparer.Ordinal).ToDictionary(group => group.Key,
            group => group.Select(truth => truth.Value).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Reads gold from a file of comma- or tab-separated text with the columns <c>item</c> (or <c>object</c>) and <c>value</c>.</summary>
    /// <exception cref="ObservationException">Something cannot be read; all of it is told.</exception>
    public static Gold Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read);
        return From(new GoldReader(path.Replace('\\', '/')).Read(stream));
    }
}
