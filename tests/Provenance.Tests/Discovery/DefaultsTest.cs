namespace Provenance.Tests.Discovery;

/// <summary>Defaults and ranges of the options.</summary>
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

    public static TheoryData<TruthAlgorithm> OutOfRange =>
    [
        new Accu { FalseValues = 0 }, new Accu { Margin = 0.5 }, new Accu { StartAccuracy = double.NaN }, new AccuCopy { CopyPrior = 1 }, new AccuCopy { MinOverlap = 0 },
        new AccuSim { Influence = 2 }, new PopAccu { Margin = 0 }, new TruthFinder { Dampening = 0 }, new TruthFinder { StartTrust = 1 }, new Investment { Growth = 0 },
        new TwoEstimates { Mix = 2 }, new ThreeEstimates { StartError = 0 }, new SimpleLca { StartHonesty = 1 }, new Catd { Alpha = 0 }, new Gtm { Scale = 0 },
        new Ltm { TruthPrior = 0 }, new DawidSkene { Smoothing = 0 }, new OneCoin { PriorWrong = 0 }, new Ibcc { PriorRight = -1 }, new Bwa { PriorAnswers = 0 },
        new Ebcc { Kinds = 0 }, new Ebcc { KindPrior = 0 }, new Glad { PriorAbility = 11 }, new TwoPassVote { PriorWrong = 0 }, new Tdh { PriorValue = 0.5 },
        new MajorityVote { MaxIterations = 0 }, new Sums { Tolerance = -1 },
    ];

    [Theory]
    [MemberData(nameof(OutOfRange), DisableDiscoveryEnumeration = true)]
    public void Options_outside_their_range_are_refused(TruthAlgorithm algorithm) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Observations.From([("a", "i", "x")]).Discover(algorithm));

    [Fact]
    public void An_algorithm_that_does_not_suit_says_why()
    {
        Observations open = Observations.From(Enumerable.Range(0, 100).Select(i => ("a" + i % 3, "i" + i / 3, "v" + i)));
        Assert.Contains("at most 64", new DawidSkene().Unsuitable(open), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => open.Discover(new DawidSkene()));
        Assert.NotNull(new Gtm().Unsuitable(open));
    }
}
