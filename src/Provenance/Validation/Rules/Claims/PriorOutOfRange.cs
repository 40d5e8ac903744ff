using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Prior outside (0, 1).</summary>
internal sealed class PriorOutOfRange() : Rule<ClaimVisit>("PRV1035", Severity.Error, "Prior outside (0, 1)",
    "A prior of 0 or 1 is a verdict that no evidence could move, and nothing else outside (0, 1) is a probability.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        if (visit.Claim.Prior is { } prior && !(prior > 0 && prior < 1))
            findings.Report(visit.Claim.Places["prior"],
                string.Create(CultureInfo.InvariantCulture, $"The prior of claim {Excerpt.Of(visit.Claim.Id)} is {prior}."),
                "Give a probability above 0 and below 1, or leave it out for 0.5.");
    }
}
