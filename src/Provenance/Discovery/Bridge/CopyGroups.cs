namespace Provenance.Discovery;

/// <summary>Sources that copy from each other, directly or by way of others, taken together.</summary>
internal sealed class CopyGroups
{
    readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    public CopyGroups(IEnumerable<CopyPair> pairs)
    {
        foreach (CopyPair pair in pairs)
        {
            string left = Root(pair.Copier), right = Root(pair.Original);
            // The first by its letters stands for all, so that the order of the pairs does not matter.
            (string first, string second) = string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left);
            parents[first] = first;
            parents[second] = first;
        }
    }

    /// <summary>The first of the sources that a source copies with; null when it copies with none.</summary>
    public string? Of(string source) => parents.ContainsKey(source) ? Root(source) : null;

    string Root(string source)
    {
        while (parents.TryGetValue(source, out string? parent) && parent != source)
            source = parent;
        return source;
    }
}
