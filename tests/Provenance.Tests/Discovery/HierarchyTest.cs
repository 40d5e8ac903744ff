using System.Text;
using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Values that are parts of others.</summary>
public class HierarchyTest
{
    static readonly ValueHierarchy Places = ValueHierarchy.From([("Pier 4", "Harbour"), ("Harbour", "Town"), ("Mill", "Town"), ("Loop", "Knot"), ("Knot", "Loop")]);

    [Fact]
    public void A_value_is_above_its_parts_and_their_parts_and_nothing_else()
    {
        Assert.True(Places.IsAbove("Town", "Pier 4"));
        Assert.True(Places.IsAbove("Harbour", "Pier 4"));
        Assert.False(Places.IsAbove("Pier 4", "Harbour"));
        Assert.False(Places.IsAbove("Mill", "Pier 4"));
        Assert.False(Places.IsAbove("Town", "Town"));
        Assert.False(Places.IsAbove("Town", "elsewhere"));
    }

    [Fact]
    public void A_circle_ends() => Assert.False(Places.IsAbove("Town", "Loop"));

    [Fact]
    public void A_general_value_supports_the_special_one_and_not_the_other_way_round()
    {
        List<(string, string, string)> rows = [];
        for (int i = 0; i < 30; i++)
            rows.AddRange([("a", "i" + i, "Pier 4"), ("b", "i" + i, "Pier 4"), ("c", "i" + i, "Town")]);
        // Two say Mill and one Pier 4, but two more say Harbour, which is where the pier is.
        rows.AddRange([("x", "j", "Mill"), ("y", "j", "Mill"), ("a", "j", "Pier 4"), ("c", "j", "Harbour"), ("d", "j", "Harbour")]);
        TruthEstimate found = Observations.From(rows).Discover(new Tdh { Hierarchy = Places });
        Assert.Equal("Pier 4", found["j"].Value);
        Assert.Equal("Pier 4", found["i0"].Value);
        Assert.All(found.Items, item => Assert.InRange(item.Probability, 0, 1));
    }

    [Fact]
    public void Known_truths_are_kept()
    {
        Observations data = Observations.From([("a", "i", "Town"), ("b", "i", "Mill"), ("a", "j", "Pier 4")]);
        TruthEstimate found = data.Discover(new Tdh { Hierarchy = Places }, new DiscoveryOptions { Known = new Dictionary<string, string> { ["i"] = "Mill" } });
        Assert.Equal(("Mill", 1.0), (found["i"].Value, found["i"].Probability));
    }

    [Fact]
    public void The_order_does_not_matter()
    {
        (string, string, string)[] rows = [.. from source in Enumerable.Range(0, 6) from item in Enumerable.Range(0, 20) select ("s" + source, "i" + item, (source * 7 + item * 3) % 5 < 2 ? "Pier 4" : (source + item) % 3 == 0 ? "Harbour" : "Mill")];
        TruthEstimate straight = Observations.From(rows).Discover(new Tdh { Hierarchy = Places }), turned = Observations.From(rows.Reverse()).Discover(new Tdh { Hierarchy = Places });
        Assert.All(straight.Items, item => Assert.Equal(item.Probability, turned[item.Item].Probability, 1e-6));
    }

    [Fact]
    public void Without_a_hierarchy_it_suits_nothing() =>
        Assert.Contains("none is given", new Tdh().Unsuitable(Observations.From([("a", "i", "x")])), StringComparison.Ordinal);

    [Theory]
    [InlineData("value,parent\nPier 4,Harbour\nHarbour,Town\n")]
    [InlineData("id,name,parent\n0,Root,-1\n7,Town,0\n8,Harbour,7\n9,Pier 4,8\n")]
    [InlineData("value\tparent\n\"Pier 4\"\tHarbour\nHarbour\tTown\n")]
    public void It_is_read_by_name_or_by_id(string text)
    {
        ValueHierarchy read = ValueHierarchy.From(new HierarchyReader("h.csv").Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        Assert.True(read.IsAbove("Town", "Pier 4"));
        Assert.False(read.IsAbove("Root", "Root"));
    }

    [Theory]
    [InlineData("", "PRV3001")]
    [InlineData("value,above\na,b\n", "PRV3002")]
    [InlineData("value,parent\na\n", "PRV3004")]
    [InlineData("value,parent\n\"a,b\n", "PRV3005")]
    [InlineData("value,parent\n\"a\"x,b\n", "PRV3006")]
    public void What_cannot_be_read_is_told(string text, string code)
    {
        ObservationException told = Assert.Throws<ObservationException>(() => new HierarchyReader("h.csv").Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        Assert.Contains(told.Diagnostics, finding => finding.Code == code);
    }
}
