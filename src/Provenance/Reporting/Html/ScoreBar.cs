using System.Globalization;

namespace Provenance.Reporting;

/// <summary>Draws a score on a scale from 0 to 1, with the interval that doubt about independence leaves.</summary>
internal static class ScoreBar
{
    /// <summary>The bar; the numbers stand beside it in words.</summary>
    public static string Of(double score, double low, double high, int tier)
    {
        double from = PageData.Short(low) * 100, width = Math.Max(1, PageData.Short(high) * 100 - from);
        string doubt = from + 0.005 > PageData.Short(high) * 100 ? "" : string.Create(CultureInfo.InvariantCulture,
            $"<rect class=\"doubt\" x=\"{from:0.##}\" y=\"5\" width=\"{width:0.##}\" height=\"2\"/>");
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"bar\" viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" y=\"2\" width=\"100\" height=\"8\"/><rect class=\"t{tier}\" y=\"2\" width=\"{PageData.Short(score) * 100:0.##}\" height=\"8\"/>{doubt}</svg>");
    }
}
