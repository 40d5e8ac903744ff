namespace Provenance.Validation.Rules;

/// <summary>Claims that entail one another.</summary>
internal sealed class EntailmentCircle() : Rule<CorpusVisit>("PRV1050", Severity.Info, "Claims that entail one another",
    "Claims that entail one another in a circle are equivalent: whatever supports one supports all.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        ValueList<Claim> claims = visit.Corpus.Claims;
        Circles circles = new(claims.Count);
        for (int i = 0; i < claims.Count; i++)
            foreach (string entailed in claims[i]?.Entails ?? default)
                if (visit.Context.Claims.TryNumber(entailed, out int general))
                    circles.Link(i, general);
        foreach (IReadOnlyList<int> circle in circles.Find())
            findings.Report(claims[circle[0]].Places["entails"],
                $"Claims entail one another: {circle.Along(visit.Context.Claims)}.",
                "Code them as one claim if they say the same.",
                "claims/" + claims[circle[0]].Id);
    }
}
