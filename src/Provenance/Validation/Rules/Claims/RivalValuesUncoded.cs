namespace Provenance.Validation.Rules;

/// <summary>Rival values that do not oppose each other.</summary>
internal sealed class RivalValuesUncoded() : Rule<CorpusVisit>("PRV1064", Severity.Info, "Rival values that do not oppose each other",
    "Claims that give one item different values are shown side by side; they oppose each other only where `contradicts` says so.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        foreach (RivalValues.Rival rival in RivalValues.Uncoded(visit.Context))
            findings.Report(rival.Claim.Places["about"],
                $"Claim {Excerpt.Of(rival.Claim.Id)} gives {Excerpt.Of(rival.Claim.About?.Item)} the value {Excerpt.Of(rival.Claim.About?.Value)}, claim {Excerpt.Of(rival.Other.Id)} the value {Excerpt.Of(rival.Other.About?.Value)}.",
                "Add `contradicts` if both cannot hold, or `entails` if one is the more exact.",
                "claims/" + rival.Claim.Id);
    }
}
