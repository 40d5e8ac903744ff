using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>A primary source that the support rests on is named, but is not in the corpus.</summary>
internal sealed class PrimaryNotHeld : FlagRule
{
    public override string Id => "primary-not-held";

    public override FlagSeverity Severity => FlagSeverity.Low;

    public override string Definition => "A primary source that the support rests on is named, but is not in the corpus.";

    public override string Doctrine => "retrieve the primary source";

    public override bool Applies(ClaimFacts facts) => facts.IsMarked(RouteMarks.PrimaryNotHeld);

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (_, in line) => (line.Marks & RouteMarks.PrimaryNotHeld) != 0) + " rest on a primary source that is not held";
}
