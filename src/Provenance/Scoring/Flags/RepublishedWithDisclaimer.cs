using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>A carrier of a supporting document disclaims the content.</summary>
internal sealed class RepublishedWithDisclaimer : FlagRule
{
    public override string Id => "republished-with-disclaimer";

    public override FlagSeverity Severity => FlagSeverity.Info;

    public override string Definition => "A carrier of a supporting document disclaims the content.";

    public override string Doctrine => "republished without endorsement";

    public override bool Applies(ClaimFacts facts) => facts.IsAny(RouteQualities.Disclaimed);

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => (line.Qualities & RouteQualities.Disclaimed) != 0);
}
