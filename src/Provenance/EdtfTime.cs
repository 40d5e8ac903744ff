namespace Provenance;

/// <summary>Checks the time of day of an EDTF date: <c>hh:mm:ss</c>, then nothing, <c>Z</c>, <c>+hh</c> or <c>+hh:mm</c>.</summary>
internal static class EdtfTime
{
    const int FarthestShift = 14;

    /// <summary>What is the matter with the text after the T; null when nothing is.</summary>
    public static string? Problem(ReadOnlySpan<char> text)
    {
        if (!HasForm(text, "00:00:00"))
            return "the time of day is not hours, minutes and seconds; write 10:00:00, or leave the time out";
        int hour = Pair(text, 0), minute = Pair(text, 3), second = Pair(text, 6);
        bool isLeapSecond = minute == 59 && second == 60;
        if (hour > 23 || minute > 59 || second > 59 && !isLeapSecond)
            return "there is no such time of day; write 00:00:00 to 23:59:59";
        return ZoneProblem(text[8..]);
    }

    static string? ZoneProblem(ReadOnlySpan<char> zone)
    {
        if (zone.IsEmpty || zone is "Z")
            return null;
        ReadOnlySpan<char> shift = zone[1..];
        bool hasMinutes = shift.Length == 5;
        if (zone[0] is not ('+' or '-') || shift.Length is not (2 or 5) || !HasForm(shift, hasMinutes ? "00:00" : "00"))
            return "after the seconds comes nothing, Z, or a shift such as +02:00; leave out fractions of a second";
        int hours = Pair(shift, 0), minutes = hasMinutes ? Pair(shift, 3) : 0;
        return hours * 60 + minutes > FarthestShift * 60 || minutes > 59
            ? $"there is no such time zone; write a shift from -{FarthestShift}:00 to +{FarthestShift}:00, or Z"
            : null;
    }

    /// <summary>Whether the text starts with a pattern in which 0 stands for a digit.</summary>
    static bool HasForm(ReadOnlySpan<char> text, string pattern)
    {
        if (text.Length < pattern.Length)
            return false;
        for (int i = 0; i < pattern.Length; i++)
            if (pattern[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != pattern[i])
                return false;
        return true;
    }

    static int Pair(ReadOnlySpan<char> text, int at) => (text[at] - '0') * 10 + text[at + 1] - '0';
}
