namespace Provenance.Tests;

/// <summary>What is accepted, and what it stands for. "-" is no bound within the years 1 to 9999.</summary>
public class EdtfDateTest
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("0000", "-", "-")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31", "2016-12-31")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]
    [InlineData("2005/2005", "2005-01-01", "2005-12-31")]
    [InlineData("2005-06/2005", "2005-06-01", "2005-12-31")]
    public void Level_0(string text, string earliest, string latest) => AssertBounds(text, earliest, latest);

    [Theory]
    [InlineData("Y170000002", "-", "-")]
    [InlineData("Y-170000002", "-", "-")]
    [InlineData("Y999999999999", "-", "-")]
    [InlineData("-1985", "-", "-")]
    [InlineData("-0044-03-15", "-", "-")]
    [InlineData("-004X", "-", "-")]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("9999-24", "9999-12-01", "-")]
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("201X?", "2010-01-01", "2019-12-31")]
    [InlineData("000X", "-", "0009-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/..", "1985-04-12", "-")]
    [InlineData("1985-04/..", "1985-04-01", "-")]
    [InlineData("1985/..", "1985-01-01", "-")]
    [InlineData("../1985-04-12", "-", "1985-04-12")]
    [InlineData("../1985-04", "-", "1985-04-30")]
    [InlineData("../1985", "-", "1985-12-31")]
    [InlineData("1985-04-12/", "1985-04-12", "-")]
    [InlineData("1985-04/", "1985-04-01", "-")]
    [InlineData("1985/", "1985-01-01", "-")]
    [InlineData("/1985-04-12", "-", "1985-04-12")]
    [InlineData("/1985-04", "-", "1985-04-30")]
    [InlineData("/1985", "-", "1985-12-31")]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30")]
    [InlineData("1984/2004-06~", "1984-01-01", "2004-06-30")]
    [InlineData("1984~/2004~", "1984-01-01", "2004-12-31")]
    [InlineData("1984?/2004%", "1984-01-01", "2004-12-31")]
    [InlineData("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08")]
    [InlineData("-0500/2021-06", "-", "2021-06-30")]
    [InlineData("2001-21/2001-24", "2001-03-01", "2002-02-28")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03")]
    public void Level_1(string text, string earliest, string latest) => AssertBounds(text, earliest, latest);

    [Theory]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "1667|1668|1670/1672")]
    [InlineData("[..1760-12-03]", "-", "1760-12-03", "../1760-12-03")]
    [InlineData("[1760-12..]", "1760-12-01", "-", "1760-12/..")]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", "-", "1760-01|1760-02|1760-12/..")]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", "1667|1760-12")]
    [InlineData("[..1984]", "-", "1984-12-31", "../1984")]
    [InlineData("[2021-04-01,2021-01-04]", "2021-01-04", "2021-04-01", "2021-04-01|2021-01-04")]
    [InlineData("[-0044,Y170000002]", "-", "-", "-0044|Y170000002")]
    [InlineData("[2021?,2019~]", "2019-01-01", "2021-12-31", "2021?|2019~")]
    public void One_of_a_set(string text, string earliest, string latest, string readings)
    {
        AssertBounds(text, earliest, latest);
        EdtfDate date = EdtfDate.Parse(text);
        Assert.True(date.IsAmbiguous);
        Assert.Equal(readings, string.Join('|', date.Readings));
        Assert.All(date.Readings, reading => Assert.Equal(reading, EdtfDate.Parse(reading.Text)));
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2021/2022")]
    [InlineData("202X")]
    public void Any_other_date_is_its_own_only_reading(string text)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.False(date.IsAmbiguous);
        Assert.Same(date, Assert.Single(date.Readings));
    }

    [Theory]
    [InlineData("[2021]")]
    [InlineData("[2021,2021]")]
    [InlineData("[2021..2021,2021]")]
    public void A_set_of_one_date_leaves_no_choice(string text)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.False(date.IsAmbiguous);
        Assert.Equal("2021", Assert.Single(date.Readings).Text);
    }

    [Theory]
    [InlineData("2021", false, false)]
    [InlineData("2021?", true, false)]
    [InlineData("2021-06~", false, true)]
    [InlineData("2021-06-03%", true, true)]
    [InlineData("2019?/2021~", true, true)]
    [InlineData("../2021~", false, true)]
    [InlineData("[2019,2021?]", true, false)]
    public void A_qualifier_speaks_of_the_date_an_end_or_a_member(string text, bool isUncertain, bool isApproximate)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal((isUncertain, isApproximate), (date.IsUncertain, date.IsApproximate));
    }

    [Theory]
    [InlineData("2021/2022", false, false)]
    [InlineData("../2021", true, false)]
    [InlineData("2021/..", false, true)]
    [InlineData("/2021", false, false)]
    [InlineData("2021/", false, false)]
    [InlineData("[..2019,2021..]", true, true)]
    [InlineData("[2019..2021]", false, false)]
    public void Open_is_not_the_same_as_unknown(string text, bool isOpenStart, bool isOpenEnd)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal((isOpenStart, isOpenEnd), (date.IsOpenStart, date.IsOpenEnd));
    }

    [Fact]
    public void Blanks_around_the_text_and_the_members_are_not_part_of_it()
    {
        Assert.Equal("2021-06", EdtfDate.Parse(" 2021-06\n").Text);
        Assert.Equal(EdtfDate.Parse("[2021-01-04,2021-04-01]"), EdtfDate.Parse("[ 2021-01-04, 2021-04-01 ]"));
    }

    [Fact]
    public void Dates_are_equal_when_written_alike()
    {
        Assert.Equal(EdtfDate.Of(new DateOnly(2021, 6, 3)), EdtfDate.Parse("2021-06-03"));
        Assert.Equal(EdtfDate.Parse("2021").GetHashCode(), EdtfDate.Parse("2021").GetHashCode());
        Assert.NotEqual(EdtfDate.Parse("2021"), EdtfDate.Parse("2021-XX"));
    }

    static void AssertBounds(string text, string earliest, string latest)
    {
        Assert.True(EdtfDate.TryParse(text, out EdtfDate? date, out string? problem), problem);
        Assert.Equal((text, earliest, latest), (date.ToString(), Show(date.Earliest), Show(date.Latest)));
    }

    static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
