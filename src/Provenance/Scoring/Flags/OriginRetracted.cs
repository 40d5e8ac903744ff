using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>An origin took back what it said, or a document was retracted: lines that supported the claim are dead.</summary>
internal sealed class OriginRetracted : FlagRule
{
    public override string Id => "origin-retracted";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "An origin took back what it said, or a document was retracted: lines that supported the claim are dead.";

    public override string Doctrine => "recalled report";

    public override bool Applies(ClaimFacts facts) => HasDeadSupport(facts);

    public override string Witness(ClaimFacts facts) => string.Join(", ", Withdrawn(facts)) + " no longer stand for it";

    static bool HasDeadSupport(ClaimFacts facts)
    {
        foreach (ref readonly Line line in facts.Dead)
            if (!line.Opposes)
                return true;
        return false;
    }

    static SortedSet<string> Withdrawn(ClaimFacts facts)
    {
        SortedSet<string> documents = new(StringComparer.Ordinal);
        foreach (ref readonly Line line in facts.Dead)
            if (!line.Opposes)
                documents.Add(facts.DocumentOf(line).Id);
        return documents;
    }
}
