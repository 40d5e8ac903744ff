using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>One document stands for it and against it in its own voice.</summary>
internal sealed class SelfContradiction : FlagRule
{
    public override string Id => "self-contradiction";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "One document stands for it and against it in its own voice.";

    public override string Doctrine => "internal inconsistency";

    public override bool Applies(ClaimFacts facts) => Contradictory(facts).Count > 0;

    public override string Witness(ClaimFacts facts) => string.Join(", ", Contradictory(facts));

    static SortedSet<string> Contradictory(ClaimFacts facts)
    {
        SortedSet<string> documents = new(StringComparer.Ordinal);
        if (facts.Opposition.Length > 0)
            foreach (ref readonly Line line in facts.Support)
                if (line.IsOwnVoice && Opposes(facts, line.Document))
                    documents.Add(facts.DocumentOf(line).Id);
        return documents;
    }

    static bool Opposes(ClaimFacts facts, int document)
    {
        foreach (ref readonly Line line in facts.Opposition)
            if (line.IsOwnVoice && line.Document == document)
                return true;
        return false;
    }
}
