namespace Provenance.Validation.Rules;

/// <summary>Control circle.</summary>
internal sealed class ControlCircle() : Rule<CorpusVisit>("PRV1048", Severity.Warning, "Control circle",
    "Sources that control one another in a circle merge into one; more likely one of the statements is the wrong way round.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        ValueList<Source> sources = visit.Corpus.Sources;
        Circles circles = new(sources.Count);
        for (int i = 0; i < sources.Count; i++)
            foreach (Affiliation affiliation in sources[i]?.Affiliations ?? default)
            {
                if (affiliation is not { Polarity: Polarity.Stated } || !visit.Context.Sources.TryNumber(affiliation.Party, out int party))
                    continue;
                if (affiliation.Relation == AffiliationRelation.ControlledBy)
                    circles.Link(i, party);
                else if (affiliation.Relation == AffiliationRelation.Controls)
                    circles.Link(party, i);
            }
        foreach (IReadOnlyList<int> circle in circles.Find())
            findings.Report(sources[circle[0]].Places["affiliations"],
                $"Sources are controlled by one another: {circle.Along(visit.Context.Sources)}.",
                "Check which of the statements is the wrong way round.",
                "sources/" + sources[circle[0]].Id);
    }
}
