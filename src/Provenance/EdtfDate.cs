using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Provenance;

/// <summary>
/// A date as far as it is known, in the Extended Date/Time Format (EDTF, ISO 8601-2:2019): levels 0 and 1, and of level 2 the sets
/// of which one member is meant, <c>[2021-01-04,2021-04-01]</c>. Two dates are equal when their texts are.
/// </summary>
/// <remarks>
/// <para>What can be written: <c>2021</c>, <c>2021-06</c>, <c>2021-06-03</c>, <c>2021-06-03T10:00:00Z</c> (the day counts as stated,
/// the time is kept in the text), <c>-0043</c>, <c>Y170000002</c> (5 to 12 digits), seasons <c>2021-21</c> to <c>2021-24</c>,
/// unspecified digits <c>202X</c>, <c>20XX</c>, <c>2021-XX</c>, <c>2021-06-XX</c>, <c>2021-XX-XX</c>, a qualifier at the end,
/// intervals <c>2020/2021-06</c> with an open end (<c>../2021-06</c>) or an unknown one (<c>/2021-06</c>), and sets with ranges:
/// <c>[2019,2021..2023]</c>, <c>[..2021-06]</c>, <c>[2021-06..]</c>. At most 100 characters. An end of an interval and a member of
/// a set has no time of day and may be a season or have unspecified digits.</para>
/// <para>Bounds are the stated ones: <c>?</c> and <c>~</c> never widen them, since the standard does not say by how much. A season is
/// three whole months of the northern year: 21 spring March to May, 22 summer June to August, 23 autumn September to November, 24
/// winter December to February of the next year. The calendar is the proleptic Gregorian one with a year 0.</para>
/// </remarks>
public sealed record EdtfDate
{
    readonly ValueList<EdtfDate> members;

    internal EdtfDate(string text, DaySpan days, Qualifier qualifier, ValueList<EdtfDate> members = default, bool isAmbiguous = false)
    {
        (Text, Days, Qualifier) = (text, days, qualifier);
        (this.members, IsAmbiguous) = (members, isAmbiguous);
    }

    /// <summary>The date as written, without blanks around it or around the members of a set.</summary>
    public string Text { get; }

    /// <summary>
    /// The first day it can be. Null when that is open, unknown, or outside the years 1 to 9999; <see cref="Order(EdtfDate)"/>
    /// knows the days outside, too.
    /// </summary>
    public DateOnly? Earliest => Days.Earliest;

    /// <summary>The last day it can be. Null when that is open, unknown, or outside the years 1 to 9999.</summary>
    public DateOnly? Latest => Days.Latest;

    /// <summary>Whether it, an end of it or a member of it is uncertain (<c>?</c> or <c>%</c>): the source itself is in doubt.</summary>
    public bool IsUncertain => (Qualifier & Qualifier.Uncertain) != 0;

    /// <summary>Whether it, an end of it or a member of it is approximate (<c>~</c> or <c>%</c>): it is close to what is written.</summary>
    public bool IsApproximate => (Qualifier & Qualifier.Approximate) != 0;

    /// <summary>Whether the start is open (<c>../2021</c>, <c>[..2021]</c>); an unknown start (<c>/2021</c>) is not.</summary>
    public bool IsOpenStart => Text.StartsWith("..", StringComparison.Ordinal) || Text.StartsWith("[..", StringComparison.Ordinal);

    /// <summary>Whether the end is open (<c>2021/..</c>, <c>[2021..]</c>); an unknown end (<c>2021/</c>) is not.</summary>
    public bool IsOpenEnd => Text.EndsWith("..", StringComparison.Ordinal) || Text.EndsWith("..]", StringComparison.Ordinal);

    /// <summary>
    /// What it can be read as: the members of a set, in the order written and each once, a range <c>a..b</c> as the interval
    /// <c>a/b</c>. Any other date is its own only reading.
    /// </summary>
    public ValueList<EdtfDate> Readings => members.IsEmpty ? [this] : members;

    /// <summary>Whether it is a set that leaves a choice: two members or more, or a range.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>The days it can be, those outside the years 1 to 9999 too.</summary>
    internal DaySpan Days { get; }

    /// <summary>What is said of it, of an end or of a member.</summary>
    internal Qualifier Qualifier { get; }

    /// <summary>The date of one day.</summary>
    public static EdtfDate Of(DateOnly day) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DaySpan.Of(day), Qualifier.None);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no such date; the message says why and what to write instead.</exception>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out EdtfDate? date, out string? problem) ? date : throw new FormatException($"Not a date: {problem}.");
    }

    /// <summary>Reads a date. Never throws.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date) => TryParse(text, out date, out _);

    /// <summary>Reads a date, or says why it cannot. Never throws.</summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="date">The date; null when the text is none.</param>
    /// <param name="problem">What is the matter and what to write instead, a phrase without a full stop; null when there is a date.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? problem)
    {
        problem = EdtfParser.Read(text, out date);
        return date is not null;
    }

    /// <summary>
    /// How this lies to another date: before when its last possible day is before the other's first one. The same day, overlapping
    /// days, and an open or unknown end on the side that matters cannot be told.
    /// </summary>
    public DateOrder Order(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Days.Order(other.Days);
    }

    /// <summary>How this lies to a day.</summary>
    public DateOrder Order(DateOnly day) => Days.Order(DaySpan.Of(day));

    /// <summary>Whether both are written alike.</summary>
    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The date as written.</summary>
    public override string ToString() => Text;
}

/// <summary>What the source says of its own date: <c>?</c> is uncertain, <c>~</c> approximate, <c>%</c> both.</summary>
[Flags]
internal enum Qualifier
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
