namespace Provenance.Scoring;

/// <summary>All support is of unknown origin.</summary>
internal sealed class UnattributedOnly : FlagRule
{
    public override string Id => "unattributed-only";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "All support is of unknown origin.";

    public override string Doctrine => "no provenance";

    public override bool Applies(ClaimFacts facts) => facts.AllSupport(static (facts, in line) => line.IsOwnVoice && line.Route.IsUnattributed);

    public override string Witness(ClaimFacts facts) => "nobody knows who speaks in " + facts.SupportDocuments(static (_, in _) => true);
}
