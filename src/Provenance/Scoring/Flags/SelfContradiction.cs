using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>One document, or copies of one, stand for it and against it in their own voice.</summary>
internal sealed class SelfContradiction : FlagRule
{
    public override string Id => "self-contradiction";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "One document, or copies of one, stand for it and against it in their own voice.";

    public override string Doctrine => "internal inconsistency";

    public override bool Applies(ClaimFacts facts) => Contradictory(facts).Count > 0;

    public override string Witness(ClaimFacts facts) => string.Join(", ", Contradictory(facts));

    static SortedSet<string> Contradictory(ClaimFacts facts)
    {
        SortedSet<string> documents = new(StringComparer.Ordinal);
        if (facts.Opposition.Length > 0)
            foreach (ref readonly Line line in facts.Support)
                if (line.IsOwnVoice && Opposes(facts, line))
                    documents.Add(facts.DocumentOf(line).Id);
        return documents;
    }

    /// <summary>Whether the same document, or the text whose voice both carry, opposes the claim.</summary>
    static bool Opposes(ClaimFacts facts, in Line support)
    {
        foreach (ref readonly Line line in facts.Opposition)
            if (line.IsOwnVoice && (line.Document == support.Document || (line.Route.Origin >= 0 && line.Route.Origin == support.Route.Origin)))
                return true;
        return false;
    }
}
