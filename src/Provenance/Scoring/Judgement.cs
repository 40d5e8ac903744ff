using System.Globalization;
using Provenance.Scoring;

namespace Provenance;

/// <summary>How a source is judged: what counts, and what every rater says, side by side.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Trust">The trust in it that enters the strength of lines, in [0, 1].</param>
/// <param name="Grade">
/// The grade that counts, where no record does: the median of the raters who judge, or that of the rater the options pick. F where nobody
/// judges. Of one rater's dated grades the latest counts.
/// </param>
/// <param name="Record">The record that stands in the place of the grade, the longest of those kept; null where none is.</param>
/// <param name="Ratings">Every rater's grade, as coded.</param>
/// <param name="Records">Every rater's count, as coded.</param>
public sealed record Judgement(
    string Source, double Trust, Reliability Grade, TrackRecord? Record, ValueList<ReliabilityRating> Ratings, ValueList<ReliabilityRecord> Records)
{
    /// <summary>Whether anybody judges the source: a grade other than F, or a record.</summary>
    public bool IsJudged => Record is not null || Grade != Reliability.F;

    /// <summary>What counts: <c>grade C</c> or <c>record 12 of 16</c>.</summary>
    public override string ToString() => Record is { } record
        ? string.Create(CultureInfo.InvariantCulture, $"record {record}")
        : $"grade {Grade}";

    /// <summary>What every rater says, a phrase each: <c>graded C by our-desk on 2025-01-10: two corrections in 2024</c>.</summary>
    internal IEnumerable<string> Sayings() => JudgementText.Sayings(this);
}
