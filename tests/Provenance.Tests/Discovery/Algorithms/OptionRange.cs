using System.Globalization;

namespace Provenance.Tests.Discovery;

/// <summary>What an option takes, and what it refuses by its name.</summary>
static class OptionRange
{
    static readonly Observations Data = Small.Said("i: 1=ab 2=c", "j: 1=a 2=bc");

    static readonly DiscoveryOptions Options = new() { Hierarchy = ValueHierarchy.From([("1", "2")]) };

    /// <summary>An option takes the numbers of an interval, such as (0, 1], and none outside.</summary>
    public static void Is(string option, string interval, Func<double, TruthAlgorithm> with)
    {
        double[] ends = [.. interval[1..^1].Split(", ").Select(end => double.Parse(end, CultureInfo.InvariantCulture))];
        bool hasLow = interval[0] == '[', hasHigh = interval[^1] == ']';
        foreach (double inside in (double[])[hasLow ? ends[0] : Math.BitIncrement(ends[0]), hasHigh ? ends[1] : Math.BitDecrement(ends[1])])
            Takes(with(inside));
        foreach (double outside in (double[])[hasLow ? Math.BitDecrement(ends[0]) : ends[0], hasHigh ? Math.BitIncrement(ends[1]) : ends[1],
            ends[0] - 1, ends[1] + 1, double.NaN, double.PositiveInfinity, double.NegativeInfinity])
            Refuses(option, with(outside));
    }

    /// <summary>An option takes whole numbers from one to another.</summary>
    public static void IsWhole(string option, int least, int most, Func<int, TruthAlgorithm> with)
    {
        Takes(with(least));
        Takes(with(most));
        Refuses(option, with(least - 1));
        if (most < int.MaxValue)
            Refuses(option, with(most + 1));
    }

    /// <summary>An algorithm with such an option runs.</summary>
    public static void Takes(TruthAlgorithm algorithm) => Assert.Equal(algorithm.Name, Data.Discover(algorithm, Options).Algorithm);

    /// <summary>An algorithm with such an option does not.</summary>
    public static void Refuses(string option, TruthAlgorithm algorithm) =>
        Assert.Equal(option, Assert.Throws<ArgumentOutOfRangeException>(() => Data.Discover(algorithm, Options)).ParamName);
}
