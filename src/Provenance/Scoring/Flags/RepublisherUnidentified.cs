using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>A supporting text was carried by somebody it does not name.</summary>
internal sealed class RepublisherUnidentified : FlagRule
{
    public override string Id => "republisher-unidentified";

    public override FlagSeverity Severity => FlagSeverity.Low;

    public override string Definition => "A supporting text was carried by somebody it does not name.";

    public override string Doctrine => "chain of custody gap";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => HasUnknownCarrier(facts, line));

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => HasUnknownCarrier(facts, line));

    static bool HasUnknownCarrier(ClaimFacts facts, in Line line)
    {
        foreach (Conduit conduit in line.Route.Conduits)
            if (conduit.SourceNumber < 0 || facts.Lineage.Corpus.Sources[conduit.SourceNumber].IsUnidentified)
                return true;
        return false;
    }
}
