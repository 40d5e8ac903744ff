using Provenance.Corpora;

namespace Provenance.Reporting;

/// <summary>What a claim says when it is opened, for all claims, a few to a part, so that a page parses only what is looked at.</summary>
internal static class ClaimParts
{
    /// <summary>How many claims are in a part.</summary>
    public const int Size = 64;

    /// <summary>The parts, in the order of the claims.</summary>
    /// <returns>Each part's text, and for each of its claims what every source does to it.</returns>
    public static List<ClaimPart> Of(ReportIndex index, Excerpts excerpts, HtmlReportOptions options, Headway? headway, CancellationToken cancellation)
    {
        int count = index.Ranking.Count + index.Ranking.NotRanked.Count;
        headway?.Begin("Writing the report", "claims", count);
        return [.. Enumerable.Range(0, (count + Size - 1) / Size).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(part => Part(part * Size, Math.Min(count, (part + 1) * Size)))];

        ClaimPart Part(int start, int end)
        {
            List<SortedDictionary<int, Effect>> effects = [];
            string text = PageData.Of(data => data.Objects("claims", [.. Enumerable.Range(start, end - start)], (data, number) =>
            {
                cancellation.ThrowIfCancellationRequested();
                effects.Add(ClaimData.Write(data, index, excerpts, options, number));
                headway?.Add(1);
            }));
            return new ClaimPart(text, effects);
        }
    }
}

/// <summary>A part of the claims.</summary>
/// <param name="Text">The data of its claims.</param>
/// <param name="Effects">For each claim, the sources behind it and what each does to it.</param>
internal sealed record ClaimPart(string Text, List<SortedDictionary<int, Effect>> Effects);

/// <summary>What a source does to a claim, what weighs most first.</summary>
internal enum Effect
{
    /// <summary>A line of it counts for the claim.</summary>
    Supports,

    /// <summary>A line of it counts against the claim.</summary>
    Opposes,

    /// <summary>Its lines add nothing.</summary>
    AddsNothing,

    /// <summary>It stands behind a claim that is not ranked.</summary>
    Says,
}
