using System.Globalization;

namespace Provenance;

/// <summary>A span of years, months and days after which a claim is stale: an ISO 8601 duration such as <c>P2Y</c> or <c>P1Y6M</c>.</summary>
/// <param name="Years">Whole years, 0 to 9,999.</param>
/// <param name="Months">Whole months, 0 to 9,999.</param>
/// <param name="Days">Whole days, 0 to 999,999.</param>
public readonly record struct Horizon(int Years, int Months, int Days)
{
    /// <summary>Reads an ISO 8601 duration of years, months, weeks and days.</summary>
    /// <returns>False when the text is no such duration, or an empty one.</returns>
    public static bool TryParse(string? text, out Horizon horizon)
    {
        horizon = default;
        if (text is null || text.Length < 3 || text.Length > 24 || text[0] != 'P')
            return false;
        Span<int> amounts = stackalloc int[4];
        const string Units = "YMWD";
        int next = 0;
        for (int i = 1; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            int unit = i < text.Length ? Units.IndexOf(text[i], next) : -1;
            if (unit < 0 || !int.TryParse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out int amount)
                || amount > (unit < 2 ? 9_999 : 99_999))
                return false;
            amounts[unit] = amount;
            next = unit + 1;
        }
        horizon = new Horizon(amounts[0], amounts[1], amounts[2] * 7 + amounts[3]);
        return horizon != default;
    }

    /// <summary>The last day on which something dated <paramref name="day"/> is still current.</summary>
    public DateOnly After(DateOnly day)
    {
        int months = Years * 12 + Months;
        int room = (DateOnly.MaxValue.Year - day.Year) * 12 + (12 - day.Month);
        return months > room || day.AddMonths(months).DayNumber > DateOnly.MaxValue.DayNumber - Days
            ? DateOnly.MaxValue
            : day.AddMonths(months).AddDays(Days);
    }

    /// <summary>The ISO 8601 form.</summary>
    public override string ToString()
    {
        static string Part(int amount, char unit) => amount == 0 ? "" : amount.ToString(CultureInfo.InvariantCulture) + unit;
        return this == default ? "P0D" : "P" + Part(Years, 'Y') + Part(Months, 'M') + Part(Days, 'D');
    }
}
