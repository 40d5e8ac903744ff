namespace Provenance.Validation.Rules;

/// <summary>Item or value missing.</summary>
internal sealed class MissingItemOrValue() : Rule<ClaimVisit>("PRV1007", Severity.Error, "Item or value missing",
    "About names an item and the value the claim gives it; one without the other cannot be compared.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        if (visit.Claim.About is not { } about)
            return;
        if (string.IsNullOrWhiteSpace(about.Item))
            findings.Report(about.Places["item"],
                $"Claim {Excerpt.Of(visit.Claim.Id)} gives a value, but not of which item.",
                "Name the item, such as `fire-start-place`.");
        if (string.IsNullOrWhiteSpace(about.Value))
            findings.Report(about.Places["value"],
                $"Claim {Excerpt.Of(visit.Claim.Id)} names an item, but no value.",
                "Give the value, such as `pier-4`.");
    }
}
