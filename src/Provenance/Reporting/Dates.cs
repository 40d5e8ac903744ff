using System.Globalization;

namespace Provenance.Reporting;

/// <summary>Days as reports write them.</summary>
internal static class Dates
{
    /// <summary>As <c>2025-06-30</c>; null for none.</summary>
    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
