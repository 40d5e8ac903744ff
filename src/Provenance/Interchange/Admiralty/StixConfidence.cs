using System.Globalization;

namespace Provenance;

/// <summary>
/// The property <c>confidence</c> of STIX 2.1, 0 to 100, and the five scales of the standard's appendix on it. A property that is
/// absent (null here) means that nothing was specified; it never means 0. Reliability has no place in STIX.
/// </summary>
public static class StixConfidence
{
    static readonly (string Label, int Value, int Low)[][] Scales =
    [
        [("None", 0, 0), ("Low", 15, 1), ("Med", 50, 30), ("High", 85, 70)],
        [.. Enumerable.Range(0, 11).Select(n => (n.ToString(CultureInfo.InvariantCulture), 10 * n, Math.Max(0, 10 * n - 5)))],
        [.. Enumerable.Range(1, 5).Reverse().Select(n => (AdmiraltyText.Label(Credibility.FromDigit(n)), 110 - 20 * n, 100 - 20 * n))],
        [
            ("Impossible", 0, 0), ("Highly Unlikely/Almost Certainly Not", 10, 1), ("Unlikely/Probably Not", 30, 20), ("Even Chance", 50, 40),
            ("Likely/Probable", 70, 60), ("Highly likely/Almost Certain", 90, 80), ("Certain", 100, 100),
        ],
        [
            ("Almost No Chance / Remote", 5, 0), ("Very Unlikely / Highly Improbable", 15, 10), ("Unlikely / Improbable", 30, 20),
            ("Roughly Even Chance / Roughly Even Odds", 50, 40), ("Likely / Probable", 70, 60), ("Very Likely / Highly Probable", 85, 80),
            ("Almost Certain / Nearly Certain", 95, 90),
        ],
    ];

    /// <summary>The confidence of a credibility digit: 90, 70, 50, 30, 10 for 1 to 5.</summary>
    /// <param name="credibility">The digit.</param>
    /// <returns>The confidence; null for 6: the property is left out.</returns>
    public static int? Of(Credibility credibility) => credibility.IsJudged ? 100 - 20 * credibility.Digit + 10 : null;

    /// <summary>Reads a confidence as a credibility digit.</summary>
    /// <param name="confidence">The property; null where it is absent.</param>
    /// <param name="credibility">The digit; 6 where the property is absent, and where it is none.</param>
    /// <returns>Whether the confidence is absent or in 0 to 100.</returns>
    public static bool TryReadCredibility(int? confidence, out Credibility credibility)
    {
        credibility = confidence is int value and >= 0 and <= 100 ? Credibility.FromDigit(Math.Max(1, 5 - value / 20)) : default;
        return confidence is null or (>= 0 and <= 100);
    }

    /// <summary>The label of a confidence on a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="confidence">The property, 0 to 100; null where it is absent.</param>
    /// <returns>The label as the standard spells it; null for a number outside 0 to 100.</returns>
    public static string? Label(StixScale scale, int? confidence)
    {
        if (confidence is not int value)
            return Unspecified(scale);
        return value is < 0 or > 100 ? null : Scales[(int)scale].Last(level => level.Low <= value).Label;
    }

    /// <summary>Reads a label of a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="label">The label as the standard spells it.</param>
    /// <param name="confidence">The confidence; null where the label says that nothing is specified, and where there is no such label.</param>
    /// <returns>Whether the scale has the label.</returns>
    public static bool TryReadLabel(StixScale scale, string label, out int? confidence)
    {
        int level = Array.FindIndex(Scales[(int)scale], one => one.Label == label);
        confidence = level < 0 ? null : Scales[(int)scale][level].Value;
        return level >= 0 || label == Unspecified(scale);
    }

    static string Unspecified(StixScale scale) =>
        scale == StixScale.AdmiraltyCredibility ? AdmiraltyText.Label(Credibility.CannotBeJudged) : "Not Specified";
}

/// <summary>A confidence scale of the STIX 2.1 appendix.</summary>
public enum StixScale
{
    /// <summary>None, low, medium, high.</summary>
    NoneLowMedHigh,

    /// <summary>Zero to ten.</summary>
    ZeroTen,

    /// <summary>The credibility digits.</summary>
    AdmiraltyCredibility,

    /// <summary>Words of estimative probability.</summary>
    Wep,

    /// <summary>
    /// The words of the Director of National Intelligence. The words are those of ICD 203, the bands are not; for the
    /// directive's own see <see cref="EstimativeLanguage"/>.
    /// </summary>
    Dni,
}
