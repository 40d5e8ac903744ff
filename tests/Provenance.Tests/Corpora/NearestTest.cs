using Provenance.Corpora;

namespace Provenance.Tests.Corpora;

public class NearestTest
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void The_distance_counts_edits_and_swaps(string left, string right, int edits)
    {
        Assert.Equal(edits, Nearest.Distance(left, right));
        Assert.Equal(edits, Nearest.Distance(right, left));
    }

    [Theory]
    [InlineData("sorce", "source")]
    [InlineData("attributed-to", "attributedTo")]
    [InlineData("SOURCE", "source")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    [InlineData("on", null)]
    public void Only_what_is_near_is_suggested(string typed, string? meant) => Assert.Equal(meant, Nearest.To(typed, ["source", "attributedTo", "in"]));

    [Fact]
    public void A_very_long_name_is_not_looked_at() => Assert.Null(Nearest.To(new string('a', 1_000_000), [new string('a', 1_000_000)]));
}
