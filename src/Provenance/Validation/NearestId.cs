using Provenance.Corpora;

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
        int best = id.Length / 3 + 1;
        foreach (string candidate in ids)
        {
            if (budget < 0)
                return nearest;
            budget--;
            if (candidate.Length > LongestId || Math.Abs(candidate.Length - id.Length) >= best)
                continue;
            budget -= (long)candidate.Length * id.Length;
            int distance = Nearest.Distance(id, candidate);
            if (distance < best)
                (nearest, best) = (candidate, distance);
        }
        return nearest;
    }
}
