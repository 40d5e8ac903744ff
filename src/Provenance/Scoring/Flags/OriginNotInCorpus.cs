using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Somebody or something the support goes back to is named, but no document of it is held.</summary>
internal sealed class OriginNotInCorpus : FlagRule
{
    public override string Id => "origin-not-in-corpus";

    public override FlagSeverity Severity => FlagSeverity.Low;

    public override string Definition => "Somebody or something the support goes back to is named, but no document of it is held.";

    public override string Doctrine => "origin not held";

    public override bool Applies(ClaimFacts facts) => facts.IsMarked(RouteMarks.OriginNotHeld) || facts.AnySupport(static (facts, in line) => IsVoiceNotHeld(facts, line));

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => (line.Marks & RouteMarks.OriginNotHeld) != 0 || IsVoiceNotHeld(facts, line)) + " name an origin that is not held";

    static bool IsVoiceNotHeld(ClaimFacts facts, in Line line)
    {
        if (line.AttributedTo < 0)
            return false;
        int voice = facts.Lineage.Entities.OfSource(line.AttributedTo);
        return !facts.Lineage.Entities.IsUnidentified(voice) && !facts.Lineage.Documents.Speaks(voice);
    }
}
