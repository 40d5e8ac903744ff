using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>The grade and the trust of each source and voice under the options.</summary>
internal sealed class Grades
{
    readonly Reliability[] grades;
    readonly ScoringOptions options;

    public Grades(Corpus corpus, ScoringOptions options)
    {
        this.options = options;
        grades = new Reliability[corpus.Sources.Count];
        for (int i = 0; i < grades.Length; i++)
            grades[i] = Judge(corpus.Sources[i].Reliability, options.Rater);
    }

    /// <summary>The grade of a source; F for one nobody knows (-1).</summary>
    public Reliability Of(int sourceNumber) => sourceNumber < 0 ? Reliability.F : grades[sourceNumber];

    /// <summary>The trust in a source, in [0, 1].</summary>
    public double TrustIn(int sourceNumber) => options.Trust.Of(Of(sourceNumber));

    /// <summary>The source whose grade stands for a voice: the most specific that is judged, else the most specific; -1 for nobody.</summary>
    public int Speaker(Route route)
    {
        foreach (int speaker in route.Speakers)
            if (grades[speaker] != Reliability.F)
                return speaker;
        return route.Speakers.Length > 0 ? route.Speakers[0] : -1;
    }

    /// <summary>The median of the raters who judge, the lower of two middle ones; or the chosen rater's.</summary>
    internal static Reliability Judge(ValueList<ReliabilityRating> ratings, string? rater)
    {
        if (ratings.IsEmpty)
            return Reliability.F;
        List<Reliability> judged = [];
        foreach (ReliabilityRating rating in ratings)
            if (rating.Grade != Reliability.F && (rater is null || rating.By == rater))
                judged.Add(rating.Grade);
        judged.Sort();
        return judged.Count == 0 ? Reliability.F : judged[judged.Count / 2];
    }
}
