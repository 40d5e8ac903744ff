namespace Provenance;

/// <summary>
/// Grades of the Admiralty code as texts: compact codes (B2), labels of STIX 2.1 and OpenCTI (<c>2 - Probably True</c>,
/// <c>B - Usually reliable</c>) and machine tags of the MISP taxonomy admiralty-scale.
/// </summary>
public static class AdmiraltyText
{
    const string Dash = " - ";

    static readonly string[] ReliabilityWords =
        ["Reliability cannot be judged", "Completely reliable", "Usually reliable", "Fairly reliable", "Not usually reliable", "Unreliable"];

    static readonly string[] CredibilityWords =
        ["Confirmed by other sources", "Probably True", "Possibly True", "Doubtful", "Improbable", "Truth cannot be judged"];

    /// <summary>The label of a letter as OpenCTI's open vocabulary has it: <c>B - Usually reliable</c>.</summary>
    /// <param name="reliability">The letter.</param>
    public static string Label(Reliability reliability) => $"{reliability}{Dash}{ReliabilityWords[(int)reliability]}";

    /// <summary>The label of a digit as STIX 2.1 has it: <c>2 - Probably True</c>.</summary>
    /// <param name="credibility">The digit.</param>
    public static string Label(Credibility credibility) => $"{credibility}{Dash}{CredibilityWords[credibility.Digit - 1]}";

    /// <summary>Reads a code, a label, or a machine tag. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The letter, the digit or both; or why there is none.</returns>
    public static AdmiraltyReading Read(string? text)
    {
        if (AdmiraltyCode.TryParse(text, out AdmiraltyCode code))
            return new AdmiraltyReading { Reliability = code.Reliability, Credibility = code.Credibility };
        string trimmed = (text ?? "").Trim();
        if (AdmiraltyTag.IsTag(trimmed))
            return AdmiraltyTag.Read(trimmed);
        int dash = trimmed.Replace('–', '-').IndexOf(Dash, StringComparison.Ordinal);
        return dash > 0 ? ReadLabel(trimmed[..dash].TrimEnd(), trimmed[(dash + Dash.Length)..].Trim()) : ReadWords(trimmed);
    }

    static AdmiraltyReading ReadLabel(string grade, string words)
    {
        AdmiraltyReading reading = ReadGrade(grade);
        if (reading.Refusal is not null)
            return reading;
        AdmiraltyReading said = ReadWords(words);
        return said.Refusal is null && said != reading ? new AdmiraltyReading { Refusal = AdmiraltyRefusal.ContradictoryLabel } : reading;
    }

    /// <summary>A letter or a digit alone, where the place says that it is a grade.</summary>
    internal static AdmiraltyReading ReadGrade(string grade)
    {
        if (grade.Length == 1 && grade[0] is >= '1' and <= '6')
            return new AdmiraltyReading { Credibility = Credibility.FromDigit(grade[0] - '0') };
        return grade.Length == 1 && AdmiraltyCode.TryLetter(grade[0], out Reliability reliability)
            ? new AdmiraltyReading { Reliability = reliability }
            : new AdmiraltyReading { Refusal = AdmiraltyRefusal.UnknownGrade };
    }

    /// <summary>The words of a label alone.</summary>
    static AdmiraltyReading ReadWords(string words)
    {
        int letter = Array.FindIndex(ReliabilityWords, one => one.Equals(words, StringComparison.OrdinalIgnoreCase));
        if (letter >= 0)
            return new AdmiraltyReading { Reliability = (Reliability)letter };
        int digit = Array.FindIndex(CredibilityWords, one => one.Equals(words, StringComparison.OrdinalIgnoreCase));
        return digit >= 0
            ? new AdmiraltyReading { Credibility = Credibility.FromDigit(digit + 1) }
            : new AdmiraltyReading { Refusal = AdmiraltyRefusal.NotAnAdmiraltyCode };
    }
}
