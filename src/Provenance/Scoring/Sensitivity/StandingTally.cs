namespace Provenance.Scoring;

/// <summary>What hangs on one bundle of entities, added up claim by claim.</summary>
internal sealed class StandingTally(EntityIncidence incidence)
{
    readonly List<string> alone = [];
    readonly List<(RankKey Before, RankKey After)> moved = [];
    double change;
    int tiers;

    /// <summary>The bundle, and where it is.</summary>
    public EntityIncidence Incidence => incidence;

    /// <summary>Adds what becomes of a claim without it.</summary>
    public void Add(RankedClaim claim, in ClaimWithout without)
    {
        change += Math.Abs(without.Score - claim.Score);
        tiers += without.Tier != claim.Tier ? 1 : 0;
        if (claim.Details.Documents.Supporting > 0 && !without.IsSupported)
            alone.Add(claim.Id);
        RankKey before = new(claim.Details);
        if (before != without.Key)
            moved.Add((before, without.Key));
    }

    /// <summary>The sum of it.</summary>
    /// <param name="claims">How many claims are ranked.</param>
    /// <param name="places">Their places as they are.</param>
    public SourceStanding ToStanding(int claims, PlacesByKey places)
    {
        alone.Sort(StringComparer.Ordinal);
        return new SourceStanding(incidence.Bundle.Sources, incidence.Bundle.StandIns, incidence.Places.Length, alone.ToValueList(),
            claims == 0 ? 0 : change / claims, places.Change([.. moved]), tiers);
    }
}
