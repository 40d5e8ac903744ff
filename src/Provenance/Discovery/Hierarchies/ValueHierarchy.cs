using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Values that are parts of others, such as a town of a country: a tree, or several. A value that says less than another is not wrong.
/// A name may stand in several places.
/// </summary>
public sealed class ValueHierarchy
{
    readonly Dictionary<string, List<string>> parentsOf;

    ValueHierarchy(Dictionary<string, List<string>> parentsOf) => this.parentsOf = parentsOf;

    /// <summary>The number of values that are part of another.</summary>
    public int Count => parentsOf.Count;

    /// <summary>Makes a hierarchy of pairs of a value and the one it is part of.</summary>
    public static ValueHierarchy From(IEnumerable<(string Value, string Parent)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        Dictionary<string, List<string>> parentsOf = new(StringComparer.Ordinal);
        foreach ((string value, string parent) in pairs)
        {
            if (!parentsOf.TryGetValue(value, out List<string>? parents))
                parentsOf.Add(value, parents = []);
            if (value != parent && !parents.Contains(parent))
                parents.Add(parent);
        }
        return new ValueHierarchy(parentsOf);
    }

    /// <summary>
    /// Reads a hierarchy from comma- or tab-separated text with the columns <c>value</c> and <c>parent</c>; or <c>id</c>, <c>name</c>
    /// and <c>parent</c>, where the parent is an id and one that is nowhere stands for none.
    /// </summary>
    /// <exception cref="ObservationException">Something cannot be read; all of it is told.</exception>
    public static ValueHierarchy Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read);
        return From(new HierarchyReader(path.Replace('\\', '/')).Read(stream));
    }

    /// <summary>Whether one value has another among those it is part of, directly or by way of others.</summary>
    /// <param name="general">The value that may say less.</param>
    /// <param name="special">The value that may say more.</param>
    public bool IsAbove(string general, string special)
    {
        ArgumentNullException.ThrowIfNull(general);
        ArgumentNullException.ThrowIfNull(special);
        return Above(special).Contains(general);
    }

    /// <summary>All values that one is part of, directly or by way of others, each once and never the value itself.</summary>
    internal IEnumerable<string> Above(string special)
    {
        if (!parentsOf.ContainsKey(special))
            yield break;
        // What was seen is not followed again: names that stand in several places can make circles.
        HashSet<string> seen = new(StringComparer.Ordinal) { special };
        Stack<string> open = new(seen);
        while (open.TryPop(out string? value))
            foreach (string parent in parentsOf.TryGetValue(value, out List<string>? parents) ? parents : [])
                if (seen.Add(parent))
                {
                    yield return parent;
                    open.Push(parent);
                }
    }
}
