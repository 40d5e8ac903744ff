namespace Provenance.Scoring;

/// <summary>Everybody who says so has a stake in being believed.</summary>
internal sealed class PartyToEventOnly : FlagRule
{
    public override string Id => "party-to-event-only";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "Everybody who says so has a stake in being believed.";

    public override string Doctrine => "not independent of the subject; motive";

    public override bool Applies(ClaimFacts facts) => facts.AllSupport(static (facts, in line) => facts.IsInterested(line));

    public override string Witness(ClaimFacts facts) =>
        facts.Claim.Parties.IsEmpty ? "they speak for themselves in " + facts.SupportDocuments(static (_, in _) => true) : "parties: " + facts.Claim.Parties;
}
