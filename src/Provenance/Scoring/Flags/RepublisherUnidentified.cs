using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>A supporting text was carried by somebody it does not name.</summary>
internal sealed class RepublisherUnidentified : FlagRule
{
    public override string Id => "republisher-unidentified";

    public override FlagSeverity Severity => FlagSeverity.Low;

    public override string Definition => "A supporting text was carried by somebody it does not name.";

    public override string Doctrine => "chain of custody gap";

    public override bool Applies(ClaimFacts facts) => facts.IsAny(RouteQualities.UnknownCarrier);

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => (line.Qualities & RouteQualities.UnknownCarrier) != 0);
}
