namespace Provenance.Tests;

/// <summary>What is refused, with the words of the reason that matter.</summary>
public class EdtfDateRefusalTest
{
    [Theory]
    [InlineData(null, "there is nothing")]
    [InlineData(" ", "there is nothing")]
    [InlineData("2021-06-03\0", "U+0000")]
    [InlineData("2021\u201306", "U+2013")]
    [InlineData("\u0662\u0660\u0662\u0661", "U+0662")]
    [InlineData("June 2021", "'J' does not belong")]
    [InlineData("unknown", "'u' does not belong")]
    [InlineData("201u", "'u' does not belong")]
    [InlineData("yesterday", "write YYYY")]
    public void Foreign_text(string? text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("2021-13", "no month 13")]
    [InlineData("2021-00", "no month 00")]
    [InlineData("2021-20", "no month 20")]
    [InlineData("2021-42-01", "no month 42")]
    [InlineData("2021-02-30", "no day 30")]
    [InlineData("2021-02-29", "write 01 to 28")]
    [InlineData("1900-02-29", "write 01 to 28")]
    [InlineData("-0001-02-29", "write 01 to 28")]
    [InlineData("2021-04-31", "write 01 to 30")]
    [InlineData("2021-04-00", "no day 00")]
    [InlineData("2021-6-01", "the month does not have two digits")]
    [InlineData("2021-06-1", "the day does not have two digits")]
    [InlineData("2021--03", "the month does not have two digits")]
    [InlineData("2021-", "the month does not have two digits")]
    [InlineData("2021-06-03-04", "too many parts")]
    [InlineData("20210603", "hyphens are missing")]
    [InlineData("12021", "put Y before it")]
    [InlineData("476", "fewer than four digits")]
    [InlineData("-", "fewer than four digits")]
    [InlineData("?", "fewer than four digits")]
    [InlineData("--2021", "fewer than four digits")]
    [InlineData("-0000", "no year -0000")]
    [InlineData("+2021", "not made of digits")]
    [InlineData("2021 06", "a blank within")]
    [InlineData("Y2021", "more than four digits")]
    [InlineData("Y02021", "without leading zeros")]
    [InlineData("Y", "followed by the digits of a year")]
    [InlineData("Y17000-06", "nothing else")]
    [InlineData("Y1234567890123", "more than 12 digits")]
    [InlineData("2021-21-03", "a season has no days")]
    [InlineData("2021-21-XX", "a season has no days")]
    public void No_such_day_month_or_year(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("2021-06-03T", "hours, minutes and seconds")]
    [InlineData("2021-06-03T10:00", "hours, minutes and seconds")]
    [InlineData("2021-06-03T100000", "hours, minutes and seconds")]
    [InlineData("2021-06-03T24:00:00", "no such time of day")]
    [InlineData("2021-06-03T23:60:00", "no such time of day")]
    [InlineData("2021-06-03T10:00:60", "no such time of day")]
    [InlineData("2021-06-03T10:00:00.5Z", "fractions of a second")]
    [InlineData("2021-06-03T10:00:00+2", "a shift such as")]
    [InlineData("2021-06-03T10:00:00+0200", "a shift such as")]
    [InlineData("2021-06-03T10:00:00+15:00", "no such time zone")]
    [InlineData("2021-06-03T10:00:00+02:60", "no such time zone")]
    [InlineData("2021-06T10:00:00", "a whole day")]
    [InlineData("2021-XX-XXT10:00:00", "a whole day")]
    [InlineData("Y1234567890T10:00:00", "a whole day")]
    [InlineData("2021-06-31T10:00:00", "no day 31")]
    [InlineData("2021-06-03T10:00:00?", "cannot be qualified")]
    [InlineData("2021-06-03T10:00:00/2021-06-04", "in an interval or a set")]
    [InlineData("[2021-06-03T10:00:00]", "in an interval or a set")]
    public void Times(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("2004-06~-11", "level 2")]
    [InlineData("?2004-06-11", "level 2")]
    [InlineData("2004?~", "more than one qualifier")]
    [InlineData("156X-12-25", "level 2")]
    [InlineData("15XX-12", "level 2")]
    [InlineData("1XXX", "last one or two digits")]
    [InlineData("XXXX", "last one or two digits")]
    [InlineData("2X21", "last one or two digits")]
    [InlineData("2004-1X", "level 2")]
    [InlineData("2004-06-1X", "level 2")]
    [InlineData("1985-XX-12", "level 2")]
    [InlineData("Y-17E7", "level 2")]
    [InlineData("1950S2", "level 2")]
    [InlineData("2001-34", "level 2")]
    [InlineData("{1960,1961-12}", "all are meant")]
    public void Level_2_beyond_sets(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("2021/2019", "ends before it starts")]
    [InlineData("2021-06/2021-05", "ends before it starts")]
    [InlineData("0001/-0001", "ends before it starts")]
    [InlineData("/", "neither end")]
    [InlineData("../..", "neither end")]
    [InlineData("../", "neither end")]
    [InlineData("03/06/2021", "more than one slash")]
    [InlineData("2021/13", "fewer than four digits")]
    [InlineData("2021/ 2022", "a blank within")]
    [InlineData("..2021-06", "write ../2021-06")]
    [InlineData("2021-06..", "write 2021-06/..")]
    [InlineData("2019..2021", "[2021-01..2021-06]")]
    [InlineData("2019../2021", "a whole end")]
    public void Intervals(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("[", "one bracket at the start")]
    [InlineData("[2021", "one bracket at the start")]
    [InlineData("[2021]?", "one bracket at the start")]
    [InlineData("[[2021],2022]", "one bracket at the start")]
    [InlineData("2021]", "out of place")]
    [InlineData("2021,2022", "out of place")]
    [InlineData("[]", "a member of the set is missing")]
    [InlineData("[2021,]", "a member of the set is missing")]
    [InlineData("[,2021]", "a member of the set is missing")]
    [InlineData("[..]", "no date on either side")]
    [InlineData("[2021..2019]", "ends before it starts")]
    [InlineData("[2019..,2021]", "in the middle")]
    [InlineData("[2019,..2021]", "in the middle")]
    [InlineData("[2019/2021]", "an interval cannot stand in a set")]
    [InlineData("[2019..2020..2021]", "not made of digits")]
    [InlineData("[2021,2021-13]", "no month 13")]
    public void Sets(string text, string reason) => AssertRefused(text, reason);

    [Fact]
    public void Long_text()
    {
        AssertRefused($"[{string.Join(',', Enumerable.Repeat("2021", 21))}]", "more than 100 characters");
        AssertRefused(new string('[', 1_000_000), "more than 100 characters");
    }

    [Fact]
    public void Parse_throws_with_the_reason()
    {
        FormatException exception = Assert.Throws<FormatException>(() => EdtfDate.Parse("2021-13"));
        Assert.Equal("Not a date: there is no month 13; write 01 to 12, or 21 to 24 for a season.", exception.Message);
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
    }

    static void AssertRefused(string? text, string reason)
    {
        Assert.False(EdtfDate.TryParse(text, out EdtfDate? date, out string? problem));
        Assert.Null(date);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.Contains("; ", problem, StringComparison.Ordinal);
        Assert.False(EdtfDate.TryParse(text, out _));
    }
}
