namespace Provenance.Tests.Scoring.Axioms;

enum AxiomTieKind
{
    Partner,
    Owner,
    Funder,
    ReportedController,
    Controller,
    Same,
}

/// <summary>What ties one source to another; the other is the owner, funder or controller.</summary>
sealed record AxiomTie(int From, int To, AxiomTieKind Kind)
{
    public static AxiomTie Any(Random random, bool[] anonymous)
    {
        AxiomTie tie = new(random.Next(AxiomCase.Sources), random.Next(AxiomCase.Sources), (AxiomTieKind)random.Next(6));
        // To say under whom an unnamed informant works is to say something of who it is: that is no mere link.
        bool merges = tie.Kind is AxiomTieKind.Controller or AxiomTieKind.Same;
        return merges && (anonymous[tie.From] || anonymous[tie.To]) ? tie with { Kind = AxiomTieKind.Partner } : tie;
    }

    public Affiliation Affiliation() => new()
    {
        Relation = Kind switch
        {
            AxiomTieKind.Owner => AffiliationRelation.OwnedBy,
            AxiomTieKind.Funder => AffiliationRelation.FundedBy,
            AxiomTieKind.Partner => AffiliationRelation.PartnerOf,
            _ => AffiliationRelation.ControlledBy,
        },
        Party = AxiomCase.Name(To),
        Status = Kind == AxiomTieKind.ReportedController ? AffiliationStatus.ThirdParty : AffiliationStatus.Verified,
    };
}
