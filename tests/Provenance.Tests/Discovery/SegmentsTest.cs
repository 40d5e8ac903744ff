using FsCheck;
using FsCheck.Fluent;
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

    [Fact]
    public void Sums_over_tiles_are_those_of_one_claim_after_the_other() => Prop.ForAll(
        (from items in Gen.Choose(1, 12)
         from votes in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((6, Gen.Choose(1, 9)), (1, Gen.Choose(10, 700)), (1, Gen.Constant(256)))), items)
         select votes.Where(item => item.Length > 0).ToArray()).ToArbitrary(),
        AssertSums).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void An_item_of_more_values_than_a_tile_holds_is_summed_whole() => AssertSums([[3], [.. Enumerable.Range(0, 5_000).Select(i => 1 + i % 3)], [2, 2]]);

    // For each item, how many sources give each of its values.
    static void AssertSums(int[][] votes)
    {
        Shard shard = ShardOf(votes, 1);
        ClaimTiles tiles = new(shard);
        double[] weights = [.. Enumerable.Range(1, 700).Select(i => (double)i)], credits = new double[700], scores = new double[tiles.MostInStretch];
        Assert.Equal(shard.Claims, tiles.Stretches.Sum(stretch => stretch.Claims));
        foreach (ItemStretch stretch in tiles.Stretches)
            for (int t = stretch.FirstTile; t < stretch.EndTile; t++)
            {
                Span<double> ofTile = scores.AsSpan(tiles[t].First - stretch.FirstClaim);
                TileSums.Gather(shard, tiles, tiles[t], weights, ofTile);
                for (int c = 0; c < tiles[t].Count; c++)
                    Assert.Equal(shard.Sources(tiles[t].First + c).ToArray().Sum(source => weights[source]), ofTile[c]);
                TileSums.Scatter(shard, tiles, tiles[t], ofTile, credits);
            }
        double[] expected = new double[700];
        for (int c = 0; c < shard.Claims; c++)
            foreach (int source in shard.Sources(c))
                expected[source] += shard.Sources(c).ToArray().Sum(other => weights[other]);
        Assert.Equal(expected, credits);
    }

    [Fact]
    public void Sums_over_shared_claims_are_those_of_one_claim_after_the_other() => Prop.ForAll(
        (from items in Gen.Choose(1, 12)
         from votes in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((6, Gen.Choose(1, 9)), (1, Gen.Choose(10, 700)), (1, Gen.Constant(256)))), items)
         from apart in Gen.Elements(1, 93, 300)
         from rankedByClaims in Gen.Elements(true, false)
         select (votes.Where(item => item.Length > 0).ToArray(), apart, rankedByClaims)).ToArbitrary(),
        drawn => AssertSharedSums(drawn.Item1, drawn.apart, drawn.rankedByClaims)).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void More_shared_claims_than_a_tile_holds_are_summed(int apart) => AssertSharedSums([[3], [.. Enumerable.Range(0, 9_001).Select(i => 1 + i % 30)], [2, 2]], apart, false);

    [Fact]
    public void A_source_that_makes_a_claim_more_often_than_two_bytes_count_is_summed_as_often()
    {
        const int Times = 70_000;
        ShardFactory factory = new(14);
        factory.Begin(0, 1, Times + 2);
        factory.Append([.. Enumerable.Repeat(0UL, Times), 1, 2]);
        double[] credits = new double[4];
        SourceRanks ranks = new([0, 0, 0]);
        Assert.Single(SharedClaims.Of([factory.ToShard()], ranks)).Pass([0, 1, 10, 100], new ScoresThemselves(), credits);
        Assert.Equal([(Times + 110.0) * Times, Times + 110, Times + 110], credits[1..]);
        ranks = new([Times, 1, 1]);
        double[] weights = new double[ranks.Count];
        ranks.Place([1, 10, 100], 0, weights);
        ranks.Sum(weights);
        credits = new double[ranks.Count];
        Assert.Single(SharedClaims.Of([factory.ToShard()], ranks)).Pass(weights, new ScoresThemselves(), credits);
        ranks.Part(credits);
        Assert.Equal([(Times + 110.0) * Times, Times + 110, Times + 110], Enumerable.Range(0, 3).Select(source => credits[ranks[source]]));
    }

    [Fact]
    public void Sums_over_the_shared_claims_of_several_shards_are_those_of_each() => Prop.ForAll(
        (from shards in Gen.NonEmptyListOf(Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(1, 40))))
         from apart in Gen.Elements(1, 300)
         from together in Gen.Elements(1, 50, 100_000)
         from leading in Gen.Choose(0, 12)
         select (shards.Select(items => items.Where(item => item.Length > 0).ToArray()).ToArray(), apart, together, leading)).ToArbitrary(),
        drawn =>
        {
            Shard[] shards = Array.ConvertAll(drawn.Item1, votes => ShardOf(votes, drawn.apart));
            SourceRanks ranks = new([.. Enumerable.Range(0, 700 * drawn.apart).Select(source => source < drawn.leading ? 10_000 : 0)]);
            double[] weights = [.. Enumerable.Range(0, ranks.Count).Select(rank => (double)rank)];
            double[] credits = new double[ranks.Count], expected = new double[ranks.Count];
            List<SharedClaims> all = SharedClaims.Of(shards, ranks, drawn.together);
            int said = shards.Count(shard => shard.EdgeSource.Length > 0);
            Assert.InRange(all.Count, drawn.together == 1 ? said : 1, drawn.together == 100_000 ? 1 : shards.Length);
            foreach (SharedClaims some in all)
                some.Pass(weights, new ScoresThemselves(), credits);
            foreach (Shard shard in shards)
                foreach (SharedClaims alone in SharedClaims.Of([shard], ranks))
                    alone.Pass(weights, new ScoresThemselves(), expected);
            Assert.Equal(expected[1..], credits[1..]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

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

    [Fact]
    public void Shared_claims_stand_by_their_least_active_source()
    {
        ShardFactory factory = new(14);
        factory.Begin(0, 3, 12);
        factory.Append([40, 41, 1UL << 32, 1UL << 32 | 99_999, 1UL << 32 | 100_000]);
        factory.Append([7]);
        factory.Append([0, 42]);
        Shard first = factory.ToShard();
        factory.Begin(1, 2, 4);
        factory.Append([0, 2]);
        factory.Append([0, 3]);
        SourceRanks ranks = new(new int[100_001]);
        using ClaimRanks read = new(ranks);
        using LeastActiveOrder order = new([first, factory.ToShard()], ranks, read);
        Assert.Equal([2, 2, 2, 2, 2], order.NearVotes.ToArray());
        Assert.Equal(1, order.FarVotes);
        Assert.Equal([3, 4, 0, 2, 1], order.Order.ToArray());
        Assert.Equal([40, 100_000, 40, 0, 0], Enumerable.Range(0, 5).Select(claim => order.LeastActive(claim)));
    }

    // Sources so far apart that two bytes cannot tell them from each other, unless ranks bring them together.
    static void AssertSharedSums(int[][] votes, int apart, bool rankedByClaims)
    {
        Shard shard = ShardOf(votes, apart);
        int[] claims = new int[700 * apart];
        foreach (int source in shard.EdgeSource)
            claims[source] += rankedByClaims ? 1 : 0;
        SourceRanks ranks = new(claims);
        double[] weights = new double[ranks.Count], credits = new double[ranks.Count], expected = new double[claims.Length];
        ranks.Place([.. Enumerable.Range(1, claims.Length).Select(weight => (double)weight)], 0, weights);
        ranks.Sum(weights);
        SharedClaims shared = Assert.Single(SharedClaims.Of([shard], ranks));
        shared.Pass(weights, new ScoresThemselves(), credits);
        ranks.Part(credits);
        for (int c = 0; c < shard.Claims; c++)
            foreach (int source in shard.Sources(c))
                expected[source] += shard.Votes(c) == 1 ? 0 : shard.Sources(c).ToArray().Sum(other => other + 1.0);
        Assert.Equal(expected, Enumerable.Range(0, claims.Length).Select(source => credits[ranks[source]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => shared.Pass(weights[1..], new ScoresThemselves(), credits));
        Assert.Throws<ArgumentOutOfRangeException>(() => shared.Pass(weights, new ScoresThemselves(), credits[1..]));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 1_000)]
    [InlineData(500, 3)]
    [InlineData(500, 90)]
    public void A_source_has_a_rank_of_its_own_and_the_leading_ones_another_together(int sources, int claims)
    {
        SourceRanks ranks = new([.. Enumerable.Range(0, sources).Select(source => source % 7 * claims)]);
        int[] own = [.. Enumerable.Range(0, sources).Select(source => ranks[source])];
        int leading = own.Count(rank => rank < ranks.Sums);
        Assert.Equal(own.Length, own.Distinct().Count());
        Assert.Equal(1 << leading, ranks.Sums);
        Assert.Equal(Enumerable.Range(0, leading).Select(bit => 1 << bit).Concat(Enumerable.Range(ranks.Sums, sources - leading)), own.Order());
        Assert.Equal(ranks.Sums + sources - leading, ranks.Count);
        int Activity(int rank) => System.Numerics.BitOperations.Log2((uint)(Array.IndexOf(own, rank) % 7 * claims));
        Assert.Equal(own.Order().Select(Activity).OrderDescending(), own.Order().Select(Activity));

        double[] weights = [.. Enumerable.Range(0, sources).Select(source => 1.0 + source)], ranked = new double[ranks.Count];
        ranks.Place(weights, 0, ranked);
        ranks.Sum(ranked);
        for (int sum = 0; sum < ranks.Sums; sum++)
            Assert.Equal(Enumerable.Range(0, leading).Sum(bit => (sum >> bit & 1) * ranked[1 << bit]), ranked[sum]);
        double[] credits = [.. Enumerable.Range(0, ranks.Count).Select(rank => (double)(rank * rank % 101))], parted = [.. credits];
        ranks.Part(parted);
        for (int bit = 0; bit < leading; bit++)
            Assert.Equal(Enumerable.Range(0, ranks.Sums).Sum(sum => (sum >> bit & 1) * credits[sum]), parted[1 << bit]);
        Assert.Equal(credits[ranks.Sums..], parted[ranks.Sums..]);
    }

    static Shard ShardOf(int[][] votes, int apart)
    {
        ShardFactory factory = new(14);
        factory.Begin(0, votes.Length, votes.Sum(item => item.Sum()));
        foreach (int[] item in votes)
            factory.Append([.. item.SelectMany((count, value) => Enumerable.Range(0, count).Select(source => (ulong)(uint)value << 32 | (uint)(source * apart)))]);
        return factory.ToShard();
    }

    sealed class ScoresThemselves : ItemModel
    {
        public override bool IsClaimwise => true;

        public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) => scores.CopyTo(beliefs);

        public override void BelieveAll(ReadOnlySpan<double> scores, Span<double> beliefs) => scores.CopyTo(beliefs);
    }

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
