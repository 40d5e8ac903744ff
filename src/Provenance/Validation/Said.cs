namespace Provenance.Validation;

/// <summary>Words that several messages share, and questions about lists that rules ask without allocating.</summary>
internal static class Said
{
    /// <summary>What a document with this stance does to a claim.</summary>
    public static string Verb(Stance stance) => stance == Stance.Denies ? "deny" : "assert";

    /// <summary>A number of things: <c>1 quote</c>, <c>2 quotes</c>.</summary>
    public static string Count(int number, string thing) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>Whether a list holds a text.</summary>
    public static bool Holds(this ValueList<string> list, string? text)
    {
        foreach (string item in list)
            if (item is not null && item == text)
                return true;
        return false;
    }

    /// <summary>A circle as a message shows it, back to where it began.</summary>
    public static string Along<T>(this IReadOnlyList<int> circle, IdIndex<T> index) where T : class
    {
        const int Most = 8;
        IEnumerable<string> shown = circle.Take(Most).Select(number => Excerpt.Of(index.IdAt(number)));
        string left = circle.Count > Most ? $" -> ({circle.Count - Most} more)" : "";
        return $"{string.Join(" -> ", shown)}{left} -> {Excerpt.Of(index.IdAt(circle[0]))}";
    }

    /// <summary>Whether one statement's tie had certainly ended before the other's began.</summary>
    public static bool IsOverBefore(this Affiliation affiliation, Affiliation other) =>
        affiliation.Until is { } until && other.Since is { } since && until.Order(since) == DateOrder.Before;
}
