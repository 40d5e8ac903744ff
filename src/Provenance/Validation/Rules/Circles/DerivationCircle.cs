namespace Provenance.Validation.Rules;

/// <summary>Derivation circle.</summary>
internal sealed class DerivationCircle() : Rule<CorpusVisit>("PRV1047", Severity.Warning, "Derivation circle",
    "Documents that derive from one another in a circle have no beginning: with nothing outside feeding it the circle is one unknown origin.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        ValueList<Document> documents = visit.Corpus.Documents;
        Circles circles = new(documents.Count);
        for (int i = 0; i < documents.Count; i++)
            foreach (Derivation derivation in documents[i]?.DerivedFrom ?? default)
                if (visit.Context.Documents.TryNumber(derivation?.Document, out int original))
                    circles.Link(i, original);
        foreach (IReadOnlyList<int> circle in circles.Find())
            findings.Report(documents[circle[0]].Places["derivedFrom"],
                $"Documents derive from one another: {circle.Along(visit.Context.Documents)}.",
                "Find out which came first and delete the derivation that leads back.",
                "documents/" + documents[circle[0]].Id);
    }
}
