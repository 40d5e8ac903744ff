using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Provenance.Tests.Discovery;

/// <summary>An option of an algorithm that its section of the page lists: its own, and those of all where it has another default.</summary>
sealed record AlgorithmOption(TruthAlgorithm Algorithm, PropertyInfo Property)
{
    public string Name => Property.Name;

    /// <summary>The default as the page writes it.</summary>
    public string Default => Text(Property.GetValue(Algorithm));

    public static AlgorithmOption[] Of(TruthAlgorithm algorithm) =>
    [
        .. from property in algorithm.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           where property.SetMethod is { IsPublic: true }
           select new AlgorithmOption(algorithm, property),
        .. from property in typeof(TruthAlgorithm).GetProperties()
           where property.SetMethod is { IsPublic: true } && !property.GetValue(algorithm)!.Equals(property.GetValue(new MajorityVote()))
           select new AlgorithmOption(algorithm, property),
    ];

    /// <summary>A range that the page gives is what the option takes, and no more.</summary>
    public void CheckRange(string range)
    {
        Type type = Property.PropertyType;
        if (type == typeof(bool))
            Assert.Equal("true, false", range);
        else if (type.IsEnum)
            Assert.Equal(string.Join(", ", Enum.GetNames(type)), range);
        else if (type == typeof((double, double)))
            CheckInterval(range["each ".Length..], number => (number, 1.0), number => (1.0, number));
        else if (type == typeof(double))
            CheckInterval(range.Replace("0 or more", "[0, Infinity]", StringComparison.Ordinal), number => number);
        else if (type == typeof(int))
            CheckWhole(range == "1 or more" ? [1, int.MaxValue] : [.. range.Trim('[', ']').Split(", ").Select(end => int.Parse(end, CultureInfo.InvariantCulture))]);
        else if (Property.GetValue(Algorithm) is not null)
            Assert.Throws<ArgumentNullException>(With(null).Validate);
    }

    void CheckInterval(string interval, params Func<double, object>[] ways)
    {
        double[] ends = [.. interval[1..^1].Split(", ").Select(end => double.Parse(end, CultureInfo.InvariantCulture))];
        (bool hasLow, bool hasHigh) = (interval[0] == '[', interval[^1] == ']');
        foreach (Func<double, object> way in ways)
        {
            With(way(hasLow ? ends[0] : Math.BitIncrement(ends[0]))).Validate();
            With(way(hasHigh ? ends[1] : Math.BitDecrement(ends[1]))).Validate();
            Refuses(way(hasLow ? Math.BitDecrement(ends[0]) : ends[0]));
            if (double.IsFinite(ends[1]))
                Refuses(way(hasHigh ? Math.BitIncrement(ends[1]) : ends[1]));
            Refuses(way(double.NaN));
        }
    }

    void CheckWhole(int[] ends)
    {
        With(ends[0]).Validate();
        With(ends[1]).Validate();
        Refuses(ends[0] - 1);
        if (ends[1] < int.MaxValue)
            Refuses(ends[1] + 1);
    }

    void Refuses(object value) => Assert.Equal(Name, Assert.Throws<ArgumentOutOfRangeException>(With(value).Validate).ParamName);

    TruthAlgorithm With(object? value)
    {
        TruthAlgorithm copy = Algorithm with { };
        Property.SetValue(copy, value);
        return copy;
    }

    static string Text(object? value) => value switch
    {
        null => "none",
        bool flag => flag ? "true" : "false",
        double number when number is > 0 and < 0.0001 => number.ToString("0e-0", CultureInfo.InvariantCulture),
        ITuple pair => $"({Text(pair[0])}, {Text(pair[1])})",
        TruthAlgorithm algorithm => algorithm.Name,
        Delegate method => method.Method.Name,
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
