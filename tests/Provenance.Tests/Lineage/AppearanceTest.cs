using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

/// <summary>When a document appeared, as far as it says.</summary>
public class AppearanceTest
{
    static Appearance Day(string date) => Appearance.Of(EdtfDate.Parse(date));

    static Hand On(string? day) => new() { Role = HandRole.Publisher, Source = "a", On = day is null ? null : EdtfDate.Parse(day) };

    [Fact]
    public void It_is_when_it_was_published_or_when_the_last_dated_hand_had_it()
    {
        Document document = new() { Id = "d", Chain = [On("2020-01-01"), On("2020-02-02"), On(null)] };
        Assert.Equal(Day("2020-02-02"), Appearance.Of(document));
        Assert.Equal(Day("2020-03-03"), Appearance.Of(document with { Published = EdtfDate.Parse("2020-03-03") }));
        Assert.Equal(Day("2020-01-01"), Appearance.Of(document with { Chain = [On("2020-01-01"), On(null)] }));
    }

    [Fact]
    public void Without_a_date_it_may_be_any_day()
    {
        Appearance any = Appearance.Of(new Document { Id = "d", Chain = [On(null)] });
        Assert.Equal(new Appearance(int.MinValue, int.MaxValue), any);
        Assert.False(any.IsBefore(Day("2020")));
        Assert.False(Day("2020").IsBefore(any));
    }

    [Fact]
    public void An_open_date_is_open_on_its_side()
    {
        Assert.Equal(int.MinValue, Day("../2021-06").Earliest);
        Assert.Equal(Day("2021-06-30").Latest, Day("../2021-06").Latest);
        Assert.Equal(int.MaxValue, Day("2021-06/..").Latest);
        Assert.Equal(Day("2021-06-01").Earliest, Day("2021-06/..").Earliest);
    }

    [Fact]
    public void Only_what_is_over_before_the_other_can_have_begun_is_before_it()
    {
        Assert.True(Day("2020-01-01").IsBefore(Day("2020-01-02")));
        Assert.False(Day("2020-01-01").IsBefore(Day("2020-01-01")));
        Assert.False(Day("2020-01-02").IsBefore(Day("2020-01-01")));
        Assert.False(Day("2020-01").IsBefore(Day("2020-01-31")));
        Assert.True(Day("2020-01").IsBefore(Day("2020-02")));
    }

    [Fact]
    public void The_later_of_two_is_later_at_both_ends()
    {
        Assert.Equal(new Appearance(Day("2020-02-01").Earliest, Day("2020-12-31").Latest), Day("2020").Later(Day("2020-02")));
        Assert.Equal(Day("2020").Later(Day("2020-02")), Day("2020-02").Later(Day("2020")));
    }
}
