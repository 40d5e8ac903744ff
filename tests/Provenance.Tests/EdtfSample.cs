using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests;

/// <summary>EDTF texts of few years, so that they often overlap, and the days they can be, found by comparing digits.</summary>
static class EdtfSample
{
    static readonly DateOnly[] Window =
        [.. Enumerable.Range(new DateOnly(2019, 1, 1).DayNumber, 4 * 365 + 1).Select(DateOnly.FromDayNumber)];

    static readonly Gen<string> Year = Gen.Elements("2019", "2020", "2021", "2022");
    static readonly Gen<string> TwoDigits = Gen.Choose(1, 12).Select(number => number.ToString("00", CultureInfo.InvariantCulture));

    static readonly Gen<string> Date =
        from year in Year
        from month in TwoDigits
        from day in TwoDigits
        from text in Gen.Elements(year, $"{year}-XX", $"{year}-XX-XX", $"{year}-{month}", $"{year}-{month}-XX", $"{year}-{month}-{day}")
        from qualifier in Gen.Elements("", "", "", "?", "~", "%")
        select text + qualifier;

    static readonly Gen<string> Range =
        from left in Date
        from right in Date
        select PossibleDays(left)[0] <= PossibleDays(right)[^1] ? $"{left}/{right}" : $"{right}/{left}";

    static readonly Gen<string> Member = Gen.OneOf(Date, Date, Range.Select(range => range.Replace("/", "..", StringComparison.Ordinal)));

    static readonly Gen<string> Set = Member.NonEmptyListOf()
        .Select(members => $"[{string.Join(',', members.Take(3))}]");

    static readonly Gen<string> Unbounded = Date.SelectMany(date => Gen.Elements(
        $"../{date}", $"/{date}", $"{date}/..", $"{date}/", $"[..{date}]", $"[{date}..]", "-0044-03-15", "Y170000002", "Y-170000002", "20XX"));

    /// <summary>Dates within the window of years.</summary>
    public static Gen<string> Closed { get; } = Gen.OneOf(Date, Range, Set);

    /// <summary>Those, and dates with an open or unknown end or far off.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(Closed, Closed, Unbounded);

    /// <summary>The days a closed date can be, in order.</summary>
    public static DateOnly[] PossibleDays(string text) => text[0] == '['
        ? [.. text[1..^1].Split(',').SelectMany(member => Days(member.Split(".."))).Distinct().Order()]
        : Days(text.Split('/'));

    static DateOnly[] Days(string[] ends)
    {
        string[] patterns = [.. ends.Select(end => (end.TrimEnd('?', '~', '%') + "-XX-XX")[..10])];
        DateOnly first = Window.First(day => Matches(day, patterns[0])), last = Window.Last(day => Matches(day, patterns[^1]));
        return [.. Window.Where(day => first <= day && day <= last)];
    }

    static bool Matches(DateOnly day, string pattern) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Zip(pattern).All(pair => pair.Second == 'X' || pair.First == pair.Second);
}
