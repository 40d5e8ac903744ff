namespace Provenance.Validation.Rules;

/// <summary>Entry missing.</summary>
internal sealed class MissingEntry() : Rule<CorpusVisit>("PRV1001", Severity.Error, "Entry missing",
    "A list of the corpus holds nothing where a source, document, claim or one of their parts should be.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        Corpus corpus = visit.Corpus;
        Look(corpus.Sources, "sources", corpus.Places, findings);
        Look(corpus.Documents, "documents", corpus.Places, findings);
        Look(corpus.Claims, "claims", corpus.Places, findings);
        foreach (Source source in corpus.Sources)
        {
            Look(source?.Reliability ?? default, "reliability", source?.Places ?? default, findings);
            Look(source?.Affiliations ?? default, "affiliations", source?.Places ?? default, findings);
        }
        foreach (Document document in corpus.Documents)
        {
            Look(document?.Chain ?? default, "chain", document?.Places ?? default, findings);
            Look(document?.DerivedFrom ?? default, "derivedFrom", document?.Places ?? default, findings);
            Look(document?.Disclaimers ?? default, "disclaimers", document?.Places ?? default, findings);
        }
        foreach (Claim claim in corpus.Claims)
            Look(claim?.Assertions ?? default, "assertions", claim?.Places ?? default, findings);
    }

    static void Look<T>(ValueList<T> list, string field, Places places, Findings findings) where T : class
    {
        for (int i = 0; i < list.Count; i++)
            if (list[i] is null)
                findings.Report(places[field], $"Entry {i} of `{field}` is missing.", "Write the entry, or delete it.", field);
    }
}
