using System.Globalization;

namespace Provenance.Scoring;

/// <summary>Values as they are written: numbers as far as their precision goes, everything else letter by letter.</summary>
internal static class Quantity
{
    /// <summary>
    /// Whether two values differ. Numbers do when they are further apart than half a unit in the last decimal of the coarser one:
    /// 1.5 and 1.53 do not, 1.5 and 1.56 do. Whole numbers count to the unit, whatever zeros they end in.
    /// </summary>
    public static bool Differ(string left, string right) =>
        left != right && (Read(left) is not { } one || Read(right) is not { } other || Math.Abs(one - other) > Precision(one, other));

    static decimal? Read(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    static decimal Precision(decimal one, decimal other)
    {
        int decimals = Math.Min(one.Scale, other.Scale);
        return decimals == 0 && one.Scale == other.Scale ? 0 : new decimal(5, 0, 0, false, (byte)Math.Min(decimals + 1, 28));
    }
}
