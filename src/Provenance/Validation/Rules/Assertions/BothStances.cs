using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Document asserts and denies in its own voice.</summary>
internal sealed class BothStances() : Rule<ClaimVisit>("PRV1067", Severity.Info, "Document asserts and denies in its own voice",
    "A document that says both in its own voice is at odds with itself, or one of the two is somebody else's voice.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        ValueList<Assertion> assertions = visit.Claim.Assertions;
        if (assertions.Count < 2)
            return;
        Dictionary<string, Stance> stances = new(assertions.Count, StringComparer.Ordinal);
        for (int i = 0; i < assertions.Count; i++)
            if (assertions[i] is { AttributedTo: null, Document: { } document } assertion && !stances.TryAdd(document, assertion.Stance) && stances[document] != assertion.Stance)
                findings.Report(assertion.Places["stance"],
                    $"Document {Excerpt.Of(document)} both asserts and denies claim {Excerpt.Of(visit.Claim.Id)} in its own voice.",
                    "Say with `attributedTo` whose voice one of the two is, if it is not the document's own.",
                    string.Create(CultureInfo.InvariantCulture, $"{visit.Subject}/assertions/{i}"));
    }
}
