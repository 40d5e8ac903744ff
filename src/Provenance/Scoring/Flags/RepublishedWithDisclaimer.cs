using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>A carrier of a supporting document disclaims the content.</summary>
internal sealed class RepublishedWithDisclaimer : FlagRule
{
    public override string Id => "republished-with-disclaimer";

    public override FlagSeverity Severity => FlagSeverity.Info;

    public override string Definition => "A carrier of a supporting document disclaims the content.";

    public override string Doctrine => "republished without endorsement";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => IsDisclaimed(facts, line));

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => IsDisclaimed(facts, line));

    static bool IsDisclaimed(ClaimFacts facts, in Line line)
    {
        foreach (Conduit conduit in line.Route.Conduits)
            foreach (Disclaimer disclaimer in facts.Lineage.Documents.Documents[conduit.Document].Disclaimers)
                if (disclaimer.Kind == DisclaimerKind.NonEndorsement && Speaks(facts, disclaimer, conduit))
                    return true;
        return false;
    }

    static bool Speaks(ClaimFacts facts, Disclaimer disclaimer, Conduit conduit) =>
        disclaimer.By is null || (conduit.SourceNumber >= 0 && facts.Lineage.Entities.Of(disclaimer.By) == facts.Lineage.Entities.OfSource(conduit.SourceNumber));
}
