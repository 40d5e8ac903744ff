namespace Provenance.Validation.Rules;

/// <summary>One id for two kinds of thing.</summary>
internal sealed class SharedId() : Rule<CorpusVisit>("PRV1005", Severity.Warning, "One id for two kinds of thing",
    "A source, a document and a claim with the same id are different things to the library, but a reader of results cannot tell which is meant.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        foreach (Document document in visit.Corpus.Documents)
            if (document is not null && visit.Context.Sources.Find(document.Id) is { } source)
                Report(document.Id, "document", document.Places, "source", source.Places, "documents", findings);
        foreach (Claim claim in visit.Corpus.Claims)
        {
            if (claim is null)
                continue;
            if (visit.Context.Sources.Find(claim.Id) is { } source)
                Report(claim.Id, "claim", claim.Places, "source", source.Places, "claims", findings);
            if (visit.Context.Documents.Find(claim.Id) is { } document)
                Report(claim.Id, "claim", claim.Places, "document", document.Places, "claims", findings);
        }
    }

    static void Report(string id, string noun, Places places, string other, Places otherPlaces, string list, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(id))
            return;
        string where = otherPlaces["id"].IsKnown ? $" at {Excerpt.OnOneLine(otherPlaces["id"].ToString())}" : "";
        findings.Report(places["id"],
            $"The id {Excerpt.Of(id)} of this {noun} is also that of a {other}{where}.",
            $"Rename the {noun} or the {other}.",
            $"{list}/{id}");
    }
}
