using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Everybody the support goes back to is described, not named.</summary>
internal sealed class AnonymousOrigin : FlagRule
{
    public override string Id => "anonymous-origin";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Everybody the support goes back to is described, not named.";

    public override string Doctrine => "anonymous source";

    public override bool Applies(ClaimFacts facts) => facts.AllSupport(static (facts, in line) => IsAnonymous(facts, line));

    public override string Witness(ClaimFacts facts) => "nobody is named in " + facts.SupportDocuments(static (_, in _) => true);

    static bool IsAnonymous(ClaimFacts facts, in Line line) => line.AttributedTo < 0
        ? (line.Qualities & RouteQualities.Anonymous) != 0
        : facts.Lineage.Corpus.Sources[line.AttributedTo].Kind == SourceKind.Anonymous;
}
