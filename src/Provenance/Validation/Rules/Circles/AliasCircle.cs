namespace Provenance.Validation.Rules;

/// <summary>Circle of other names.</summary>
internal sealed class AliasCircle() : Rule<CorpusVisit>("PRV1049", Severity.Warning, "Circle of other names",
    "Sources that are each another name of the next are one source, but none of them is its main entry.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        ValueList<Source> sources = visit.Corpus.Sources;
        Circles circles = new(sources.Count);
        for (int i = 0; i < sources.Count; i++)
            if (visit.Context.Sources.TryNumber(sources[i]?.SameAs, out int other))
                circles.Link(i, other);
        foreach (IReadOnlyList<int> circle in circles.Find())
            findings.Report(sources[circle[0]].Places["sameAs"],
                $"Sources are other names of one another: {circle.Along(visit.Context.Sources)}.",
                "Choose the main entry and delete its `sameAs`.",
                "sources/" + sources[circle[0]].Id);
    }
}
