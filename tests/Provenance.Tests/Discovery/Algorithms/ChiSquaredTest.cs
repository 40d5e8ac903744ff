using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>The chi-squared distribution.</summary>
public class ChiSquaredTest
{
    [Theory]
    [InlineData(0.025, 1, 0.000982069)]
    [InlineData(0.025, 10, 3.246973)]
    [InlineData(0.975, 10, 20.483177)]
    [InlineData(0.025, 1000, 914.257)]
    public void Quantiles_are_those_of_the_tables(double share, double degrees, double quantile) =>
        Assert.Equal(1, ChiSquared.Quantile(share, degrees) / quantile, 5);

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.025)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void With_two_degrees_it_is_an_exponential_distribution(double share)
    {
        Figures.Is(1, ChiSquared.Quantile(share, 2) / (-2 * Math.Log(1 - share)));
        Figures.Is(share, ChiSquared.Cumulative(-2 * Math.Log(1 - share), 2));
    }

    [Fact]
    public void The_logarithm_of_gamma_is_that_of_factorials() => Figures.Are([0, Math.Log(24), Math.Log(3_628_800)], new double[] { 1, 5, 11 }.Select(ChiSquared.LogGamma));
}
