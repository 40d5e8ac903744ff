namespace Provenance.Validation;

/// <summary>
/// Finds the id that a misspelt one was probably meant to be: the fewest letters to insert, drop, replace or swap
/// (optimal string alignment), one in three at most. A budget bounds the work, however many ids are misspelt.
/// </summary>
internal sealed class NearestId(IReadOnlyCollection<string> ids)
{
    const int LongestId = 100;
    long budget = 50_000_000;

    /// <summary>The nearest id, the first of several in the order of the corpus; null when none is near.</summary>
    public string? To(string? id)
    {
        if (string.IsNullOrWhiteSpace(id) || id.Length > LongestId)
            return null;
        string? nearest = null;
        int best = Math.Max(1, id.Length / 3) + 1;
        Span<int> rows = stackalloc int[3 * (LongestId + 1)];
        foreach (string candidate in ids)
        {
            if (budget < 0)
                return nearest;
            budget--;
            if (candidate.Length > LongestId || Math.Abs(candidate.Length - id.Length) >= best)
                continue;
            budget -= (long)candidate.Length * id.Length;
            int distance = Distance(id, candidate, rows);
            if (distance < best)
                (nearest, best) = (candidate, distance);
        }
        return nearest;
    }

    static int Distance(string left, string right, Span<int> rows)
    {
        int width = right.Length + 1;
        Span<int> before = rows[..width], last = rows.Slice(width, width), current = rows.Slice(2 * width, width);
        for (int j = 0; j < width; j++)
            last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j < width; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    least = Math.Min(least, before[j - 2] + 1);
                current[j] = least;
            }
            Span<int> spare = before;
            before = last;
            last = current;
            current = spare;
        }
        return last[right.Length];
    }
}
