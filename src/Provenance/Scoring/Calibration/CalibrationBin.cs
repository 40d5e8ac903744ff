namespace Provenance;

/// <summary>Claims of like scores, taken together.</summary>
/// <param name="Count">How many.</param>
/// <param name="MeanScore">Their mean score.</param>
/// <param name="MeanLow">The mean of the lower ends of their ranges.</param>
/// <param name="MeanHigh">The mean of the upper ends.</param>
/// <param name="ShareTrue">Which share of them is true.</param>
public readonly record struct CalibrationBin(int Count, double MeanScore, double MeanLow, double MeanHigh, double ShareTrue)
{
    /// <summary>How far the mean score is above the truth; negative where scores are too cautious.</summary>
    public double Gap => MeanScore - ShareTrue;

    /// <summary>Whether the share that is true lies between the mean ends of the ranges (within 1e-9).</summary>
    public bool IsCovered => ShareTrue >= MeanLow - Share.Tolerance && ShareTrue <= MeanHigh + Share.Tolerance;
}
