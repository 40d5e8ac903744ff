namespace Provenance;

/// <summary>
/// A grade on both axes of the Admiralty code, such as B2. The axes are independent: what is known of the source says nothing
/// about what other origins say.
/// </summary>
/// <param name="Reliability">The letter. Default: F.</param>
/// <param name="Credibility">The digit. Default: 6.</param>
public readonly record struct AdmiraltyCode(Reliability Reliability, Credibility Credibility)
{
    /// <summary>Whether both axes hold a judgement: no F, no 6.</summary>
    public bool IsJudged => Reliability != Reliability.F && Credibility.IsJudged;

    /// <summary>Whether letter and digit are of the same rank: A1, B2, C3, D4 or E5. Never where one is no judgement.</summary>
    public bool IsOnDiagonal => Disparity == 0;

    /// <summary>How many steps the two judgements are apart, 0 to 4, as in E1 and A5 (worth a second look); null where one is no judgement.</summary>
    public int? Disparity => IsJudged ? Math.Abs((int)Reliability - Credibility.Digit) : null;

    /// <summary>Reads a code: a letter A to F in either case and a digit 1 to 6, with spaces or one mark between and around them.</summary>
    /// <param name="text">The text, such as <c>B2</c>, <c> c3 </c> or <c>c-6</c>.</param>
    /// <param name="code">The code; F6 where there is none.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? text, out AdmiraltyCode code)
    {
        code = default;
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.Length < 2 || !TryLetter(rest[0], out Reliability reliability) || rest[^1] is < '1' or > '6')
            return false;
        ReadOnlySpan<char> between = rest[1..^1].Trim();
        if (between.Length > 1 || (between.Length == 1 && !"-–/.,:_".Contains(between[0], StringComparison.Ordinal)))
            return false;
        code = new AdmiraltyCode(reliability, Credibility.FromDigit(rest[^1] - '0'));
        return true;
    }

    /// <summary>Letter and digit: <c>B2</c>.</summary>
    public override string ToString() => $"{Reliability}{Credibility}";

    /// <summary>Reads a letter A to F.</summary>
    internal static bool TryLetter(char letter, out Reliability reliability)
    {
        char upper = char.ToUpperInvariant(letter);
        reliability = upper is >= 'A' and <= 'E' ? Reliability.A + (upper - 'A') : Reliability.F;
        return upper is >= 'A' and <= 'F' && char.IsAscii(letter);
    }
}
