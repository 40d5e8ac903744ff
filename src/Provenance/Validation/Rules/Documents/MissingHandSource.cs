namespace Provenance.Validation.Rules;

/// <summary>Hand without a source.</summary>
internal sealed class MissingHandSource() : Rule<HandVisit>("PRV1009", Severity.Error, "Hand without a source",
    "A step of a chain says who had the text; without a source nobody did.")
{
    protected override void Check(HandVisit visit, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(visit.Hand.Source))
            findings.Report(visit.Hand.Places["source"],
                $"The {Term<HandRole>.Of(visit.Hand.Role)} of document {Excerpt.Of(visit.Document.Id)} is not named.",
                "Name the source; for somebody nobody knows add a source of kind `unknown`.");
    }
}
