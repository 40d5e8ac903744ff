namespace Provenance.Validation.Rules;

/// <summary>Two sources with one name.</summary>
internal sealed class RepeatedName() : Rule<CorpusVisit>("PRV1076", Severity.Info, "Two sources with one name",
    "Two entries for one source count as two origins, unless `sameAs` ties them.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        Dictionary<string, Source> first = new(visit.Corpus.Sources.Count, StringComparer.OrdinalIgnoreCase);
        foreach (Source source in visit.Corpus.Sources)
            if (source is { IsUnidentified: false } && !string.IsNullOrWhiteSpace(source.Name) && !first.TryAdd(source.Name, source)
                && first[source.Name] is var other && source.SameAs is null && other.SameAs is null)
                findings.Report(source.Places["name"],
                    $"Sources {Excerpt.Of(source.Id)} and {Excerpt.Of(other.Id)} have one name: {Excerpt.Of(source.Name)}.",
                    "Add `sameAs` if they are one, or make the names tell them apart.",
                    "sources/" + source.Id);
    }
}
