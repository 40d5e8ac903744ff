using System.Globalization;
using System.Text;

namespace Provenance.Discovery;

/// <summary>Dates and times as values write them: ISO 8601, with a blank or a T before the time; UTC where no zone is given.</summary>
internal static class Moment
{
    static readonly string[] Layouts =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Reads a time that fills the whole text, in ticks of 100 ns.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length is < 10 or > 40 || text[4] != '-' || text[7] != '-')
            return false;
        Span<char> characters = stackalloc char[40];
        if (!Encoding.UTF8.TryGetChars(text, characters, out int length))
            return false;
        bool isTime = DateTimeOffset.TryParseExact(characters[..length], Layouts, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset moment);
        ticks = moment.UtcTicks;
        return isTime;
    }

    /// <summary>Whether the text has a time of day, not a date alone.</summary>
    public static bool HasTimeOfDay(ReadOnlySpan<byte> text) => text.Length > 10;
}
