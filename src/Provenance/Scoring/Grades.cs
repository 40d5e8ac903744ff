using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>How each source and voice is judged under the options, and the trust that gives.</summary>
internal sealed class Grades
{
    readonly ValueList<Source> sources;
    readonly Reliability[] grades;
    readonly TrackRecord?[] records;
    readonly double[] trust;
    readonly double unknown;

    public Grades(Corpus corpus, ScoringOptions options)
    {
        sources = corpus.Sources;
        unknown = options.Trust.Of(Reliability.F);
        grades = new Reliability[sources.Count];
        records = new TrackRecord?[sources.Count];
        trust = new double[sources.Count];
        for (int i = 0; i < grades.Length; i++)
        {
            grades[i] = RaterJudgement.Grade(sources[i].Reliability, options.Rater);
            records[i] = RaterJudgement.Record(sources[i].Records, options.Rater);
            trust[i] = records[i]?.ToOpinion(options.Trust.BaseRate).Probability ?? options.Trust.Of(grades[i]);
        }
    }

    /// <summary>The trust in a source, in [0, 1]; that in F for one nobody knows (-1).</summary>
    public double TrustIn(int sourceNumber) => sourceNumber < 0 ? unknown : trust[sourceNumber];

    /// <summary>What the trust in a source comes from, as <c>grade C</c> or <c>record 12 of 16</c>.</summary>
    public string Ground(int sourceNumber) => sourceNumber < 0 ? "grade F" : records[sourceNumber] is { } record ? $"record {record}" : $"grade {grades[sourceNumber]}";

    /// <summary>How a source is judged.</summary>
    public Judgement Of(int sourceNumber)
    {
        Source source = sources[sourceNumber];
        return new Judgement(source.Id, trust[sourceNumber], grades[sourceNumber], records[sourceNumber], source.Reliability, source.Records);
    }

    /// <summary>The source that stands for a voice: the most specific that is judged, else the most specific; -1 for nobody.</summary>
    public int Speaker(Route route)
    {
        foreach (int speaker in route.Speakers)
            if (grades[speaker] != Reliability.F || records[speaker] is not null)
                return speaker;
        return route.Speakers.Length > 0 ? route.Speakers[0] : -1;
    }
}
