namespace Provenance;

/// <summary>
/// How many ratings lie on the diagonal A1, B2, C3, D4, E5. Raters who let one axis decide the other put nearly all there (87 % of
/// some 1,400 army reports; Baker, McKendry and Mace, 1968): a high share says that the two grades are one.
/// </summary>
/// <param name="OnDiagonal">The ratings on the diagonal.</param>
/// <param name="Judged">The ratings that judge both axes.</param>
/// <param name="Ratings">All ratings; those with an F or a 6 take no part in the share.</param>
public readonly record struct DiagonalShare(int OnDiagonal, int Judged, int Ratings)
{
    /// <summary>The share from which, among <see cref="FewestToTell"/> ratings or more, the axes look like one.</summary>
    public const double Suspicious = 0.75;

    /// <summary>How many judged ratings it takes to tell.</summary>
    public const int FewestToTell = 10;

    /// <summary>The share, in [0, 1]; null where no rating judges both axes.</summary>
    public double? Share => Judged == 0 ? null : (double)OnDiagonal / Judged;

    /// <summary>Whether one axis seems to decide the other.</summary>
    public bool IsSuspicious => Judged >= FewestToTell && Share >= Suspicious;

    /// <summary>Counts ratings.</summary>
    /// <param name="codes">The ratings.</param>
    public static DiagonalShare Of(IEnumerable<AdmiraltyCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        int onDiagonal = 0, judged = 0, ratings = 0;
        foreach (AdmiraltyCode code in codes)
        {
            ratings++;
            judged += code.IsJudged ? 1 : 0;
            onDiagonal += code.IsOnDiagonal ? 1 : 0;
        }
        return new DiagonalShare(onDiagonal, judged, ratings);
    }
}
