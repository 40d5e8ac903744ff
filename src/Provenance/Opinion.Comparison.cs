namespace Provenance;

/// <content>How opinions stand to each other.</content>
public readonly partial record struct Opinion
{
    /// <summary>How much two opinions conflict: |P1 - P2| (1 - u1)(1 - u2), in [0, 1] (Jøsang 2016, chapter 4).</summary>
    /// <param name="other">The other opinion.</param>
    public double ConflictWith(Opinion other) =>
        Math.Abs(Probability - other.Probability) * ((1 - Uncertainty) * (1 - other.Uncertainty));

    /// <summary>What is left when another opinion's evidence is taken out again: the inverse of cumulative fusion.</summary>
    /// <param name="other">The opinion that was fused into this one.</param>
    /// <returns>
    /// The rest; null where there is no answer: the other has more evidence, for or against, than this one, or is dogmatic, or accounts
    /// for more of the base rate than there is.
    /// </returns>
    public Opinion? Without(Opinion other)
    {
        if (other.IsDogmatic)
            return null;
        double belief = Belief * other.Uncertainty - other.Belief * Uncertainty;
        double disbelief = Disbelief * other.Uncertainty - other.Disbelief * Uncertainty;
        if (belief < -RoundingError || disbelief < -RoundingError)
            return null;
        (belief, disbelief) = (Math.Max(belief, 0), Math.Max(disbelief, 0));
        double uncertainty = Uncertainty * other.Uncertainty, total = belief + disbelief + uncertainty;
        double? baseRate = BaseRateWithout(other);
        return baseRate is double rate ? new Opinion(belief / total, disbelief / total, uncertainty / total, rate) : null;
    }

    const double RoundingError = 1e-12;

    /// <summary>The base rate whose evidence-weighted mean with the other's is this one's.</summary>
    double? BaseRateWithout(Opinion other)
    {
        double all = (Belief + Disbelief) * other.Uncertainty, part = (other.Belief + other.Disbelief) * Uncertainty, left = all - part;
        if (BaseRate == other.BaseRate || part == 0 || left <= RoundingError)
            return BaseRate;
        double baseRate = (BaseRate * all - other.BaseRate * part) / left;
        return baseRate is >= -Share.Tolerance and <= 1 + Share.Tolerance ? Math.Clamp(baseRate, 0, 1) : null;
    }
}
