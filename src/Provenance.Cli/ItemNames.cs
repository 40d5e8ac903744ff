using Provenance.Corpora;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>Looks up the items that a call names.</summary>
static class ItemNames
{
    /// <summary>Among more items than this nobody looks for the nearest name.</summary>
    const int MostToCompare = 200_000;

    /// <summary>Whether there are such items; says which are not, and what was probably meant.</summary>
    public static bool AllKnown(string[] items, Observations observations, Surroundings surroundings)
    {
        string[] unknown = [.. items.Where(item => observations.FindItem(item) < 0)];
        foreach (string item in unknown)
        {
            string advice = observations.Items <= MostToCompare && Nearest.To(item, Enumerable.Range(0, observations.Items).Select(observations.ItemName)) is { } meant
                ? $"Did you mean '{ShownText.Line(meant)}'?" : "Items are named in the item column.";
            surroundings.Error.Write($"{Tool.Name}: There is no item '{ShownText.Line(item)}' in the observations. {advice}\n");
        }
        return unknown.Length == 0;
    }
}
