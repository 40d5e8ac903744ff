using System.Globalization;

namespace Provenance.Tests.Discovery;

/// <summary>What is asserted of numbers.</summary>
static class Figures
{
    /// <summary>Each number is what was worked out for it.</summary>
    public static void Are(double[] expected, IEnumerable<double> actual, double relative = 1e-9)
    {
        double[] found = [.. actual];
        Assert.True(expected.Length == found.Length && expected.Zip(found).All(pair => Math.Abs(pair.First - pair.Second) <= relative * Math.Max(1, Math.Abs(pair.First))),
            $"Expected {Text(expected)}, found {Text(found)}.");
    }

    /// <summary>The number is what was worked out for it.</summary>
    public static void Is(double expected, double actual, double relative = 1e-9) => Are([expected], [actual], relative);

    /// <summary>Each number is larger than the one before.</summary>
    public static void Rise(params double[] numbers) =>
        Assert.True(numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second - 1e-9), $"These do not rise: {Text(numbers)}.");

    static string Text(double[] numbers) => string.Join(", ", numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
}
