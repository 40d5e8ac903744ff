using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>The digamma function.</summary>
public class DigammaTest
{
    [Theory]
    [InlineData(1, -0.5772156649)]
    [InlineData(0.5, -1.9635100260)]
    [InlineData(10, 2.2517525890)]
    public void It_is_that_of_the_tables(double x, double expected) => Assert.Equal(expected, Digamma.Of(x), 9);

    [Theory]
    [InlineData(0.1)]
    [InlineData(3.7)]
    [InlineData(250)]
    public void It_rises_by_the_inverse_from_one_number_to_the_next(double x) => Figures.Is(Digamma.Of(x) + 1 / x, Digamma.Of(x + 1));
}
