namespace Provenance.Validation.Rules;

/// <summary>Document derived from itself.</summary>
internal sealed class DerivedFromItself() : Rule<DerivationVisit>("PRV1030", Severity.Error, "Document derived from itself",
    "Nothing is its own original.")
{
    protected override void Check(DerivationVisit visit, Findings findings)
    {
        if (visit.Derivation.Document is { } original && original == visit.Document.Id)
            findings.Report(visit.Derivation.Places["document"],
                $"Document {Excerpt.Of(original)} is said to derive from itself.",
                "Name the real original, or delete the entry.");
    }
}
