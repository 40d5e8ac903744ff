namespace Provenance;

/// <summary>
/// What grades amount to: a trust opinion each, and the base rate for what is not known. F is the vacuous opinion, so that it
/// lies between D and C: ignorance is not distrust.
/// </summary>
public sealed record TrustTable
{
    /// <summary>The default table.</summary>
    public static TrustTable Default { get; } = new();

    /// <summary>The base rate that an unvetted open source is right about what it flatly says, in [0, 1].</summary>
    /// <value>0.30.</value>
    public double BaseRate { get; init; } = 0.30;

    /// <summary>Belief and disbelief in a completely reliable source.</summary>
    /// <value>0.95, 0.</value>
    public (double Belief, double Disbelief) A { get; init; } = (0.95, 0);

    /// <summary>Belief and disbelief in a usually reliable source.</summary>
    /// <value>0.75, 0.05.</value>
    public (double Belief, double Disbelief) B { get; init; } = (0.75, 0.05);

    /// <summary>Belief and disbelief in a fairly reliable source.</summary>
    /// <value>0.45, 0.15.</value>
    public (double Belief, double Disbelief) C { get; init; } = (0.45, 0.15);

    /// <summary>Belief and disbelief in a not usually reliable source.</summary>
    /// <value>0.15, 0.50.</value>
    public (double Belief, double Disbelief) D { get; init; } = (0.15, 0.50);

    /// <summary>Belief and disbelief in an unreliable source.</summary>
    /// <value>0, 0.85.</value>
    public (double Belief, double Disbelief) E { get; init; } = (0, 0.85);

    /// <summary>The trust opinion a grade stands for; F stands for the vacuous one.</summary>
    public Opinion Opinion(Reliability grade)
    {
        (double belief, double disbelief) = grade switch
        {
            Reliability.A => A,
            Reliability.B => B,
            Reliability.C => C,
            Reliability.D => D,
            Reliability.E => E,
            _ => (0, 0),
        };
        return new Opinion(belief, disbelief, 1 - belief - disbelief, BaseRate);
    }

    /// <summary>The trust in a source of a grade, t = b + base rate × u, in [0, 1].</summary>
    public double Of(Reliability grade) => Opinion(grade).Probability;
}
