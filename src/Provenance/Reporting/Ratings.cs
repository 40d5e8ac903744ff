namespace Provenance.Reporting;

/// <summary>What raters say of a source, in words.</summary>
internal static class Ratings
{
    /// <summary>Every rating: <c>Graded C by our-desk on 2025-01-10: two corrections in 2024.</c></summary>
    public static IEnumerable<string> Of(Source source)
    {
        if (source.Reliability.IsEmpty)
            yield return "Nobody has graded it: F, cannot be judged.";
        foreach (ReliabilityRating rating in source.Reliability)
        {
            string by = rating.By is null ? "" : $" by {rating.By}", on = rating.On is null ? "" : $" on {rating.On}";
            yield return $"Graded {rating.Grade}{by}{on}{(string.IsNullOrWhiteSpace(rating.Basis) ? "." : $": {rating.Basis.TrimEnd('.', ' ')}.")}";
        }
    }
}
