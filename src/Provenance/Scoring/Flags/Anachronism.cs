using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>A document that the support rests on is certainly older than one it was made from.</summary>
internal sealed class Anachronism : FlagRule
{
    public override string Id => "anachronism";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "A document that the support rests on is certainly older than one it was made from.";

    public override string Doctrine => "date or derivation wrong";

    public override bool Applies(ClaimFacts facts) => facts.IsMarked(RouteMarks.Anachronistic);

    public override string Witness(ClaimFacts facts) => string.Join("; ", Contradictions(facts));

    static SortedSet<string> Contradictions(ClaimFacts facts)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        DocumentTable documents = facts.Lineage.Documents;
        foreach (ref readonly Line line in facts.Support)
            if ((line.Marks & RouteMarks.Anachronistic) != 0)
                foreach (int document in FactorSet.With(line.Route.RestsOn, line.Document))
                    foreach (Derivation derivation in documents.Documents[document].DerivedFrom)
                        if (derivation.Certainty == Certainty.Shown && documents.OriginalOf(document, derivation) is >= 0 and int original
                            && documents.IsBefore(document, original))
                            found.Add($"{documents.Documents[document].Id} is older than {documents.Documents[original].Id}, from which it is said to be made");
        return found;
    }
}
