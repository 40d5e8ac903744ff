using System.Globalization;

namespace Provenance.Tests.Discovery;

/// <summary>Data as nobody wants it and everybody has it: too little, too alike, too unlike, too large in one place.</summary>
/// <param name="Rows">What is said.</param>
/// <param name="Known">What is known to be true; null for nothing.</param>
sealed record OddObservations(IEnumerable<(string Source, string Item, string Value)> Rows, Dictionary<string, string>? Known = null)
{
    /// <summary>Some of the values are parts of others; a circle is among them.</summary>
    public static ValueHierarchy Hierarchy { get; } =
        ValueHierarchy.From([("x", "y"), ("a", "b"), ("b", "c"), ("c", "a"), ("1", "2"), ("v1", "v0"), ("v2", "v0"), ("no", "yes")]);

    public static Dictionary<string, OddObservations> All { get; } = new()
    {
        ["no observation"] = new([]),
        ["one observation"] = new([("a", "i", "x")]),
        ["one source alone"] = new(Each(1, 30, (_, i) => "v" + i % 3)),
        ["one source, every value another"] = new(Each(1, 30, (_, i) => "v" + i)),
        ["two sources that agree on everything"] = new(Each(2, 30, (_, i) => "v" + i % 4)),
        ["two sources that contradict each other on everything"] = new(Each(2, 30, (s, i) => "v" + (i + s) % 4)),
        ["two sources that contradict each other in two classes"] = new(Each(2, 30, (s, i) => (i + s) % 2 == 0 ? "yes" : "no")),
        ["all sources copying one"] = new(Each(12, 60, (_, i) => "v" + i)),
        ["all sources copying one, of whom two deny something"] = new(Each(12, 60, (s, i) => s < 2 && i % 5 == s ? "other" + s : "v" + i)),
        ["no conflict, items of unlike popularity"] = new(Each(9, 40, (_, i) => "v" + i).Where(row => Number(row.Source) <= Number(row.Item) % 9)),
        ["one value throughout"] = new(Each(5, 30, (_, _) => "yes")),
        ["everybody says something else of everything"] = new(Each(7, 30, (s, i) => $"v{s}-{i}")),
        ["everybody says something else of everything, in few words"] = new(Each(7, 40, (s, i) => "v" + (s + i) % 7)),
        ["an item with 3,000 values"] = new(Each(3_000, 1, (s, _) => Text(s)).Concat(Each(3, 20, (s, i) => s == 0 ? "x" : "y"))),
        ["a source with one observation among large ones"] = new(Each(3, 400, (s, i) => "v" + (i * 7 + (s == 2 ? i % 3 : 0)) % 50).Append(("lone", "i7", "x"))),
        ["sources with one observation each, one item each"] = new(Enumerable.Range(0, 50).Select(i => ("s" + i, "i" + i, "v" + i % 5))),
        ["numbers that are equal and written alike"] = new(Each(6, 20, (_, _) => "7.25")),
        ["numbers that are equal and written otherwise"] = new(Each(6, 20, (s, _) => new[] { "100", "100.0", "1e2", "1E+2", "+100", "0100" }[s])),
        ["numbers with not-a-number, infinities and minus nought"] = new(Each(8, 20, (s, i) => new[] { "NaN", "Infinity", "-Infinity", "-0", "0", "0.0", "1", "∞" }[(s + i) % 8])),
        ["noughts with and without a sign"] = new(Each(6, 20, (s, _) => new[] { "0", "-0", "0.0", "-0.0", "0e5", "+0" }[s])),
        ["numbers as large as there are"] = new(Each(6, 20, (s, i) => new[] { "1e308", "-1e308", "1.7976931348623157E308", "-1.7976931348623157E308", "1e309", "12" }[i % 2 == 0 ? s : s % 4])),
        ["numbers as small as there are"] = new(Each(6, 20, (s, i) => new[] { "5e-324", "-5e-324", "1e-200", "2e-200", "3e-200", "0" }[i % 2 == 0 ? s : 2 + s % 3])),
        ["numbers near and far"] = new(Each(7, 20, (s, i) => s == 6 ? "9e307" : Text(10 * i + s))),
        ["items all of whose truths are known"] = WithKnown(Each(5, 30, (s, i) => (s + i) % 5 < 3 ? "v" + i % 3 : "w"), (i, _) => "v" + i % 3),
        ["known truths that contradict all, in a class"] = WithKnown(Each(5, 30, (_, i) => i % 2 == 0 ? "yes" : "no"), (_, value) => value == "yes" ? "no" : "yes"),
        ["known truths that contradict all, in a value nobody has"] = WithKnown(Each(5, 30, (s, i) => "v" + (s < 4 ? i % 3 : 3)), (_, _) => "elsewhere"),
        ["known truths that contradict all, in a number nobody has"] = WithKnown(Each(5, 30, (s, i) => Text(i + s)), (_, _) => "1000"),
        ["known truths that contradict most"] = WithKnown(Each(5, 30, (s, i) => s < 4 ? "v" + i : "w" + i), (i, _) => "w" + i, few: true),
        ["known truths of a minority in few words"] = WithKnown(Each(5, 30, (s, i) => s < 4 ? "v" + i % 3 : "v" + (i + 1) % 3), (i, _) => "v" + (i + 1) % 3, few: true),
        ["known truths of a minority of numbers"] = WithKnown(Each(5, 30, (s, i) => Text(s < 4 ? i * 10 + s : i * 10 + 90)), (i, _) => Text(i * 10 + 90), few: true),
        ["one item with 3,000 sources"] = new(Each(3_000, 1, (s, _) => s % 3 == 0 ? "no" : "yes")),
        ["one item with 3,000 sources that give numbers"] = new(Each(3_000, 1, (s, _) => Text(s % 2 * (1 + s % 3)))),
        ["several values by one source"] = new(Each(3, 10, (s, i) => "v" + (i + s)).Concat(Each(3, 10, (s, i) => "v" + (i + s + 1)))),
        ["values that say more and less"] = new(Each(6, 30, (s, i) => new[] { "x", "y", "a", "b", "c", "37" }[(s * i + i) % 6])),
    };

    /// <summary>The observations, the first row first or last, in shards of the width asked for.</summary>
    public Observations Built(int widthBits, bool turned = false)
    {
        ObservationsBuilder builder = new(RepeatPolicy.Distinct, timed: false, widthBits);
        foreach ((string source, string item, string value) in turned ? Rows.Reverse() : Rows)
            builder.Add(source, item, value);
        return builder.Build();
    }

    static OddObservations WithKnown(IEnumerable<(string Source, string Item, string Value)> rows, Func<int, string, string> truth, bool few = false) =>
        new(rows, rows.Where(row => !few || Number(row.Item) % 3 == 0).DistinctBy(row => row.Item).ToDictionary(row => row.Item, row => truth(Number(row.Item), row.Value)));

    static IEnumerable<(string Source, string Item, string Value)> Each(int sources, int items, Func<int, int, string> value) =>
        from source in Enumerable.Range(0, sources) from item in Enumerable.Range(0, items) select ("s" + Text(source), (sources > 1_000 ? "large" : "i") + Text(item), value(source, item));

    static int Number(string name) => int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
