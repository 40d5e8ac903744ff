using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>A source of the support is independent of another source of it, or of a party to the claim, by its own word alone.</summary>
internal sealed class SelfDeclaredNonAffiliation : FlagRule
{
    public override string Id => "self-declared-non-affiliation";

    public override FlagSeverity Severity => FlagSeverity.Info;

    public override string Definition => "A source of the support is independent of another source of it, or of a party to the claim, by its own word alone.";

    public override string Doctrine => "self-declared independence";

    public override bool Applies(ClaimFacts facts) => facts.IsMarked(RouteMarks.Disowned) || (MayDeny(facts) && Denied(facts).Count > 0);

    public override string Witness(ClaimFacts facts) => string.Join("; ", Denied(facts));

    static bool MayDeny(ClaimFacts facts)
    {
        if (facts.IsMarked(RouteMarks.DeniesTies))
            return true;
        foreach (ref readonly Line line in facts.Support)
            if (line.AttributedTo >= 0 && facts.Lineage.Denials.Has(facts.Lineage.Entities.OfSource(line.AttributedTo)))
                return true;
        return false;
    }

    static SortedSet<string> Denied(ClaimFacts facts)
    {
        SortedSet<string> denied = new(StringComparer.Ordinal);
        foreach (ref readonly Line line in facts.Support)
        {
            if ((line.Marks & RouteMarks.Disowned) != 0)
                denied.Add($"a carrier of {facts.DocumentOf(line).Id} says it has nothing to do with what it carries");
            foreach (int entity in line.Factors)
                foreach (Denial denial in facts.Lineage.Denials.Of(entity))
                    if (Concerns(facts, denial.Other))
                        denied.Add($"{denial.Source} says it is not {Term<AffiliationRelation>.Of(denial.Relation)} {denial.Party}");
        }
        return denied;
    }

    /// <summary>Whether the other side supports the claim too, or has a stake in it.</summary>
    static bool Concerns(ClaimFacts facts, int other) =>
        Line.AnyRestsOn(facts.Support, other) || Array.BinarySearch(facts.PartiesOf(facts.Claim), other) >= 0;
}
