using System.Globalization;

namespace Provenance;

/// <summary>A date as known: EDTF level 1 (ISO 8601-2:2019), and sets of which one is meant.</summary>
public sealed record EdtfDate
{
    EdtfDate(string text, DateOnly? earliest, DateOnly? latest) => (Text, Earliest, Latest) = (text, earliest, latest);

    /// <summary>The date as written.</summary>
    public string Text { get; }

    /// <summary>The first day it can be; null when there is none.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it can be; null when there is none.</summary>
    public DateOnly? Latest { get; }

    /// <summary>Reads a date.</summary>
    public static bool TryParse(string? text, out EdtfDate date)
    {
        bool read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        date = new EdtfDate(text ?? "", day, day);
        return read;
    }
}
