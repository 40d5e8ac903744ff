namespace Provenance;

/// <summary>
/// The days from a first to a last, counted from 0001-01-01 as day 0 like <see cref="DateOnly.DayNumber"/>, in the proleptic
/// Gregorian calendar with a year 0, far beyond the years 1 to 9999.
/// </summary>
internal readonly record struct DaySpan(long First, long Last)
{
    /// <summary>All days there are: both ends without a bound.</summary>
    public static DaySpan Unbounded => new(long.MinValue, long.MaxValue);

    /// <summary>The first day; null without a bound or beyond the range of <see cref="DateOnly"/>.</summary>
    public DateOnly? Earliest => ToDay(First);

    /// <summary>The last day; null without a bound or beyond the range of <see cref="DateOnly"/>.</summary>
    public DateOnly? Latest => ToDay(Last);

    /// <summary>One day.</summary>
    public static DaySpan Of(DateOnly day) => new(day.DayNumber, day.DayNumber);

    /// <summary>One day of the calendar.</summary>
    public static DaySpan Of(long year, int month, int day) => new(DayNumber(year, month, day), DayNumber(year, month, day));

    /// <summary>The months from one to another of the same year; a month beyond 12 is one of the next year.</summary>
    public static DaySpan OfMonths(long year, int from, int to)
    {
        long lastYear = to > 12 ? year + 1 : year;
        int lastMonth = to > 12 ? to - 12 : to;
        return new DaySpan(DayNumber(year, from, 1), DayNumber(lastYear, lastMonth, DaysInMonth(lastYear, lastMonth)));
    }

    /// <summary>The years from one to another.</summary>
    public static DaySpan OfYears(long from, long to) => new(DayNumber(from, 1, 1), DayNumber(to, 12, 31));

    /// <summary>The number of days of a month, 1 to 12.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>How this lies to another span.</summary>
    public DateOrder Order(DaySpan other) =>
        Last < other.First ? DateOrder.Before : First > other.Last ? DateOrder.After : DateOrder.CannotTell;

    /// <summary>The smallest span that holds both.</summary>
    public DaySpan Join(DaySpan other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    static long DayNumber(long year, int month, int day)
    {
        long past = year - 1;
        long number = past * 365 + Floor(past, 4) - Floor(past, 100) + Floor(past, 400) + day - 1;
        for (int earlier = 1; earlier < month; earlier++)
            number += DaysInMonth(year, earlier);
        return number;
    }

    /// <summary>Division that rounds down, so that leap days before year 1 are counted too.</summary>
    static long Floor(long number, long by) => number >= 0 ? number / by : -((by - 1 - number) / by);

    static DateOnly? ToDay(long number) =>
        number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
}
