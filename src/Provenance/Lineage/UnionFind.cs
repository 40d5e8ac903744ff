namespace Provenance.Lineage;

/// <summary>Disjoint sets with path halving; the representative of a set is its lowest member.</summary>
internal sealed class UnionFind
{
    readonly int[] parents;

    public UnionFind(int count)
    {
        parents = new int[count];
        for (int i = 0; i < count; i++)
            parents[i] = i;
    }

    UnionFind(int[] parents) => this.parents = parents;

    /// <summary>The same sets, and each further member up to a count by itself.</summary>
    public UnionFind With(int count)
    {
        int[] more = new int[count];
        parents.CopyTo(more, 0);
        for (int i = parents.Length; i < count; i++)
            more[i] = i;
        return new UnionFind(more);
    }

    public int Find(int member)
    {
        while (parents[member] != member)
            member = parents[member] = parents[parents[member]];
        return member;
    }

    /// <summary>As <see cref="Find"/>, but leaves everything as it is, so that several threads may ask.</summary>
    public int Root(int member)
    {
        while (parents[member] != member)
            member = parents[member];
        return member;
    }

    public void Union(int left, int right)
    {
        left = Find(left);
        right = Find(right);
        if (left < right)
            parents[right] = left;
        else
            parents[left] = right;
    }
}
