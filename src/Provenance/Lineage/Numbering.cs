namespace Provenance.Lineage;

/// <summary>Names and the numbers of what they name. The first of equal names counts. Immutable; one with more names shares the rest.</summary>
internal sealed class Numbering
{
    /// <summary>When so large a part was added, everything is put together again.</summary>
    const int Part = 8;

    readonly Dictionary<string, int> settled;
    readonly Dictionary<string, int> added;

    Numbering(Dictionary<string, int> settled, Dictionary<string, int> added) => (this.settled, this.added) = (settled, added);

    /// <summary>No name.</summary>
    /// <param name="comparer">When two names are one.</param>
    public static Numbering Empty(StringComparer comparer) => new(new Dictionary<string, int>(comparer), new Dictionary<string, int>(comparer));

    /// <summary>Whether a name has a number.</summary>
    public bool Has(string name) => TryGet(name, out _);

    /// <summary>The number of a name.</summary>
    public bool TryGet(string name, out int number) => settled.TryGetValue(name, out number) || (added.Count > 0 && added.TryGetValue(name, out number));

    /// <summary>The numbering with what comes behind the nouns it has numbered.</summary>
    /// <param name="nouns">All nouns.</param>
    /// <param name="from">The number of the first that is new.</param>
    /// <param name="nameOf">The name of a noun; null for none.</param>
    public Numbering With<T>(ValueList<T> nouns, int from, Func<T, string?> nameOf)
    {
        bool small = (nouns.Count - from + added.Count) * Part < settled.Count;
        Dictionary<string, int> target = small ? new(added, added.Comparer) : new(nouns.Count, settled.Comparer);
        if (!small)
        {
            foreach ((string name, int number) in settled)
                target.Add(name, number);
            foreach ((string name, int number) in added)
                target.TryAdd(name, number);
        }
        for (int i = from; i < nouns.Count; i++)
            if (nameOf(nouns[i]) is { } name && !(small && settled.ContainsKey(name)))
                target.TryAdd(name, i);
        return small ? new Numbering(settled, target) : new Numbering(target, new Dictionary<string, int>(settled.Comparer));
    }
}
