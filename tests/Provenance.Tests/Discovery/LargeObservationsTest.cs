using System.Globalization;
using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>What does not fit an array is told before any of it is made.</summary>
public class LargeObservationsTest
{
    // 64 x 64 numbers for each of 2^19 sources are one more than an array's indices.
    static readonly Lazy<Observations> ManySources = new(() => Observations.From(Enumerable.Range(0, 1 << 19).Select(i => ("s" + i, "i" + i % 1_000, "v" + i % 64))));

    [Theory]
    [InlineData("dawid-skene", "2,147,483,648 numbers for the sources' confusions")]
    [InlineData("ibcc", "2,147,483,648 numbers for the sources' confusions")]
    [InlineData("one-coin", "2,147,483,648 numbers for the sources' confusions")]
    [InlineData("ebcc", "21,474,836,480 numbers for the sources' confusions")]
    public void Confusions_beyond_an_array_are_refused_with_a_way_out(string name, string what)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        Assert.Contains(what, algorithm.Unsuitable(ManySources.Value), StringComparison.Ordinal);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => ManySources.Value.Discover(algorithm));
        Assert.Contains($"{name} does not suit the data: it keeps {what}, more than ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("take ", refused.Message, StringComparison.Ordinal);
        LeagueRow row = Assert.Single(ManySources.Value.Compare([algorithm]));
        Assert.Contains(what, row.Unsuitable, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bwa")]
    [InlineData("committee")]
    [InlineData("glad")]
    public void What_keeps_less_takes_them(string name) => Assert.Null(TruthAlgorithm.Find(name)!.Unsuitable(ManySources.Value));

    [Fact]
    public void The_last_matrix_that_fits_is_taken()
    {
        Assert.Null(ClassTable.MissingConfusions((1 << 19) - 1, 64));
        Assert.NotNull(ClassTable.MissingConfusions(1 << 19, 64));
        Assert.NotNull(ClassTable.MissingConfusions(int.MaxValue, 64));
        Assert.Null(ClassTable.MissingWeights(33_554_430, 64));
        Assert.NotNull(ClassTable.MissingWeights(33_554_431, 64));
    }

    [Fact]
    public void Pairs_of_values_beyond_an_array_are_refused_with_a_way_out()
    {
        Observations data = Observations.From(Enumerable.Range(0, 66_000).Select(i => ("s" + i % 9, "i", "v" + i)));
        Assert.Contains("2,177,967,000 similarities", new AccuSim().Unsuitable(data), StringComparison.Ordinal);
        Assert.Contains("round the values", Assert.Throws<ArgumentException>(() => data.Discover(new AccuSim())).Message, StringComparison.Ordinal);
        Assert.NotNull(new TruthFinder { Similarity = ValueSimilarities.ByKind }.Unsuitable(data));
        Assert.Null(new TruthFinder().Unsuitable(data));
    }

    [Fact]
    public void Places_of_pairs_are_counted_beyond_what_their_product_fits() =>
        Assert.Equal((2_147_450_880L, 2_112_467_500L, 0L), (SimilarityTable.PairsOf(65_536), SimilarityTable.PairsOf(65_000), SimilarityTable.PairsOf(0)));

    [Fact]
    public void A_hierarchy_takes_an_item_of_more_values_than_have_a_square()
    {
        // The square of 50,000 is beyond an array, and what is above what is not.
        Observations data = Observations.From(Enumerable.Range(0, 50_000).Select(i => ("s", "i", "v" + i)));
        ValueHierarchy hierarchy = ValueHierarchy.From(Enumerable.Range(1, 49_999).Select(i => ("v" + i, "v" + i / 100)));
        TruthRun run = new(data, new Tdh(), DiscoveryOptions.Default, default);
        AncestorTable table = AncestorTable.Of(run, hierarchy);
        Shard shard = Assert.Single(data.Shards);
        int[] names = [.. shard.ClaimValue.Select(value => int.Parse(data.ValueNames[value].AsSpan(1), CultureInfo.InvariantCulture))];
        int special = Array.IndexOf(names, 49_999);
        Assert.Equal([0, 4, 499], table.Above(shard, 0, special).ToArray().Select(claim => names[claim]).Order());
        Assert.True(table.IsAbove(shard, 0, Array.IndexOf(names, 4), special));
        Assert.False(table.IsAbove(shard, 0, special, Array.IndexOf(names, 4)));
    }

    [Fact]
    public void What_is_refused_is_written_alike_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberGroupSeparator = "." } };
        string? refused = new DawidSkene().Unsuitable(Observations.From(Enumerable.Range(0, 1_500).Select(i => ("s", "i" + i, "v" + i))));
        CultureInfo.CurrentCulture = before;
        Assert.Contains("1,500", refused, StringComparison.Ordinal);
    }
}
