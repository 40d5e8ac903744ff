namespace Provenance.Validation.Rules;

/// <summary>Id not in kebab-case.</summary>
internal sealed class MalformedId() : Rule<CorpusVisit>("PRV1003", Severity.Error, "Id not in kebab-case",
    "An id is lower-case ASCII letters and digits in words joined by single hyphens, so that it is the same in every file, address and file system.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        Corpus corpus = visit.Corpus;
        Look(corpus.Id, "", corpus.Places, findings);
        foreach (Source source in corpus.Sources)
            Look(source?.Id, "sources", source?.Places ?? default, findings);
        foreach (Document document in corpus.Documents)
            Look(document?.Id, "documents", document?.Places ?? default, findings);
        foreach (Claim claim in corpus.Claims)
            Look(claim?.Id, "claims", claim?.Places ?? default, findings);
    }

    static void Look(string? id, string list, Places places, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(id) || KebabCase.Is(id))
            return;
        string fix = KebabCase.From(id) is { Length: > 0 and < 60 } kebab ? $"Write {Excerpt.Of(kebab)}, here and wherever it is named." : "Use lower-case letters and digits, words joined by single hyphens.";
        findings.Report(places["id"], $"The id {Excerpt.Of(id)} is not in kebab-case.", fix, list.Length > 0 ? $"{list}/{id}" : "");
    }
}
