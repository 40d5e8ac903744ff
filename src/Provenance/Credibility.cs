using System.Globalization;

namespace Provenance;

/// <summary>
/// The credibility axis of the Admiralty code (STANAG 2511): what other origins make of a piece of information. A digit, never a
/// quantity to reckon with: 6 is the absence of a judgement and lies neither below 5 nor anywhere else. It is also the default.
/// </summary>
public readonly record struct Credibility
{
    // 1 to 5, or 0 where there is no judgement, so that the default value claims nothing.
    readonly byte judged;

    Credibility(int digit) => judged = (byte)(digit == 6 ? 0 : digit);

    /// <summary>1: confirmed by other sources, from another origin for certain.</summary>
    public static Credibility ConfirmedByOtherSources => new(1);

    /// <summary>2: probably true; the independence of the confirmation is not assured.</summary>
    public static Credibility ProbablyTrue => new(2);

    /// <summary>3: possibly true; not confirmed, not at odds with what is known.</summary>
    public static Credibility PossiblyTrue => new(3);

    /// <summary>4: doubtful; tends to be at odds with what is known.</summary>
    public static Credibility Doubtful => new(4);

    /// <summary>5: improbable; contradicted by what is known.</summary>
    public static Credibility Improbable => new(5);

    /// <summary>6: truth cannot be judged; there is nothing to compare with. The default.</summary>
    public static Credibility CannotBeJudged => default;

    /// <summary>The digit, 1 to 6.</summary>
    public int Digit => judged == 0 ? 6 : judged;

    /// <summary>Whether there is a judgement: any digit but 6.</summary>
    public bool IsJudged => judged != 0;

    /// <summary>The credibility a digit stands for.</summary>
    /// <param name="digit">1 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">The digit is none of the six.</exception>
    public static Credibility FromDigit(int digit) => digit is >= 1 and <= 6
        ? new Credibility(digit)
        : throw new ArgumentOutOfRangeException(nameof(digit), digit, "The credibility digits are 1 to 6.");

    /// <summary>The digit.</summary>
    public override string ToString() => Digit.ToString(CultureInfo.InvariantCulture);
}
