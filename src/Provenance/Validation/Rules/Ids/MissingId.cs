namespace Provenance.Validation.Rules;

/// <summary>Id missing.</summary>
internal sealed class MissingId() : Rule<CorpusVisit>("PRV1002", Severity.Error, "Id missing",
    "Everything else refers to a source, document or claim by its id, and results name the corpus by its own.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        Corpus corpus = visit.Corpus;
        Look(corpus.Id, "The corpus", "", corpus.Places, findings);
        foreach (Source source in corpus.Sources)
            Look(source?.Id ?? "", "A source", "sources", source?.Places ?? default, findings, source is null);
        foreach (Document document in corpus.Documents)
            Look(document?.Id ?? "", "A document", "documents", document?.Places ?? default, findings, document is null);
        foreach (Claim claim in corpus.Claims)
            Look(claim?.Id ?? "", "A claim", "claims", claim?.Places ?? default, findings, claim is null);
    }

    static void Look(string id, string noun, string subject, Places places, Findings findings, bool absent = false)
    {
        if (!absent && string.IsNullOrWhiteSpace(id))
            findings.Report(places["id"], $"{noun} has no id.", "Give it one: lower-case letters and digits, words joined by hyphens.", subject);
    }
}
