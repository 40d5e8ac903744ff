using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>All support is of unknown origin.</summary>
internal sealed class UnattributedOnly : FlagRule
{
    public override string Id => "unattributed-only";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "All support is of unknown origin.";

    public override string Doctrine => "no provenance";

    public override bool Applies(ClaimFacts facts) => facts.AllSupport(static (facts, in line) => IsUnknown(facts, line));

    public override string Witness(ClaimFacts facts) => "nobody knows who speaks in " + facts.SupportDocuments(static (_, in _) => true);

    static bool IsUnknown(ClaimFacts facts, in Line line) => line.AttributedTo < 0
        ? (line.Qualities & RouteQualities.Unattributed) != 0
        : facts.Lineage.Corpus.Sources[line.AttributedTo].Kind == SourceKind.Unknown;
}
