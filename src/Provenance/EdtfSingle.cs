using System.Buffers;
using System.Globalization;

namespace Provenance;

/// <summary>
/// Reads one EDTF date that is neither an interval nor a set. Readers return what is the matter, or null when they have read
/// something.
/// </summary>
internal static class EdtfSingle
{
    const string Qualifiers = "?~%";
    static readonly SearchValues<char> YearCharacters = SearchValues.Create("0123456789X");

    public static string? Read(ReadOnlySpan<char> text, bool timeAllowed, out DaySpan days, out Qualifier qualifier)
    {
        days = default;
        qualifier = text.IsEmpty ? Qualifier.None : QualifierOf(text[^1]);
        ReadOnlySpan<char> date = qualifier == Qualifier.None ? text : text[..^1];
        if (date.ContainsAny(Qualifiers))
            return Qualifiers.Contains(date[^1], StringComparison.Ordinal)
                ? "there is more than one qualifier; write one, and % for uncertain and approximate"
                : "a qualifier within the date (level 2) is not supported; put ?, ~ or % at the end, for the date as a whole";
        if (date.Contains(' '))
            return "there is a blank within the date; leave it out, and put T before a time of day";
        int time = date.IndexOf('T');
        if (time < 0)
            return Date(date, out days);
        if (!timeAllowed)
            return "a time of day cannot stand in an interval or a set; write the day alone";
        if (qualifier != Qualifier.None)
            return "a date with a time of day cannot be qualified; leave out the time or the qualifier";
        string? problem = Date(date[..time], out days);
        if (problem is null && days.First != days.Last)
            return "a time of day needs a whole day before it; write it as 2021-06-03T10:00:00, or leave the time out";
        return problem ?? EdtfTime.Problem(date[(time + 1)..]);
    }

    static Qualifier QualifierOf(char mark) => mark switch
    {
        '?' => Qualifier.Uncertain,
        '~' => Qualifier.Approximate,
        '%' => Qualifier.Uncertain | Qualifier.Approximate,
        _ => Qualifier.None,
    };

    static string? Date(ReadOnlySpan<char> text, out DaySpan days)
    {
        days = default;
        if (text.ContainsAny('E', 'S'))
            return "exponents and significant digits (level 2) are not supported; write all digits, or an interval such as 1900/1999";
        if (text.StartsWith("Y"))
            return LongYear(text[1..], out days);
        bool isNegative = text.StartsWith("-");
        ReadOnlySpan<char> rest = isNegative ? text[1..] : text;
        Span<Range> parts = stackalloc Range[4];
        int count = rest.Split(parts, '-');
        if (count > 3)
            return $"it has too many parts; {EdtfParser.Forms}";
        return Years(rest[parts[0]], isNegative, out long from, out long to) ?? count switch
        {
            1 => WholeYears(from, to, out days),
            _ when rest[parts[0]].Contains('X') => "a month follows a year with unspecified digits (level 2); write the year alone, such as 202X",
            2 => Month(from, rest[parts[1]], out days),
            _ => Day(from, rest[parts[1]], rest[parts[2]], out days),
        };
    }

    static string? LongYear(ReadOnlySpan<char> text, out DaySpan days)
    {
        days = default;
        bool isNegative = text.StartsWith("-");
        ReadOnlySpan<char> digits = isNegative ? text[1..] : text;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return "Y is followed by the digits of a year and nothing else; write Y17000 or Y-17000";
        if (digits.Length < 5 || digits[0] == '0')
            return "Y is for years of more than four digits, without leading zeros; write a nearer year in four digits, such as 0476";
        if (digits.Length > 12)
            return "the year has more than 12 digits; years go from Y-999999999999 to Y999999999999";
        long year = Number(digits);
        return WholeYears(isNegative ? -year : year, isNegative ? -year : year, out days);
    }

    static string? WholeYears(long from, long to, out DaySpan days)
    {
        days = DaySpan.OfYears(from, to);
        return null;
    }

    /// <summary>The years that four characters stand for: one, or ten or a hundred when the last digits are not specified.</summary>
    static string? Years(ReadOnlySpan<char> text, bool isNegative, out long from, out long to)
    {
        from = to = 0;
        ReadOnlySpan<char> known = text.TrimEnd('X');
        if (known.ContainsAnyExcept(YearCharacters))
            return $"the year is not made of digits; {EdtfParser.Forms}";
        if (text.Length == 8)
            return "the hyphens are missing; write 2021-06-03";
        if (text.Length > 4)
            return "the year has more than four digits; put Y before it, such as Y17000, and hyphens before month and day";
        if (text.Length < 4)
            return "the year has fewer than four digits; write 0476, and 202X or 20XX for a decade or a century";
        if (known.Length < 2 || known.Contains('X'))
            return "only the last one or two digits of a year can be X; write an interval, such as 1000/1999";
        int unknown = text.Length - known.Length;
        long scale = unknown switch { 0 => 1, 1 => 10, _ => 100 };
        from = Number(known) * scale;
        to = from + scale - 1;
        if (isNegative && to == 0)
            return "there is no year -0000; the year before 0001 is 0000";
        if (isNegative)
            (from, to) = (-to, -from);
        return null;
    }

    static string? Month(long year, ReadOnlySpan<char> text, out DaySpan days)
    {
        days = default;
        if (text is "XX")
            return WholeYears(year, year, out days);
        string? problem = TwoDigits(text, "month", out int month);
        if (problem is not null)
            return problem;
        if (month is >= 25 and <= 41)
            return $"{month} is a season, quarter or half of level 2; write its months, such as 2021-01/2021-03";
        if (month is >= 21 and <= 24)
            days = DaySpan.OfMonths(year, SeasonStart(month), SeasonStart(month) + 2);
        else if (month is >= 1 and <= 12)
            days = DaySpan.OfMonths(year, month, month);
        else
            return $"there is no month {month:00}; write 01 to 12, or 21 to 24 for a season";
        return null;
    }

    /// <summary>21 spring starts in March, 22 summer in June, 23 autumn in September, 24 winter in December.</summary>
    static int SeasonStart(int season) => (season - 20) * 3;

    static string? Day(long year, ReadOnlySpan<char> monthText, ReadOnlySpan<char> text, out DaySpan days)
    {
        days = default;
        if (text is "XX")
            return Month(year, monthText, out days) is { } wrong ? wrong : IsSeason(monthText) ? SeasonWithDay : null;
        if (monthText is "XX")
            return "the day is given and the month is not (level 2); write XX for both";
        string? problem = Month(year, monthText, out _) ?? TwoDigits(text, "day", out _);
        if (problem is not null)
            return problem;
        if (IsSeason(monthText))
            return SeasonWithDay;
        int month = (int)Number(monthText), day = (int)Number(text), last = DaySpan.DaysInMonth(year, month);
        if (day < 1 || day > last)
            return $"there is no day {day:00} in that month; write 01 to {last}";
        days = DaySpan.Of(year, month, day);
        return null;
    }

    const string SeasonWithDay = "a season has no days; write the season alone, such as 2021-21, or a month from 01 to 12";

    static bool IsSeason(ReadOnlySpan<char> month) => month[0] == '2';

    static string? TwoDigits(ReadOnlySpan<char> text, string part, out int number)
    {
        number = 0;
        if (text.Contains('X'))
            return $"one digit of the {part} is unspecified (level 2); write XX for both, or an interval";
        if (text.Length != 2 || text.ContainsAnyExceptInRange('0', '9'))
            return $"the {part} does not have two digits; {EdtfParser.Forms}";
        number = (int)Number(text);
        return null;
    }

    static long Number(ReadOnlySpan<char> digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
