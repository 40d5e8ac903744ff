namespace Provenance.Scoring;

/// <summary>No document says so in its own voice.</summary>
internal sealed class HearsayOnly : FlagRule
{
    public override string Id => "hearsay-only";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "No document says so in its own voice.";

    public override string Doctrine => "attributed, second-hand";

    public override bool Applies(ClaimFacts facts) => facts.AllSupport(static (facts, in line) => !line.IsOwnVoice);

    public override string Witness(ClaimFacts facts) => "attributed in " + facts.SupportDocuments(static (_, in _) => true);
}
