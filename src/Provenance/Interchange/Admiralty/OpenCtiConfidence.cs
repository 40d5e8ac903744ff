namespace Provenance;

/// <summary>
/// The default confidence scale of OpenCTI, 0 to 99, as credibility digits. There 0 says that the truth cannot be judged, where
/// STIX reads improbable: passing a number on from one to the other turns ignorance into a denial.
/// </summary>
public static class OpenCtiConfidence
{
    /// <summary>The confidence of a credibility digit: 80, 60, 40, 20, 1 for 1 to 5.</summary>
    /// <param name="credibility">The digit.</param>
    /// <returns>The confidence; null for 6: the property is left out.</returns>
    public static int? Of(Credibility credibility) => credibility.IsJudged ? Math.Max(1, 100 - 20 * credibility.Digit) : null;

    /// <summary>Reads a confidence as a credibility digit.</summary>
    /// <param name="confidence">The number; null where there is none.</param>
    /// <param name="credibility">The digit; 6 for 0, where there is no number, and where it is none.</param>
    /// <returns>Whether there is no number, or one in 0 to 99; the scale calls 100 out of range.</returns>
    public static bool TryReadCredibility(int? confidence, out Credibility credibility)
    {
        credibility = confidence is int value and >= 1 and <= 99 ? Credibility.FromDigit(5 - value / 20) : default;
        return confidence is null or (>= 0 and <= 99);
    }
}
