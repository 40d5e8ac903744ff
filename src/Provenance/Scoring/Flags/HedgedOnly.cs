namespace Provenance.Scoring;

/// <summary>No document says more than that it may be so.</summary>
internal sealed class HedgedOnly : FlagRule
{
    public override string Id => "hedged-only";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "No document says more than that it may be so.";

    public override string Doctrine => "speculation";

    public override bool Applies(ClaimFacts facts) => facts.AllSupport(static (facts, in line) => line.Assertion.Modality is Modality.Hedged or Modality.Speculated);

    public override string Witness(ClaimFacts facts) => "hedged in " + facts.SupportDocuments(static (_, in _) => true);
}
