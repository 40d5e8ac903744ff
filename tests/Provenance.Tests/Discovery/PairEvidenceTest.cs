using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Evidence of copying that is added up as products, against logarithms added one by one.</summary>
public class PairEvidenceTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(39)]
    [InlineData(1_000)]
    public void Products_come_to_what_logarithms_come_to(int count)
    {
        const double First = 0.7, Second = 0.9, Rate = 0.8, FalseValues = 100;
        double[] truths = [.. Enumerable.Range(0, count).Select(i => i % 7 / 6.0)];
        PairEvidence evidence = new(new DependenceTest(First, Second, Rate, FalseValues));
        evidence.AddMixed(truths.AsSpan(0, count / 3));
        evidence.AddMixed(truths.AsSpan(count / 3));
        double expected1 = 2 * Math.Log(1 - Rate), expected2 = expected1;
        foreach (double truth in truths)
        {
            double independent = truth * First * Second + (1 - truth) * (1 - First) * (1 - Second) / FalseValues;
            expected1 += Math.Log(Rate * (truth * Second + (1 - truth) * (1 - Second)) / independent + 1 - Rate);
            expected2 += Math.Log(Rate * (truth * First + (1 - truth) * (1 - First)) / independent + 1 - Rate);
        }
        (double by1, double by2) = evidence.Mixed(2);
        Assert.Equal(1, by1 / expected1, 12);
        Assert.Equal(1, by2 / expected2, 12);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    public void Products_too_great_and_too_small_for_a_number_are_logarithms_in_time(double truth)
    {
        const double Little = 1e-9;
        PairEvidence evidence = new(new DependenceTest(1 - Little, 1 - Little, 1 - Little, 1e9));
        double[] truths = new double[4_001];
        Array.Fill(truths, truth);
        evidence.AddMixed(truths);
        (double by1, double by2) = evidence.Mixed(0);
        Assert.True(double.IsFinite(by1) && double.IsFinite(by2));
        double one = truth > 0 ? 1 / (1 - Little) : (1 - Little) * 1e9 / Little;
        Assert.InRange(by1, truths.Length * Math.Log(one) - 1e-3, truths.Length * Math.Log(one) + 1e-3);
    }

    [Fact]
    public void Counts_are_those_of_the_papers_formula()
    {
        DependenceTest test = new(0.6, 0.8, 0.8, 10);
        PairEvidence evidence = new(test);
        evidence.AddCounted([1, 0.5, 0]);
        Assert.Equal(test.Counted(1.5, 1.5, 4), evidence.Counted(3, 4));
    }
}
