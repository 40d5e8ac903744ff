using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Observations in shards of a few items give what one shard gives, and any number of threads the same to the last bit.</summary>
public class SegmentsTest
{
    static readonly (string Source, string Item, string Value)[] Rows =
        [.. new SyntheticObservations { Sources = 40, Items = 300, Count = 4_000, FalseValues = 4, ActivityExponent = 1, Seed = 11 }.Draw()];

    public static TheoryData<string> Algorithms => [.. TruthAlgorithm.All.Select(algorithm => algorithm.Name)];

    static Observations Built(IEnumerable<(string Source, string Item, string Value)> rows, int widthBits, RepeatPolicy repeats = RepeatPolicy.Distinct)
    {
        ObservationsBuilder builder = new(repeats, timed: false, widthBits);
        foreach ((string source, string item, string value) in rows)
            builder.Add(source, item, value);
        return builder.Build();
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Where_the_items_are_parted_does_not_matter(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        Observations whole = Built(Rows, 16), parted = Built(Rows, 3);
        Assert.Equal((1, 38), (whole.Shards.Length, parted.Shards.Length));
        Assert.Equal(whole.ToString(), parted.ToString());
        if (algorithm.Unsuitable(whole) is not null)
            return;
        algorithm = algorithm with { MaxIterations = 3 };
        TruthEstimate expected = whole.Discover(algorithm), found = parted.Discover(algorithm);
        foreach (ItemEstimate item in expected.Items)
            Assert.InRange(found[item.Item].Probability - item.Probability, -1e-6, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Any_number_of_threads_gives_the_same_bits_over_many_parts(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)! with { MaxIterations = 3 };
        Observations data = Built(Rows, 3);
        if (algorithm.Unsuitable(data) is not null)
            return;
        TruthEstimate one = data.Discover(algorithm, new DiscoveryOptions { MaxThreads = 1 });
        foreach (int threads in new[] { 2, 3, 7 })
        {
            TruthEstimate many = data.Discover(algorithm, new DiscoveryOptions { MaxThreads = threads });
            Assert.Equal(one.Sources, many.Sources);
            Assert.Equal(one.Items, many.Items);
        }
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Watching_changes_no_bit(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)! with { MaxIterations = 5 };
        Observations data = Built(Rows, 4);
        if (algorithm.Unsuitable(data) is not null)
            return;
        Watch watch = new();
        TruthEstimate alone = data.Discover(algorithm), watched = data.Discover(algorithm, new DiscoveryOptions { Progress = watch });
        Assert.Equal(name is not ("majority-vote" or "mean" or "median"), watch.HasHeard);
        Assert.Equal(alone.Sources, watched.Sources);
        Assert.Equal(alone.Items, watched.Items);
    }

    sealed class Watch : IProgress<DiscoveryProgress>
    {
        public bool HasHeard { get; private set; }

        public void Report(DiscoveryProgress value) => HasHeard = true;
    }

    // What a source makes alone is put together: it must come to the same as looking at every claim.
    [Fact]
    public void Claims_that_a_source_makes_alone_count_as_if_each_were_looked_at()
    {
        Observations data = Built(Rows, 4);
        TruthFinderModel model = new(new TruthFinder(), null);
        Assert.Contains(data.Shards, shard => Enumerable.Range(0, shard.Claims).Any(claim => shard.Votes(claim) == 1));
        double[] weights = [.. Enumerable.Range(1, data.Sources).Select(i => 0.1 * i)], expected = new double[data.Sources];
        TruthRun run = new(data, new TruthFinder(), DiscoveryOptions.Default, default);
        ClaimVector kept = new(data);
        double[] credits = run.Votes.Credits(weights, model), again = run.Votes.Credits(weights, model, kept);
        foreach (Shard shard in data.Shards)
            for (int claim = 0; claim < shard.Claims; claim++)
                foreach (int source in shard.Sources(claim))
                {
                    expected[source] += kept[shard][claim];
                    Assert.Equal(1 / (1 + Math.Exp(-0.3 * shard.Sources(claim).ToArray().Sum(other => weights[other]))), kept[shard][claim], 1e-12);
                }
        Assert.Equal(credits, again);
        Assert.All(expected.Zip(credits), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
    }

    [Theory]
    [InlineData(RepeatPolicy.Distinct)]
    [InlineData(RepeatPolicy.All)]
    [InlineData(RepeatPolicy.First)]
    [InlineData(RepeatPolicy.Last)]
    public void Repeats_are_resolved_alike_in_every_part(RepeatPolicy repeats)
    {
        IEnumerable<(string, string, string)> twice = Rows.Concat(Rows.Reverse());
        Observations whole = Built(twice, 16, repeats), parted = Built(twice, 0, repeats);
        Assert.Equal(whole.ToString(), parted.ToString());
        Assert.Equal(whole.Discover(new MajorityVote()).Items, parted.Discover(new MajorityVote()).Items);
    }

    [Theory]
    [InlineData(100, 1, 13)]
    [InlineData(1_000, 1, 8)]
    [InlineData(50_000, 1, 2)]
    [InlineData(200_000, 1, 1)]
    [InlineData(200_000, 4, 2)]
    [InlineData(200_000, 1_000, 8)]
    [InlineData((1 << 25) + 1, 1_000_000, 1)]
    [InlineData(1 << 25, 1_000_000, 2)]
    public void Sums_are_parted_where_an_observation_is_worth_its_vectors_and_these_are_not_too_large(int width, int added, int parts)
    {
        Observations data = Observations.From(Enumerable.Range(0, 200_000).Select(i => ("s" + i % 9, "i" + i, "v")));
        Range[] stretches = new Sweep(data, 1, default).Stretches(width, added);
        Assert.Equal(parts, stretches.Length);
        Assert.Equal(Enumerable.Range(0, data.Shards.Length), stretches.SelectMany(stretch => Enumerable.Range(0, data.Shards.Length).ToArray()[stretch]));
    }
}
