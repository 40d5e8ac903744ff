using System.Buffers;

namespace Provenance;

/// <summary>
/// Reads the forms of an EDTF date: one date, an interval, a set. Readers return what is the matter, or null when they have read
/// something.
/// </summary>
internal static class EdtfParser
{
    const int LongestText = 100;
    static readonly SearchValues<char> Alphabet = SearchValues.Create("0123456789XYTZES-?~%:+/.,[]{} ");

    internal const string Forms = "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2021-06-03";

    public static string? Read(string? text, out EdtfDate? date)
    {
        date = null;
        string written = text?.Trim() ?? "";
        if (written.Length == 0)
            return $"there is nothing; {Forms}";
        if (written.Length > LongestText)
            return $"it has more than {LongestText} characters; write less, a range in a set is written [2021-01-04..2021-01-20]";
        int foreign = written.AsSpan().IndexOfAnyExcept(Alphabet);
        if (foreign >= 0)
            return $"{Show(written[foreign])} does not belong in a date; {Forms}";
        return written[0] switch
        {
            '[' => Set(written, out date),
            '{' => "a set of which all are meant is not supported; write an entry for each date, or [ ] when one of them is meant",
            _ when written.AsSpan().ContainsAny("[]{},") => "a bracket or comma is out of place; write a set as [2021-01-04,2021-04-01]",
            _ when written.Contains('/', StringComparison.Ordinal) => Interval(written, out date),
            _ when written.Contains("..", StringComparison.Ordinal) => LooseDots(written),
            _ => Single(written, true, out date),
        };
    }

    static string? Single(string text, bool timeAllowed, out EdtfDate? date)
    {
        string? problem = EdtfSingle.Read(text, timeAllowed, out DaySpan days, out Qualifier qualifier);
        date = problem is null ? new EdtfDate(text, days, qualifier) : null;
        return problem;
    }

    static string? Interval(string text, out EdtfDate? date)
    {
        date = null;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        string start = text[..slash], end = text[(slash + 1)..];
        if (end.Contains('/', StringComparison.Ordinal))
            return $"there is more than one slash; an interval is start/end, and a single date has hyphens: {Forms}";
        if (start is "" or ".." && end is "" or "..")
            return "neither end of the interval is a date; leave the date out when nothing is known of it";
        return IntervalEnd(start, out EdtfDate? from) ?? IntervalEnd(end, out EdtfDate? to) ?? Between(text, from, to, out date);
    }

    static string? IntervalEnd(string text, out EdtfDate? date)
    {
        date = null;
        if (text is "" or "..")
            return null;
        return text.Contains("..", StringComparison.Ordinal)
            ? "'..' stands for a whole end of an interval; write ../2021-06 or 2021-06/.."
            : Single(text, false, out date);
    }

    /// <summary>The interval from one date to another; null is an end without a bound.</summary>
    static string? Between(string text, EdtfDate? from, EdtfDate? to, out EdtfDate? date)
    {
        long first = from?.Days.First ?? DaySpan.Unbounded.First, last = to?.Days.Last ?? DaySpan.Unbounded.Last;
        bool inverted = first > last;
        date = inverted ? null : new EdtfDate(text, new DaySpan(first, last), QualifierOf(from) | QualifierOf(to));
        return inverted ? "it ends before it starts; put the earlier date first" : null;
    }

    static Qualifier QualifierOf(EdtfDate? end) => end?.Qualifier ?? Qualifier.None;

    static string? Set(string text, out EdtfDate? date)
    {
        date = null;
        if (text.Length < 2 || text[^1] != ']' || text.AsSpan(1, text.Length - 2).ContainsAny("[]{}"))
            return "a set has one bracket at the start, one at the end and none between; write it as [2021-01-04,2021-04-01]";
        string[] parts = text[1..^1].Split(',', StringSplitOptions.TrimEntries);
        List<EdtfDate> members = new(parts.Length);
        bool isAmbiguous = false;
        for (int i = 0; i < parts.Length; i++)
        {
            string? problem = Member(parts[i], i == 0, i == parts.Length - 1, out EdtfDate? member, out bool isRange);
            if (member is null)
                return problem;
            if (!members.Contains(member))
                members.Add(member);
            isAmbiguous |= isRange || members.Count > 1;
        }
        DaySpan days = members.Select(member => member.Days).Aggregate((all, more) => all.Join(more));
        Qualifier qualifier = members.Select(member => member.Qualifier).Aggregate((all, more) => all | more);
        date = new EdtfDate($"[{string.Join(',', parts)}]", days, qualifier, members.ToValueList(), isAmbiguous);
        return null;
    }

    static string? Member(string text, bool isFirst, bool isLast, out EdtfDate? member, out bool isRange)
    {
        (member, isRange) = (null, false);
        if (text.Length == 0)
            return "a member of the set is missing; write a date on both sides of each comma, such as [2021-01-04,2021-04-01]";
        if (text.Contains('/', StringComparison.Ordinal))
            return "an interval cannot stand in a set; write a range of days to choose from as 2021-01-04..2021-01-20";
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return Single(text, false, out member);
        string start = text[..dots], end = text[(dots + 2)..];
        if (start.Length + end.Length == 0)
            return "'..' has no date on either side; write ..2021-06, 2021-06.. or 2021-01..2021-06";
        if (end.Length == 0 && !isLast || start.Length == 0 && !isFirst)
            return "an open range stands in the middle of the set; put ..2021-06 first and 2021-06.. last, or give it both ends";
        EdtfDate? from = null, to = null;
        string? problem = (start.Length > 0 ? Single(start, false, out from) : null) ?? (end.Length > 0 ? Single(end, false, out to) : null);
        if (problem is not null)
            return problem;
        isRange = start != end;
        if (isRange)
            return Between($"{from?.Text ?? ".."}/{to?.Text ?? ".."}", from, to, out member);
        member = from;
        return null;
    }

    static string LooseDots(string text)
    {
        string example = text.StartsWith("..", StringComparison.Ordinal) ? "../2021-06"
            : text.EndsWith("..", StringComparison.Ordinal) ? "2021-06/.." : "2021-01/2021-06, or [2021-01..2021-06] for one of them";
        return $"'..' needs a slash or brackets; write {example}";
    }

    static string Show(char foreign) => foreign is > ' ' and < '\x7f' ? $"'{foreign}'" : $"the character U+{(int)foreign:X4}";
}
