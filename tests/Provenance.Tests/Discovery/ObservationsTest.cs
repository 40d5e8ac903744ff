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

    [Theory]
    [InlineData(RepeatPolicy.First, "old")]
    [InlineData(RepeatPolicy.Last, "new")]
    public void Times_tell_what_was_first_and_last_whatever_came_first(RepeatPolicy repeats, string expected)
    {
        DateTimeOffset now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        // An hour later in a zone two hours ahead is an hour earlier.
        DateTimeOffset before = new(2026, 3, 1, 13, 0, 0, TimeSpan.FromHours(2));
        Assert.Equal(expected, Observations.From([("a", "i", "new", now), ("a", "i", "old", before)], repeats).Discover(new MajorityVote())["i"].Value);
        Assert.Equal(expected, Observations.FromColumns(["a", "a"], ["i", "i"], ["new", "old"], [now, before], repeats).Discover(new MajorityVote())["i"].Value);
        Assert.Throws<ArgumentException>(() => Observations.FromColumns(["a"], ["i"], ["x"], [now, before], repeats));
        ObservationsBuilder builder = new(repeats);
        builder.Add("a"u8, "i"u8, "new"u8, now);
        builder.Add("a", "i", "old", before);
        Assert.Throws<InvalidOperationException>(() => builder.Add("a", "i", "when?"));
        Assert.Throws<InvalidOperationException>(() => builder.Add("a"u8, "i"u8, "when?"u8));
        Assert.Equal(expected, builder.Build().Discover(new MajorityVote())["i"].Value);
    }

    [Fact]
    public void Times_decide_nothing_where_all_that_is_said_counts()
    {
        ObservationsBuilder builder = new();
        builder.Add("a", "i", "x", DateTimeOffset.UnixEpoch);
        builder.Add("b", "i", "x");
        Assert.Equal("2 observations, 2 sources, 1 items, 1 claims", builder.Build().ToString());
    }

    [Fact]
    public void Names_may_come_as_bytes()
    {
        ObservationsBuilder bytes = new(), strings = new();
        foreach ((string source, string item, string value) in new[] { ("a", "i", "å"), ("b", "i", "𝄞"), ("a", "j", "å") })
        {
            bytes.Add(System.Text.Encoding.UTF8.GetBytes(source), System.Text.Encoding.UTF8.GetBytes(item), System.Text.Encoding.UTF8.GetBytes(value));
            strings.Add(source, item, value);
        }
        Assert.Throws<ArgumentException>("value", () => bytes.Add("a"u8, "i"u8, [0xC3]));
        Assert.Throws<ArgumentException>("source", () => bytes.Add(""u8, "i"u8, "x"u8));
        Assert.Equal(strings.Build().Discover(new MajorityVote()).Items, bytes.Build().Discover(new MajorityVote()).Items);
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
