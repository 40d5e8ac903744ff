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

/// <summary>What ties one source to another, up to the end of a year, or for good (0); the other is the owner, funder or controller.</summary>
sealed record AxiomTie(int From, int To, AxiomTieKind Kind, int Until = 0)
{
    public static AxiomTie Any(Random random, bool[] anonymous)
    {
        AxiomTie tie = new(random.Next(AxiomCase.Sources), random.Next(AxiomCase.Sources), (AxiomTieKind)random.Next(6), random.Next(3) == 0 ? random.Next(2001, 2003) : 0);
        if (tie.Kind == AxiomTieKind.Same)
            tie = tie with { Until = 0 };
        // To say under whom an unnamed informant works is to say something of who it is: that is no mere link.
        bool merges = tie.Kind is AxiomTieKind.Controller or AxiomTieKind.Same;
        return merges && (anonymous[tie.From] || anonymous[tie.To]) ? tie with { Kind = AxiomTieKind.Partner } : tie;
    }

    /// <summary>Whether it makes one entity of the two.</summary>
    public bool Merges => Kind is AxiomTieKind.Controller or AxiomTieKind.Same && Until == 0;

    /// <summary>Whether it held in a year.</summary>
    public bool Held(int year) => Until == 0 || year <= Until;

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
        Until = Until == 0 ? null : EdtfDate.Parse($"{Until}-12-31"),
        Status = Kind == AxiomTieKind.ReportedController ? AffiliationStatus.ThirdParty : AffiliationStatus.Verified,
    };
}
