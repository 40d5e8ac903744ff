using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests;

public class EdtfDateOrderTest
{
    [Theory]
    [InlineData("2020", "2021", DateOrder.Before)]
    [InlineData("2021-06-03", "2021-06-02", DateOrder.After)]
    [InlineData("2021-06-03", "2021-06-03", DateOrder.CannotTell)]
    [InlineData("2021-06-03T08:00:00", "2021-06-03T10:00:00", DateOrder.CannotTell)]
    [InlineData("2021", "2021-06", DateOrder.CannotTell)]
    [InlineData("2021-05", "2021-22", DateOrder.Before)]
    [InlineData("../2021-06", "2021-07", DateOrder.Before)]
    [InlineData("../2021-06", "2019", DateOrder.CannotTell)]
    [InlineData("/2021-06", "2019", DateOrder.CannotTell)]
    [InlineData("2021/..", "2022", DateOrder.CannotTell)]
    [InlineData("2021/", "2020", DateOrder.After)]
    [InlineData("2021/..", "2022/..", DateOrder.CannotTell)]
    [InlineData("[2021-01-04,2021-04-01]", "2021-02", DateOrder.CannotTell)]
    [InlineData("[2021-01-04,2021-04-01]", "2021-05", DateOrder.Before)]
    [InlineData("-0044", "-0043", DateOrder.Before)]
    [InlineData("-0001-12-31", "0000-01-01", DateOrder.Before)]
    [InlineData("0000-12-31", "0001-01-01", DateOrder.Before)]
    [InlineData("Y-170000002", "-9999", DateOrder.Before)]
    [InlineData("Y170000002", "9999-12-31", DateOrder.After)]
    [InlineData("Y10000", "9999-24", DateOrder.CannotTell)]
    [InlineData("Y10001", "9999-24", DateOrder.After)]
    public void The_order_of_two_dates(string left, string right, DateOrder order) =>
        Assert.Equal(order, EdtfDate.Parse(left).Order(EdtfDate.Parse(right)));

    [Fact]
    public void Before_and_after_are_each_other_s_inverse() =>
        Prop.ForAll(Two(EdtfSample.Any), pair =>
        {
            (EdtfDate left, EdtfDate right) = (EdtfDate.Parse(pair.Left), EdtfDate.Parse(pair.Right));
            DateOrder inverse = left.Order(right) switch
            {
                DateOrder.Before => DateOrder.After,
                DateOrder.After => DateOrder.Before,
                _ => DateOrder.CannotTell,
            };
            Assert.Equal(inverse, right.Order(left));
            Assert.Equal(DateOrder.CannotTell, left.Order(left));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Before_is_transitive() =>
        Prop.ForAll(EdtfSample.Any.ArrayOf(12).ToArbitrary(), texts =>
        {
            EdtfDate[] dates = [.. texts.Select(EdtfDate.Parse)];
            foreach (EdtfDate first in dates)
                foreach (EdtfDate second in dates.Where(date => first.Order(date) == DateOrder.Before))
                    Assert.All(dates.Where(date => second.Order(date) == DateOrder.Before),
                        third => Assert.Equal(DateOrder.Before, first.Order(third)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_that_of_all_pairs_of_possible_days() =>
        Prop.ForAll(Two(EdtfSample.Closed), pair =>
        {
            DateOnly[] left = EdtfSample.PossibleDays(pair.Left), right = EdtfSample.PossibleDays(pair.Right);
            EdtfDate date = EdtfDate.Parse(pair.Left);
            Assert.Equal((left[0], left[^1]), (date.Earliest, date.Latest));
            Assert.Equal(Order(left, right), date.Order(EdtfDate.Parse(pair.Right)));
            Assert.Equal(Order(left, [right[0]]), date.Order(right[0]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_days_of_the_calendar_are_those_of_the_platform()
    {
        Assert.All(Enumerable.Range(1, 9999), year => Assert.All(Enumerable.Range(1, 12), month =>
        {
            DateOnly first = new(year, month, 1);
            DaySpan days = DaySpan.OfMonths(year, month, month);
            Assert.Equal(first.DayNumber, days.First);
            Assert.Equal(DateTime.DaysInMonth(year, month), days.Last - days.First + 1);
        }));
    }

    [Fact]
    public void Years_follow_one_another_and_repeat_every_400_years()
    {
        Assert.All(Enumerable.Range(-1200, 1600), year =>
        {
            DaySpan days = DaySpan.OfYears(year, year);
            Assert.Equal(days.Last + 1, DaySpan.OfYears(year + 1, year + 1).First);
            Assert.Equal(days.First + 146_097, DaySpan.OfYears(year + 400, year + 400).First);
        });
    }

    static DateOrder Order(DateOnly[] left, DateOnly[] right) =>
        left.All(day => right.All(other => day < other)) ? DateOrder.Before
        : left.All(day => right.All(other => day > other)) ? DateOrder.After
        : DateOrder.CannotTell;

    static Arbitrary<(string Left, string Right)> Two(Gen<string> texts) =>
        (from left in texts from right in texts select (left, right)).ToArbitrary();
}
