using Provenance.Reporting;
using Provenance.Validation;

namespace Provenance.Cli;

/// <summary>Checks the ids on a command line against those of the corpus.</summary>
static class KnownIds
{
    /// <summary>Whether all ids are known; each that is not is told, with the one that was probably meant.</summary>
    /// <param name="noun">What the ids are of.</param>
    /// <param name="ids">The ids on the command line.</param>
    /// <param name="known">Those of the corpus.</param>
    /// <param name="elsewhere">Where all ids are to be seen.</param>
    /// <param name="surroundings">Where to tell it.</param>
    public static bool Check(string noun, string[] ids, IEnumerable<string> known, string elsewhere, Surroundings surroundings)
    {
        HashSet<string> all = [.. known];
        string[] unknown = [.. ids.Where(id => !all.Contains(id))];
        NearestId nearest = new([.. all]);
        foreach (string id in unknown)
        {
            string advice = nearest.To(id) is { } meant ? $"Did you mean '{meant}'?" : Containing(id, all) ?? elsewhere;
            surroundings.Error.Write($"{Tool.Name}: There is no {noun} '{ShownText.Line(id)}' in the corpus. {advice}\n");
        }
        return unknown.Length == 0;
    }

    /// <summary>The ids of which somebody typed a part; null where there are none, or too many.</summary>
    static string? Containing(string part, HashSet<string> known)
    {
        const int Few = 3;
        string[] found = [.. known.Where(id => part.Length > 0 && id.Contains(part, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Take(Few + 1)];
        return found.Length is 0 or > Few ? null : $"Did you mean {string.Join(" or ", found.Select(id => $"'{ShownText.Line(id)}'"))}?";
    }
}
