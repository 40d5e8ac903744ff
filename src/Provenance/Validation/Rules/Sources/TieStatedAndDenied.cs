namespace Provenance.Validation.Rules;

/// <summary>Tie stated and denied in one voice.</summary>
internal sealed class TieStatedAndDenied() : Rule<SourceVisit>("PRV1072", Severity.Warning, "Tie stated and denied in one voice",
    "One voice cannot both state and deny the same tie; one of the two is a slip.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        ValueList<Affiliation> affiliations = visit.Source.Affiliations;
        if (affiliations.Count < 2)
            return;
        Dictionary<(AffiliationRelation, string?, string?, string?), Affiliation> first = new(affiliations.Count);
        foreach (Affiliation affiliation in affiliations)
        {
            if (affiliation is null)
                continue;
            var tie = (affiliation.Relation, affiliation.Party, affiliation.StatedBy, affiliation.StatedIn);
            if (!first.TryAdd(tie, affiliation) && first[tie] is var other && other.Polarity != affiliation.Polarity && !other.IsOverBefore(affiliation) && !affiliation.IsOverBefore(other))
                findings.Report(affiliation.Places["polarity"],
                    $"That {Excerpt.Of(visit.Source.Id)} is affiliated with {Excerpt.Of(affiliation.Party)} ({Term<AffiliationRelation>.Of(affiliation.Relation)}) is both stated and denied in one voice.",
                    "Delete one of the two, say who states which, or give each its dates.");
        }
    }
}
