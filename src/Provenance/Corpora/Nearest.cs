namespace Provenance.Corpora;

/// <summary>What a mistyped name may have meant.</summary>
internal static class Nearest
{
    const int LongestName = 40;

    /// <summary>
    /// The candidate fewest edits away, counting a swap of neighbours as one and ignoring case and hyphens; null when none is near:
    /// more than one edit in three letters is no slip of the finger.
    /// </summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
            return null;
        string typed = Bare(name);
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string candidate in candidates)
        {
            string meant = Bare(candidate);
            int edits = Distance(typed, meant);
            if (edits < fewest && edits * 3 <= Math.Max(typed.Length, meant.Length))
                (nearest, fewest) = (candidate, edits);
        }
        return nearest;
    }

    static string Bare(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The optimal string alignment distance (Damerau-Levenshtein without editing a swapped pair again).</summary>
    internal static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1], above = new int[right.Length + 1], row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            above[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, above, row) = (above, row, before);
        }
        return above[right.Length];
    }
}
