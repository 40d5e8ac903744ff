using System.Globalization;

namespace Provenance.Discovery;

/// <summary>What stands in one array, and what is said where it does not.</summary>
internal static class ArrayRoom
{
    /// <summary>Why numbers do not fit; null when they do.</summary>
    /// <param name="numbers">How many there are.</param>
    /// <param name="what">What they are, after "it keeps 5,000,000,000".</param>
    /// <param name="instead">What to do about it.</param>
    /// <param name="most">How many fit.</param>
    public static string? Missing(long numbers, string what, string instead, long most) => numbers <= most ? null
        : string.Create(CultureInfo.InvariantCulture, $"it keeps {numbers:N0} {what}, more than {most:N0}; {instead}.");

    /// <summary>Why numbers do not fit an array; null when they do.</summary>
    public static string? Missing(long numbers, string what, string instead) => Missing(numbers, what, instead, Array.MaxLength);
}
