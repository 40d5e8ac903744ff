namespace Provenance;

/// <summary>
/// How often a source was right and wrong in claims that were settled since. Where there is one, it can stand for a grade:
/// a Beta opinion with a prior weight of 8, which holds short records back, and the base rate of an unvetted source. The counts must
/// not hold the claim that is to be judged by them.
/// </summary>
public readonly record struct TrackRecord
{
    /// <summary>The prior weight: a record of eight claims moves trust half the way from the base rate to its own frequency.</summary>
    public const double PriorWeight = 8;

    /// <summary>A record.</summary>
    /// <param name="right">How many claims turned out right, from 0.</param>
    /// <param name="wrong">How many turned out wrong, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public TrackRecord(int right, int wrong)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        ArgumentOutOfRangeException.ThrowIfNegative(wrong);
        Right = right;
        Wrong = wrong;
    }

    /// <summary>How many claims turned out right.</summary>
    public int Right { get; }

    /// <summary>How many turned out wrong.</summary>
    public int Wrong { get; }

    /// <summary>
    /// The trust the record gives: b = right/(n+8), d = wrong/(n+8), u = 8/(n+8). Its projected probability is the trust t. No record
    /// is the vacuous opinion, as F is.
    /// </summary>
    /// <param name="baseRate">The base rate that an unvetted source is right, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The base rate is outside [0, 1].</exception>
    public Opinion ToOpinion(double baseRate = 0.30)
    {
        Share.Check(baseRate, nameof(baseRate));
        return Opinion.FromEvidence(Right, Wrong, PriorWeight, baseRate);
    }

    /// <summary>Right of all: <c>12 of 15</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Right} of {(long)Right + Wrong}");
}
