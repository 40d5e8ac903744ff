namespace Provenance.Scoring;

/// <summary>What a claim comes to when what rests on one entity is left out.</summary>
/// <param name="Opinion">The opinion.</param>
/// <param name="Tier">The tier.</param>
/// <param name="StrictOrigins">How many origins it has for certain.</param>
/// <param name="IsSupported">Whether a live line is left that speaks for it.</param>
internal readonly record struct ClaimWithout(Opinion Opinion, int Tier, int StrictOrigins, bool IsSupported)
{
    public double Score => Opinion.Probability;

    public RankKey Key => new(Tier, Opinion, StrictOrigins);
}
