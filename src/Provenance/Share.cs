using System.Globalization;

namespace Provenance;

/// <summary>Checks of numbers that are shares of a whole: masses of opinions, probabilities.</summary>
internal static class Share
{
    /// <summary>How far a sum of shares may be off: decimal fractions rarely sum to one exactly.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>Refuses what is not a number in [0, 1].</summary>
    public static void Check(double share, string name)
    {
        if (!(share >= 0 && share <= 1))
            throw new ArgumentOutOfRangeException(name, share, "A share lies in [0, 1].");
    }

    /// <summary>Refuses shares that do not sum to one.</summary>
    public static void CheckWhole(double sum, string name)
    {
        if (!(Math.Abs(sum - 1) <= Tolerance))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Belief, disbelief and uncertainty sum to 1, not to {sum}."), name);
    }
}
