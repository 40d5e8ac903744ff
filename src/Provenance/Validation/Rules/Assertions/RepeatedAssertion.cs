using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Assertion coded twice.</summary>
internal sealed class RepeatedAssertion() : Rule<ClaimVisit>("PRV1066", Severity.Warning, "Assertion coded twice",
    "One document's stance on a claim, in one voice, is one line of evidence however often it is written down.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        ValueList<Assertion> assertions = visit.Claim.Assertions;
        if (assertions.Count < 2)
            return;
        HashSet<(string?, Stance, string?)> seen = new(assertions.Count);
        for (int i = 0; i < assertions.Count; i++)
            if (assertions[i] is { } assertion && !string.IsNullOrWhiteSpace(assertion.Document) && !seen.Add((assertion.Document, assertion.Stance, assertion.AttributedTo)))
                findings.Report(assertion.Places["in"],
                    $"That document {Excerpt.Of(assertion.Document)} {Said.Verb(assertion.Stance)}s claim {Excerpt.Of(visit.Claim.Id)} is already coded.",
                    "Delete one of the two.",
                    string.Create(CultureInfo.InvariantCulture, $"{visit.Subject}/assertions/{i}"));
    }
}
