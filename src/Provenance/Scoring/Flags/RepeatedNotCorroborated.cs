namespace Provenance.Scoring;

/// <summary>Two or more documents support it, and all go back to one origin.</summary>
internal sealed class RepeatedNotCorroborated : FlagRule
{
    public override string Id => "repeated-not-corroborated";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "Two or more documents support it, and all go back to one origin.";

    public override string Doctrine => "false confirmation, echo";

    public override bool Applies(ClaimFacts facts) => facts.Supporting.LenientOrigins == 1 && facts.HasTwoDocuments;

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (_, in _) => true) + " repeat one origin";
}
