namespace Provenance.Lineage;

/// <summary>Operations on factor sets: ascending arrays of distinct entities.</summary>
internal static class FactorSet
{
    /// <summary>The set of the given entities, which may repeat.</summary>
    public static int[] Of(List<int> entities)
    {
        if (entities.Count == 0)
            return [];
        int[] set = [.. entities];
        Array.Sort(set);
        int count = 1;
        for (int i = 1; i < set.Length; i++)
            if (set[i] != set[i - 1])
                set[count++] = set[i];
        return count == set.Length ? set : set[..count];
    }

    /// <summary>The set with one entity more.</summary>
    public static int[] With(int[] set, int entity)
    {
        int place = Array.BinarySearch(set, entity);
        if (place >= 0)
            return set;
        int[] larger = new int[set.Length + 1];
        place = ~place;
        set.AsSpan(0, place).CopyTo(larger);
        larger[place] = entity;
        set.AsSpan(place).CopyTo(larger.AsSpan(place + 1));
        return larger;
    }

    /// <summary>All entities of both sets.</summary>
    public static int[] Union(int[] left, int[] right)
    {
        if (right.Length == 0)
            return left;
        if (right.Length == 1)
            return With(left, right[0]);
        int[] union = new int[left.Length + right.Length];
        int count = 0;
        for (int i = 0, j = 0; i < left.Length || j < right.Length; count++)
        {
            int next = j == right.Length || (i < left.Length && left[i] <= right[j]) ? left[i] : right[j];
            union[count] = next;
            if (i < left.Length && left[i] == next)
                i++;
            if (j < right.Length && right[j] == next)
                j++;
        }
        return count == union.Length ? union : union[..count];
    }

    /// <summary>Whether the sets share an entity.</summary>
    public static bool Meet(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
                return true;
            if (left[i] < right[j])
                i++;
            else
                j++;
        }
        return false;
    }

    /// <summary>Whether every entity of the first set is in the second.</summary>
    public static bool IsPart(int[] part, int[] whole)
    {
        int j = 0;
        foreach (int entity in part)
        {
            while (j < whole.Length && whole[j] < entity)
                j++;
            if (j == whole.Length || whole[j] != entity)
                return false;
        }
        return true;
    }

    /// <summary>The entities in both.</summary>
    public static int[] Common(int[] left, int[] right)
    {
        if (!Meet(left, right))
            return [];
        List<int> common = [];
        foreach (int entity in left)
            if (Array.BinarySearch(right, entity) >= 0)
                common.Add(entity);
        return [.. common];
    }
}
