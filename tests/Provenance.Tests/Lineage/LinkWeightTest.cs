using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

/// <summary>How much links weigh, alone and together.</summary>
public class LinkWeightTest
{
    [Fact]
    public void A_hard_link_counts_always_and_a_soft_one_by_share()
    {
        Assert.Equal((true, 1.0, true), (LinkWeight.Hard.Lenient, LinkWeight.Hard.Central, LinkWeight.Hard.Strict));
        Assert.Equal((false, 0.4, true), (LinkWeight.Soft(0.4).Lenient, LinkWeight.Soft(0.4).Central, LinkWeight.Soft(0.4).Strict));
        Assert.Equal((false, 0.0, false), (LinkWeight.None.Lenient, LinkWeight.None.Central, LinkWeight.None.Strict));
    }

    [Fact]
    public void Whatever_counts_at_any_level_is_a_link()
    {
        Assert.False(LinkWeight.None.IsLink);
        Assert.True(LinkWeight.Hard.IsLink);
        Assert.True(LinkWeight.Soft(0).IsLink);
        Assert.True(new LinkWeight(true, 0, false).IsLink);
        Assert.True(new LinkWeight(false, 0.1, false).IsLink);
    }

    [Fact]
    public void Links_of_several_kinds_leave_what_each_leaves()
    {
        Assert.Equal(0.7, LinkWeight.Soft(0.5).And(LinkWeight.Soft(0.4)).Central, 1e-12);
        Assert.Equal(LinkWeight.Soft(0.5), LinkWeight.Soft(0.5).And(LinkWeight.None));
        Assert.Equal(LinkWeight.Hard, LinkWeight.Soft(0.5).And(LinkWeight.Hard));
        Assert.Equal(new LinkWeight(true, 0.5, true), new LinkWeight(true, 0, false).And(LinkWeight.Soft(0.5)));
        Assert.Equal(new LinkWeight(true, 0.5, true), LinkWeight.Soft(0.5).And(new LinkWeight(true, 0, false)));
    }

    [Fact]
    public void Links_of_one_kind_are_as_strong_as_the_strongest_and_the_first_of_equals_is_shown()
    {
        Link weak = new(LinkKind.Funding, LinkWeight.Soft(0.3), 1, 2), strong = new(LinkKind.Ownership, LinkWeight.Soft(0.8), 3, 4), equal = strong with { Left = 5 };
        Assert.Equal(strong, weak.Or(strong));
        Assert.Equal(strong, strong.Or(weak));
        Assert.Equal(strong, strong.Or(equal));
        Assert.Equal(LinkWeight.Hard, strong.Or(new Link(LinkKind.CommonControl, LinkWeight.Hard, 1, 2)).Weight);
        Assert.Equal(new LinkWeight(true, 0.3, true), weak.Or(new Link(LinkKind.Funding, new LinkWeight(true, 0.1, false), 1, 2)).Weight);
    }

    [Fact]
    public void It_reads_from_lenient_to_strict()
    {
        Assert.Equal("(1, 1, 1)", LinkWeight.Hard.ToString());
        Assert.Equal("(0, 0.125, 1)", LinkWeight.Soft(0.125).ToString());
        Assert.Equal("(0, 0, 0)", LinkWeight.None.ToString());
    }

    [Theory]
    [InlineData(LinkKind.CommonControl, true)]
    [InlineData(LinkKind.UndatedControl, true)]
    [InlineData(LinkKind.ReportedControl, true)]
    [InlineData(LinkKind.Ownership, true)]
    [InlineData(LinkKind.Funding, true)]
    [InlineData(LinkKind.Partnership, true)]
    [InlineData(LinkKind.SharedOrigin, false)]
    [InlineData(LinkKind.WireService, false)]
    [InlineData(LinkKind.Ecosystem, false)]
    [InlineData(LinkKind.Unattributed, false)]
    [InlineData(LinkKind.Unidentified, false)]
    [InlineData(LinkKind.SuspectedDerivation, false)]
    public void A_tally_knows_whether_an_affiliation_links(LinkKind kind, bool affiliation)
    {
        LinkTally tally = new(null);
        tally.Add(kind, LinkWeight.Soft(0.5), 1, 2);
        Assert.Equal(affiliation, tally.HasAffiliation);
        tally.Add(LinkKind.Partnership, LinkWeight.Soft(0.5), 1, 2);
        tally.Add(LinkKind.Ownership, LinkWeight.Soft(0.5), 1, 2);
        Assert.True(tally.HasAffiliation);
    }
}
