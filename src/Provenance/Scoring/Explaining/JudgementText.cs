using System.Globalization;
using System.Text;

namespace Provenance.Scoring;

/// <summary>Writes how the sources behind a claim are judged.</summary>
internal static class JudgementText
{
    /// <summary>More sources that nobody judges than this are counted, not listed.</summary>
    const int MaximumListed = 12;

    public static void Write(StringBuilder text, ValueList<Judgement> judgements)
    {
        if (judgements.IsEmpty)
            return;
        text.Append("\nSources\n");
        foreach (Judgement judgement in judgements)
            if (!judgement.Ratings.IsEmpty || !judgement.Records.IsEmpty)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {judgement.Source}: trust {judgement.Trust:0.000}, {judgement}\n");
                foreach (string saying in Sayings(judgement))
                    text.Append("    ").Append(saying).Append('\n');
            }
        Judgement[] unjudged = [.. judgements.Where(judgement => judgement.Ratings.IsEmpty && judgement.Records.IsEmpty)];
        if (unjudged.Length == 0)
            return;
        string more = unjudged.Length > MaximumListed ? string.Create(CultureInfo.InvariantCulture, $" and {unjudged.Length - MaximumListed} more") : "";
        text.Append(CultureInfo.InvariantCulture,
            $"  not judged, trust {unjudged[0].Trust:0.000}: {string.Join(", ", unjudged.Take(MaximumListed).Select(judgement => judgement.Source))}{more}\n");
    }

    public static IEnumerable<string> Sayings(Judgement judgement)
    {
        foreach (ReliabilityRating rating in judgement.Ratings)
            yield return $"graded {rating.Grade}{Who(rating.By, rating.On, rating.Basis)}";
        foreach (ReliabilityRecord record in judgement.Records)
            yield return string.Create(CultureInfo.InvariantCulture, $"right {record.Counts.Right} times, wrong {record.Counts.Wrong}, as counted{Who(record.By, record.On, record.Basis)}");
    }

    static string Who(string? by, EdtfDate? on, string? basis) =>
        $"{(by is null ? "" : " by " + by)}{(on is null ? "" : $" on {on}")}{(string.IsNullOrWhiteSpace(basis) ? "" : ": " + basis)}";
}
