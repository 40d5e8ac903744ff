namespace Provenance;

/// <summary>A claim's score beside what turned out to be true of it: one observation for calibration.</summary>
/// <param name="Score">The score, a probability in [0, 1].</param>
/// <param name="Low">The lower end of the score's range, in [0, score].</param>
/// <param name="High">The upper end, in [score, 1].</param>
/// <param name="Uncertainty">The uncertainty of the claim's opinion, in [0, 1].</param>
/// <param name="IsTrue">Whether the claim turned out true.</param>
/// <param name="Origin">
/// Where its support comes from, such as the id of the first bottleneck: errors of one origin come together, and resampling keeps
/// them together.
/// </param>
public readonly record struct LabelledScore(double Score, double Low, double High, double Uncertainty, bool IsTrue, string Origin)
{
    /// <summary>The label of a ranked claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="isTrue">Whether it turned out true.</param>
    /// <param name="origin">Where its support comes from.</param>
    public static LabelledScore Of(RankedClaim claim, bool isTrue, string origin)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new LabelledScore(claim.Score, claim.Low, claim.High, claim.Opinion.Uncertainty, isTrue, origin);
    }

    internal double Outcome => IsTrue ? 1 : 0;

    /// <summary>Refuses what cannot be measured, the first of them by its place.</summary>
    internal static void Check(IReadOnlyList<LabelledScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Count == 0)
            throw new ArgumentException("There is nothing to measure: give at least one labelled score.", nameof(scores));
        for (int i = 0; i < scores.Count; i++)
            if (!scores[i].IsSound)
                throw new ArgumentException($"Labelled score {i} is none: 0 <= low <= score <= high <= 1, uncertainty in [0, 1], an origin. It is {scores[i]}.", nameof(scores));
    }

    bool IsSound => Low >= 0 && Low <= Score + Share.Tolerance && Score <= High + Share.Tolerance && High <= 1
        && Score is >= 0 and <= 1 && Uncertainty is >= 0 and <= 1 && Origin is not null;
}
