namespace Provenance.Tests.Discovery;

/// <summary>The index and what counts when a source repeats itself.</summary>
public class ObservationsTest
{
    const string Repeating = "source,item,value,time\na,i,x,2020-01-02\na,i,y,2020-01-01\na,i,x,2020-01-03\nb,i,y,2020-01-01\n";

    [Theory]
    [InlineData(RepeatPolicy.All, 4, 2)]
    [InlineData(RepeatPolicy.Distinct, 3, 2)]
    [InlineData(RepeatPolicy.First, 2, 1)]
    [InlineData(RepeatPolicy.Last, 2, 2)]
    public void Repeats_count_as_the_policy_says(RepeatPolicy policy, int count, int claims)
    {
        Observations data = Observations.Parse(Repeating, new ObservationOptions { Repeats = policy });
        Assert.Equal((count, claims), (data.Count, data.Claims));
    }

    [Fact]
    public void Repeats_can_be_refused()
    {
        ObservationException refused = Assert.Throws<ObservationException>(() => Observations.Parse(Repeating, new ObservationOptions { Repeats = RepeatPolicy.Reject }));
        Assert.Equal(("PRV3013", "a"), (refused.Diagnostics[0].Code, refused.Diagnostics[0].Subject));
    }

    [Fact]
    public void A_time_that_cannot_be_read_is_an_error_where_times_count()
    {
        ObservationOptions options = new() { Repeats = RepeatPolicy.Last };
        ObservationException refused = Assert.Throws<ObservationException>(() => Observations.Parse("source,item,value,time\na,i,x,yesterday\n", options));
        Assert.Equal("PRV3011", refused.Diagnostics[0].Code);
    }

    [Fact]
    public void Columns_of_a_data_frame_make_the_same_index_as_a_sequence()
    {
        (string Source, string Item, string Value)[] rows = [("a", "i", "x"), ("b", "i", "y"), ("c", "i", "x")];
        Observations left = Observations.From(rows);
        Observations right = Observations.FromColumns(["a", "b", "c"], ["i", "i", "i"], ["x", "y", "x"]);
        Assert.Equal(left.ToString(), right.ToString());
        Assert.Equal(left.Discover()["i"], right.Discover()["i"]);
        Assert.Throws<ArgumentException>(() => Observations.FromColumns(["a"], ["i", "j"], ["x"]));
    }

    [Fact]
    public void Items_beyond_one_shard_keep_their_votes()
    {
        Observations data = Observations.From(Enumerable.Range(0, 120_000).Select(i => ("s" + i % 3, "i" + i / 3, i % 3 == 2 ? "no" : "yes")));
        TruthEstimate estimate = data.Discover(new MajorityVote());
        Assert.Equal((120_000L, 40_000, 80_000L), (data.Count, data.Items, data.Claims));
        Assert.All(estimate.Items, item => Assert.Equal("yes", item.Value));
        Assert.Equal(2 / 3.0, estimate["i39999"].Probability, 12);
    }

    [Fact]
    public void Values_within_the_tolerance_are_merged_under_the_most_given_one()
    {
        Observations data = Observations.From([("a", "i", "100"), ("b", "i", "100"), ("c", "i", "100.4"), ("d", "i", "150"),
            ("a", "t", "2011-12-08 10:00"), ("b", "t", "2011-12-08 10:04"), ("c", "t", "2011-12-08 10:04"), ("d", "t", "2011-12-08 11:00"), ("a", "w", "gate"), ("b", "w", "Gate")]);
        Observations rounded = data.Rounded(ValueTolerance.Usual);
        Assert.Equal((data.Count, 6L), (rounded.Count, rounded.Claims));
        TruthEstimate estimate = rounded.Discover(new MajorityVote());
        Assert.Equal(("100", 0.75), (estimate["i"].Value, estimate["i"].Probability));
        Assert.Equal(("2011-12-08 10:04", 0.75), (estimate["t"].Value, estimate["t"].Probability));
    }
}
