using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Id used twice.</summary>
internal sealed class DuplicateId() : Rule<CorpusVisit>("PRV1004", Severity.Error, "Id used twice",
    "Two sources, two documents or two claims with one id cannot be told apart.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        Corpus corpus = visit.Corpus;
        Look(corpus.Sources, visit.Context.Sources, "Source", "sources", source => (source.Id, source.Places), findings);
        Look(corpus.Documents, visit.Context.Documents, "Document", "documents", document => (document.Id, document.Places), findings);
        Look(corpus.Claims, visit.Context.Claims, "Claim", "claims", claim => (claim.Id, claim.Places), findings);
    }

    static void Look<T>(ValueList<T> nouns, IdIndex<T> index, string noun, string list, Func<T, (string? Id, Places Places)> of, Findings findings)
        where T : class
    {
        for (int i = 0; i < nouns.Count; i++)
        {
            if (nouns[i] is null || of(nouns[i]) is not (string id, Places places) || string.IsNullOrWhiteSpace(id))
                continue;
            if (!index.TryNumber(id, out int first) || first == i)
                continue;
            Location other = of(nouns[first]).Places["id"];
            string where = other.IsKnown ? $"at {Excerpt.OnOneLine(other.ToString())}" : string.Create(CultureInfo.InvariantCulture, $"as entry {first} of `{list}`");
            findings.Report(places["id"],
                $"{noun} {Excerpt.Of(id)} is already defined {where}.",
                "Rename one of the two, or delete it.",
                $"{list}/{id}");
        }
    }
}
