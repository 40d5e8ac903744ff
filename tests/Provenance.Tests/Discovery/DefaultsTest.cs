namespace Provenance.Tests.Discovery;

/// <summary>Names, defaults, and the options that all algorithms have; each one's own are tested with it.</summary>
public class DefaultsTest
{
    [Fact]
    public Task The_defaults_are_these() => Verifier.Verify(string.Join('\n', TruthAlgorithm.All));

    [Fact]
    public void Names_are_found_and_are_different()
    {
        Assert.Equal(TruthAlgorithm.All.Count, TruthAlgorithm.All.Select(algorithm => algorithm.Name).Distinct().Count());
        Assert.All(TruthAlgorithm.All, algorithm => Assert.Same(algorithm, TruthAlgorithm.Find(algorithm.Name)));
        Assert.Null(TruthAlgorithm.Find("oracle"));
    }

    public static TheoryData<string> Algorithms => [.. TruthAlgorithm.All.Select(algorithm => algorithm.Name)];

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Every_algorithm_makes_an_iteration_or_more_and_stops_at_a_change_of_nought_or_more(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        OptionRange.Takes(algorithm with { MaxIterations = 1, Tolerance = 0 });
        OptionRange.Refuses(nameof(TruthAlgorithm.MaxIterations), algorithm with { MaxIterations = 0 });
        OptionRange.Refuses(nameof(TruthAlgorithm.Tolerance), algorithm with { Tolerance = Math.BitDecrement(0.0) });
        OptionRange.Refuses(nameof(TruthAlgorithm.Tolerance), algorithm with { Tolerance = double.NaN });
    }

    [Fact]
    public void An_algorithm_that_does_not_suit_says_why()
    {
        Observations open = Observations.From(Enumerable.Range(0, 100).Select(i => ("a" + i % 3, "i" + i / 3, "v" + i)));
        Assert.Contains("at most 64", new DawidSkene().Unsuitable(open), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => open.Discover(new DawidSkene()));
        Assert.NotNull(new Gtm().Unsuitable(open));
    }
}
