using System.Diagnostics.CodeAnalysis;

namespace Provenance.Validation;

/// <summary>Nouns of one kind by id; the first wins. Asks for anything, null and blank included, and never throws.</summary>
internal sealed class IdIndex<T> where T : class
{
    readonly string noun;
    readonly Dictionary<string, int> numbers;
    readonly ValueList<T> nouns;
    readonly Func<T, string?> idOf;
    readonly NearestId nearest;

    public IdIndex(string noun, ValueList<T> nouns, Func<T, string?> idOf)
    {
        (this.noun, this.nouns, this.idOf) = (noun, nouns, idOf);
        numbers = new(nouns.Count, StringComparer.Ordinal);
        for (int i = 0; i < nouns.Count; i++)
            if (nouns[i] is { } item && idOf(item) is { } id)
                numbers.TryAdd(id, i);
        nearest = new NearestId(numbers.Keys);
    }

    /// <summary>The noun with an id, or null.</summary>
    public T? Find(string? id) => id is not null && numbers.TryGetValue(id, out int number) ? nouns[number] : null;

    /// <summary>The position of the noun with an id in the corpus.</summary>
    public bool TryNumber([NotNullWhen(true)] string? id, out int number)
    {
        number = -1;
        return id is not null && numbers.TryGetValue(id, out number);
    }

    /// <summary>Whether an id leads nowhere. Blank ids that a required field lacks are another rule's matter.</summary>
    public bool Lacks(string? id) => id is not null && !numbers.ContainsKey(id);

    /// <summary>The id of the noun at a position.</summary>
    public string IdAt(int number) => idOf(nouns[number]) ?? "";

    /// <summary>What to do about an id that leads nowhere.</summary>
    public string Fix(string? id) => nearest.To(id) is { } near
        ? $"Did you mean {Excerpt.Of(near)}? Otherwise add the {noun}."
        : $"Add a {noun} with this id, or name one that is there.";
}
