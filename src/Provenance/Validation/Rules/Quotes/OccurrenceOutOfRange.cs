using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Occurrence less than one.</summary>
internal sealed class OccurrenceOutOfRange() : Rule<QuoteVisit>("PRV1039", Severity.Error, "Occurrence less than one",
    "Occurrences of a quote are counted from 1.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (visit.Evidence.Occurrence is < 1 and { } occurrence)
            findings.Report(visit.Places["occurrence"],
                string.Create(CultureInfo.InvariantCulture, $"The occurrence is {occurrence}."),
                "Count from 1, or leave it out when the words are unique.");
    }
}
