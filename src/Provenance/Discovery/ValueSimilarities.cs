using System.Text;
using Provenance.Discovery;

namespace Provenance;

/// <summary>Measures of how alike two values are.</summary>
public static class ValueSimilarities
{
    /// <summary>
    /// By the kind of the values: numbers by their relative difference, times by their distance within an hour, lists (parts
    /// separated by semicolons) by the parts they share, other text by the pairs of letters it shares (Dice).
    /// </summary>
    public static double ByKind(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        byte[] a = Encoding.UTF8.GetBytes(left), b = Encoding.UTF8.GetBytes(right);
        if (Number.TryParse(a, out double x) && Number.TryParse(b, out double y))
            return x == y ? 1 : Math.Max(0, 1 - Math.Abs(x - y) / Math.Max(Math.Abs(x), Math.Abs(y)));
        if (Moment.TryParse(a, out long first) && Moment.TryParse(b, out long second))
            return Math.Max(0, 1 - Math.Abs(first - second) / (double)TimeSpan.TicksPerHour);
        return left.Contains(';', StringComparison.Ordinal) || right.Contains(';', StringComparison.Ordinal)
            ? Dice(Parts(left), Parts(right)) : Dice(Pairs(left), Pairs(right));
    }

    static List<string> Parts(string list) => [.. list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    static List<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2).ToUpperInvariant())];

    static double Dice(List<string> left, List<string> right)
    {
        int all = left.Count + right.Count, shared = 0;
        foreach (string part in left)
            shared += right.Remove(part) ? 1 : 0;
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
