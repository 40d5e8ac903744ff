using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

public class WeightScaleTest
{
    [Fact]
    public void Counting_is_exact()
    {
        double[] ones = [.. Enumerable.Repeat(1.0, 400)];
        long[] units = new long[400];
        WeightScale scale = WeightScale.Convert(ones, units);
        Assert.Single(units.Distinct());
        Assert.Equal(400, scale.UpperBound(units.Sum()));
        Assert.Equal(17, scale.UpperBound(17 * units[0]));
    }

    [Fact]
    public void The_upper_bound_covers_what_rounding_lost()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            double[] weights = [.. Enumerable.Range(0, 1 + random.Next(500)).Select(_ => Math.Pow(10, -12 * random.NextDouble()))];
            long[] units = new long[weights.Length];
            WeightScale scale = WeightScale.Convert(weights, units);
            decimal sum = weights.Sum(weight => decimal.Parse(weight.ToString("F27")));
            double bound = scale.UpperBound(units.Sum());
            Assert.True((decimal)(bound * (1 + 1e-14)) >= sum);
            Assert.InRange(bound, 0, (double)sum * (1 + 1e-11));
        }
    }

    [Fact]
    public void Equal_weights_lose_as_much_each()
    {
        double[] weights = [1, .. Enumerable.Repeat(1e-10 / 3, 400)];
        long[] units = new long[weights.Length];
        WeightScale scale = WeightScale.Convert(weights, units);
        Assert.True(scale.UpperBound(units.Sum()) >= 1 + 400 * (1e-10 / 3));
        Assert.True(scale.UpperBound(units.Sum() - units[0]) >= 400 * (1e-10 / 3));
    }

    [Fact]
    public void Order_and_equality_of_weights_are_kept()
    {
        double[] weights = [0.1, 0.9, 0.5, 0.5, 0.30000000000000004, 0.3];
        long[] units = new long[weights.Length];
        WeightScale.Convert(weights, units);
        for (int i = 0; i < weights.Length; i++)
            for (int j = 0; j < weights.Length; j++)
                Assert.Equal(weights[i].CompareTo(weights[j]), units[i].CompareTo(units[j]));
    }

    [Fact]
    public void The_tiniest_weight_still_counts()
    {
        long[] units = new long[3];
        WeightScale.Convert([double.MaxValue / 4, double.Epsilon, 1], units);
        Assert.All(units, unit => Assert.True(unit > 0));
        Assert.True((UInt128)units.Sum(unit => (decimal)unit) < (UInt128)1 << 62);
    }
}
