using System.Globalization;

namespace Provenance.Cli.Tables;

/// <summary>A score as a bar over [0, 1]: full up to what is certain of it, shaded up to what is possible.</summary>
static class ScoreBar
{
    /// <summary>How many columns a bar takes.</summary>
    public const int Width = 10;

    const int Eighths = 8;
    const string Parts = " ▏▎▍▌▋▊▉█";

    /// <summary>The bar from 0 to 1.</summary>
    /// <param name="low">The lower end of the interval, in [0, 1].</param>
    /// <param name="high">Its upper end.</param>
    public static string Of(double low, double high)
    {
        Span<char> bar = stackalloc char[Width];
        bar.Fill('·');
        int steps = (int)Math.Round(low * Width * Eighths, MidpointRounding.AwayFromZero);
        bar[..(steps / Eighths)].Fill('█');
        if (HasInterval(low, high))
        {
            // At least one shaded column: the interval is there, however narrow.
            int from = Math.Min(steps / Eighths, Width - 1);
            int to = Math.Max(from + 1, (int)Math.Round(high * Width, MidpointRounding.AwayFromZero));
            bar[from..to].Fill('░');
        }
        else if (steps % Eighths > 0)
            bar[steps / Eighths] = Parts[steps % Eighths];
        return bar.ToString();
    }

    /// <summary>A bar of any width without an interval.</summary>
    /// <param name="share">How much of it is full, in [0, 1].</param>
    /// <param name="width">How many columns it takes.</param>
    public static string Of(double share, int width)
    {
        int steps = (int)Math.Round(Math.Clamp(share, 0, 1) * width * Eighths, MidpointRounding.AwayFromZero);
        string part = steps % Eighths > 0 ? Parts[steps % Eighths].ToString() : "";
        return (new string('█', steps / Eighths) + part).PadRight(width, '·');
    }

    /// <summary>The score to two digits.</summary>
    public static string Number(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The interval to two digits; empty where its ends look the same.</summary>
    public static string Interval(double low, double high) => HasInterval(low, high) ? $"{Number(low)}–{Number(high)}" : "";

    static bool HasInterval(double low, double high) => Number(low) != Number(high);
}
