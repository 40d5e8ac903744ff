using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests;

public class EdtfDateRoundTripTest
{
    const string Alphabet = "0123456789XY?~%[]/.,-T:Z ";

    [Fact]
    public void A_date_reads_back_from_its_text() =>
        Prop.ForAll(EdtfSample.Any.ToArbitrary(), text => AssertReadsBack(EdtfDate.Parse(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_reads_back_from_its_text() =>
        Prop.ForAll(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(), day =>
        {
            AssertReadsBack(EdtfDate.Of(day));
            Assert.Equal((day, day), (EdtfDate.Of(day).Earliest, EdtfDate.Of(day).Latest));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_either_a_date_or_refused_with_a_reason()
    {
        Random random = new(20190225);
        for (int i = 0; i < 10_000; i++)
            AssertDateOrReason(new string([.. Enumerable.Range(0, random.Next(24)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]));
    }

    [Fact]
    public void A_date_with_changed_characters_is_either_a_date_or_refused_with_a_reason()
    {
        string[] seeds = ["2021-06-03T10:00:00+02:00", "[2019,2021-06..2021-07,2022..]", "../2021-06-XX~", "-0044-03-15/Y170000002", "2021-24?"];
        Random random = new(20190225);
        int read = 0;
        for (int i = 0; i < 10_000; i++)
        {
            char[] text = seeds[i % seeds.Length].ToCharArray();
            for (int changes = random.Next(3); changes > 0; changes--)
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            read += AssertDateOrReason(new string(text)) ? 1 : 0;
        }
        Assert.InRange(read, 3_000, 9_000);
    }

    static bool AssertDateOrReason(string text)
    {
        if (EdtfDate.TryParse(text, out EdtfDate? date, out string? problem))
            AssertReadsBack(date);
        else
            Assert.Contains("; ", problem, StringComparison.Ordinal);
        return date is not null;
    }

    static void AssertReadsBack(EdtfDate date)
    {
        EdtfDate read = EdtfDate.Parse(date.Text);
        Assert.Equal(date, read);
        Assert.Equal((date.Days, date.Qualifier, date.Readings, date.IsAmbiguous), (read.Days, read.Qualifier, read.Readings, read.IsAmbiguous));
        Assert.True(date.Days.First <= date.Days.Last);
        Assert.All(date.Readings, reading => Assert.Equal(reading, EdtfDate.Parse(reading.Text)));
    }
}
