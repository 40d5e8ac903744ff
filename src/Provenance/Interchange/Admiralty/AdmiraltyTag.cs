namespace Provenance;

/// <summary>
/// The machine tags of the MISP taxonomy admiralty-scale (version 5). The tag is the grade; the taxonomy's numbers are for display
/// only. F shares its number there with C, and 6 with 3, so that no number is given for either, and none is ever read back as a grade.
/// </summary>
public static class AdmiraltyTag
{
    const string Namespace = "admiralty-scale:", Letter = "source-reliability", Digit = "information-credibility";

    /// <summary>The tag of a letter: <c>admiralty-scale:source-reliability="b"</c>.</summary>
    /// <param name="reliability">The letter.</param>
    public static string Of(Reliability reliability) => Write(Letter, Term<Reliability>.Of(reliability));

    /// <summary>The tag of a digit: <c>admiralty-scale:information-credibility="2"</c>.</summary>
    /// <param name="credibility">The digit.</param>
    public static string Of(Credibility credibility) => Write(Digit, credibility.ToString());

    /// <summary>The number beside a letter: 100, 75, 50, 25, 0 for A to E.</summary>
    /// <param name="reliability">The letter.</param>
    /// <returns>The number; null for F, which is no judgement.</returns>
    public static int? Number(Reliability reliability) => reliability == Reliability.F ? null : 100 - 25 * (reliability - Reliability.A);

    /// <summary>The number beside a digit: 100, 75, 50, 25, 0 for 1 to 5.</summary>
    /// <param name="credibility">The digit.</param>
    /// <returns>The number; null for 6, which is no judgement.</returns>
    public static int? Number(Credibility credibility) => credibility.IsJudged ? 100 - 25 * (credibility.Digit - 1) : null;

    internal static bool IsTag(string text) => text.StartsWith(Namespace, StringComparison.OrdinalIgnoreCase);

    internal static AdmiraltyReading Read(string tag)
    {
        string[] parts = tag[Namespace.Length..].Split('=', 2);
        string predicate = parts[0].Trim(), value = parts.Length == 2 ? parts[1].Trim().Trim('"') : "";
        bool isLetter = predicate.Equals(Letter, StringComparison.OrdinalIgnoreCase), isDigit = predicate.Equals(Digit, StringComparison.OrdinalIgnoreCase);
        if (!isLetter && !isDigit)
            return new AdmiraltyReading { Refusal = AdmiraltyRefusal.NotAnAdmiraltyCode };
        // Deliberately deceptive: no letter of the code, and worse than unreliable only in intent.
        if (isLetter && value is "g" or "G")
            return new AdmiraltyReading { Reliability = Reliability.E, Extension = "g" };
        AdmiraltyReading reading = AdmiraltyText.ReadGrade(value);
        return reading.Refusal is null && isLetter == reading.Reliability is not null ? reading : new AdmiraltyReading { Refusal = AdmiraltyRefusal.UnknownGrade };
    }

    static string Write(string predicate, string value) => $"{Namespace}{predicate}=\"{value}\"";
}
