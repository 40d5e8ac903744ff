using FsCheck;
using FsCheck.Fluent;
using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Functions of several numbers at once.</summary>
public class VectorFunctionsTest
{
    [Fact]
    public void The_logarithm_of_several_numbers_is_that_of_each() => Prop.ForAll(
        (from numbers in Gen.ArrayOf(Gen.Choose(-700_000, 700_000)) from near in Gen.ArrayOf(Gen.Choose(-1_000, 1_000))
         select numbers.Select(number => Math.Exp(number / 1_000.0)).Concat(near.Select(number => 1 + number * 1e-9)).ToArray()).ToArbitrary(),
        numbers =>
        {
            double[] results = [.. numbers], more = [.. numbers];
            Logarithm.Replace(results, 0);
            Logarithm.Replace(more, 0.01);
            for (int i = 0; i < numbers.Length; i++)
            {
                Assert.Equal(Math.Log(numbers[i]), results[i], Math.Max(1e-23, Math.Abs(Math.Log(numbers[i])) * 1e-14));
                Assert.InRange(more[i] - Math.Log(numbers[i] + 0.01), -2e-13, 2e-13);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2.2250738585072014e-308, -708.39641853226408)]
    [InlineData(1.7976931348623157e308, 709.78271289338397)]
    [InlineData(0.70710678118654746, -0.34657359027997275)]
    public void The_logarithm_holds_at_the_ends(double number, double logarithm)
    {
        double[] results = [number];
        Logarithm.Replace(results, 0);
        Assert.Equal(logarithm, results[0], Math.Abs(logarithm) * 1e-15);
    }

    [Fact]
    public void The_digamma_function_of_several_numbers_is_that_of_each() => Prop.ForAll(
        (from small in Gen.ArrayOf(Gen.Choose(1, 20_000)) from powers in Gen.ArrayOf(Gen.Choose(-6_000, 11_000))
         select small.Select(number => number / 1_000.0).Concat(powers.Select(power => Math.Exp(power / 100.0))).ToArray()).ToArbitrary(),
        numbers =>
        {
            double[] results = [.. numbers];
            Digamma.Replace(results);
            for (int i = 0; i < numbers.Length; i++)
                Assert.Equal(Digamma.Of(numbers[i]), results[i], Math.Max(2e-11, Math.Abs(results[i]) * 1e-14));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_exponential_of_several_numbers_is_that_of_each() => Prop.ForAll(
        (from numbers in Gen.ArrayOf(Gen.Choose(-700_000, 700_000)) select Array.ConvertAll(numbers, number => number / 1_000.0)).ToArbitrary(),
        numbers =>
        {
            double[] results = new double[numbers.Length];
            Exponential.Logistic(numbers, 1, results);
            for (int i = 0; i < numbers.Length; i++)
                Assert.InRange(results[i] / (1 / (1 + Math.Exp(-numbers[i]))), 1 - 1e-14, 1 + 1e-14);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_logistic_function_is_defined_for_whatever_it_is_given()
    {
        double[] results = [double.NaN, double.NegativeInfinity, double.PositiveInfinity, -1e300, 1e300, 0, -0.0, double.NaN, 1];
        Exponential.Logistic(results, 1, results);
        Assert.Equal([double.NaN, Math.Exp(-708), 1, Math.Exp(-708), 1, 0.5, 0.5, double.NaN, 1 / (1 + Math.Exp(-1))], results,
            (expected, found) => double.IsNaN(expected) ? double.IsNaN(found) : Math.Abs(found / expected - 1) < 1e-14);
    }

    // To the last bit, with vector instructions and without, on either framework.
    [Fact]
    public void The_logistic_function_is_the_same_on_every_machine()
    {
        double[] results = [-700.25, -30.5, -1.1, -1e-9, 0.3, 2.7, 17, 41.9];
        Exponential.Logistic(results, 1, results);
        Assert.Equal([7.678723813110873E-305, 5.6756852326324E-14, 0.24973989440488237, 0.49999999975, 0.574442516811659, 0.9370266439430035, 0.9999999586006246, 1], results);
    }
}
