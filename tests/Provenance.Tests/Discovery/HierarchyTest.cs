using System.Text;
using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Which values are parts of which, and how that is read; what is made of it is with <see cref="TdhTest"/>.</summary>
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
