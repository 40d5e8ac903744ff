using FsCheck;
using FsCheck.Fluent;
using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Sums over tiles of claims, and over the claims that several sources make, are those of one claim after the other.</summary>
public class ClaimSumsTest
{
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
}
