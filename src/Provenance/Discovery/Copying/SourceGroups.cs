namespace Provenance.Discovery;

/// <summary>Sources that belong together, directly or by way of others, by their ids; the lowest stands for all.</summary>
/// <param name="sources">How many sources there are; each is alone at first.</param>
internal sealed class SourceGroups(int sources)
{
    readonly int[] lower = [.. Enumerable.Range(0, sources)];

    /// <summary>The source that stands for the group of a source. May be asked by several threads.</summary>
    public int Of(int source)
    {
        while (lower[source] != source)
            source = lower[source];
        return source;
    }

    /// <summary>Puts the groups of two sources together.</summary>
    public void Join(int left, int right)
    {
        (left, right) = (Of(left), Of(right));
        lower[Math.Max(left, right)] = Math.Min(left, right);
    }
}
