namespace Provenance.Tests.Discovery;

/// <summary>What is chosen for which data, and what is given up.</summary>
public class DefaultChoiceTest
{
    [Fact]
    public void A_known_time_is_right_under_the_name_it_is_merged_into()
    {
        // Ten items with a time of which two sources say 10:00 and one, who is known to be right, 10:04; a fourth is an hour off.
        Observations data = Observations.From(Enumerable.Range(0, 10).SelectMany(i => new[]
            { ("a", "i" + i, $"2011-12-{i + 1:00} 10:00"), ("b", "i" + i, $"2011-12-{i + 1:00} 10:00"), ("c", "i" + i, $"2011-12-{i + 1:00} 10:04"), ("d", "i" + i, $"2011-12-{i + 1:00} 11:00") }));
        TruthEstimate found = data.Discover(new DiscoveryOptions { Known = Enumerable.Range(0, 10).ToDictionary(i => "i" + i, i => $"2011-12-{i + 1:00} 10:04") });
        Assert.Equal("accu-copy", found.Algorithm);
        Assert.Equal([("a", 1.0), ("b", 1.0), ("c", 1.0), ("d", 0.0)], found.Sources.Select(source => (source.Source, source.Accuracy)));
        Assert.Equal(("2011-12-01 10:04", 1.0), (found["i0"].Value, found["i0"].Probability));
    }

    [Fact]
    public void Without_conflict_there_is_a_vote() =>
        Assert.Equal("majority-vote", Observations.From([("a", "i", "x"), ("b", "i", "x"), ("c", "j", "y")]).Discover().Algorithm);

    [Fact]
    public void One_source_is_believed()
    {
        TruthEstimate found = Observations.From([("a", "i", "x"), ("a", "j", "y")]).Discover();
        Assert.Equal(("majority-vote", "x", 1.0), (found.Algorithm, found["i"].Value, found["i"].Probability));
    }

    [Fact]
    public void Sources_that_all_copy_one_leave_a_vote() =>
        Assert.Equal("majority-vote", Observations.From(from source in Enumerable.Range(0, 9) from item in Enumerable.Range(0, 50) select ("s" + source, "i" + item, "v" + item)).Discover().Algorithm);

    [Fact]
    public void Open_values_are_weighed_with_copying_and_a_group_of_copiers_does_not_win()
    {
        SyntheticObservations made = new() { Sources = 9, Items = 400, Count = 3_000, Copiers = 0, Accuracy = (0.7, 0.9), Seed = 3 };
        List<(string, string, string)> rows = [.. made.Draw()];
        // Eight puppets repeat one liar, item by item: more voices than the honest sources have.
        for (int puppet = 0; puppet < 8; puppet++)
            rows.AddRange(Enumerable.Range(0, 400).Where(item => item % 3 > 0).Select(item => ("puppet" + puppet, "i" + item, item % 4 == 0 ? "v" + item * 7 % 11 : "lie" + item)));
        Observations data = Observations.From(rows);
        TruthEstimate found = data.Discover();
        Evaluation with = found.Evaluate(made.ToGold()), vote = data.Discover(new MajorityVote()).Evaluate(made.ToGold());
        Assert.Equal("accu-copy", found.Algorithm);
        Assert.True(with.Accuracy > vote.Accuracy + 0.2, $"{with.Accuracy} against {vote.Accuracy}");
        Assert.True(McNemar.Compare(with, vote).PValue < 0.001);
        Assert.Equal(28, found.Copying.Count(pair => pair.Copier.StartsWith("puppet", StringComparison.Ordinal) && pair.Original.StartsWith("puppet", StringComparison.Ordinal)));
    }

    [Fact]
    public void Classes_have_a_committee_and_ratings_a_mean()
    {
        Observations labels = new SyntheticObservations { FalseValues = 2, Items = 200, Count = 1_500 }.ToObservations();
        Assert.Equal("committee", labels.Discover().Algorithm);
        Observations ratings = Observations.From(Enumerable.Range(0, 1_000).Select(i => ("s" + i % 10, "i" + i / 10, (i / 10 * 7 % 100 + i * i % 61 - 30).ToString(System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal("mean", ratings.Discover().Algorithm);
    }

    [Fact]
    public void One_is_told_in_the_singular() =>
        Assert.StartsWith("2 observations of 1 item by 2 sources, 2.0 an item, 1 item in conflict.",
            Observations.From([("a", "i", "x"), ("b", "i", "y")]).Discover().ChosenBecause, StringComparison.Ordinal);

    [Fact]
    public void Where_values_are_parts_of_others_the_hierarchy_decides()
    {
        Observations data = Observations.From([("a", "i", "Paris"), ("b", "i", "France"), ("c", "i", "France"), ("a", "j", "Lyon"), ("b", "j", "Lyon"), ("c", "j", "Nice")]);
        ValueHierarchy places = ValueHierarchy.From([("Paris", "France"), ("Lyon", "France"), ("Nice", "France")]);
        TruthEstimate found = data.Discover(new DiscoveryOptions { Hierarchy = places });
        Assert.Equal("tdh", found.Algorithm);
        Assert.Contains("hierarchy", found.ChosenBecause, StringComparison.Ordinal);
        Assert.Equal("tdh", data.Discover(new Tdh(), new DiscoveryOptions { Hierarchy = places }).Algorithm);
        Assert.Null(Assert.Single(data.Compare([new Tdh()], options: new DiscoveryOptions { Hierarchy = places })).Unsuitable);
    }

    [Fact]
    public void A_result_that_overturns_clear_votes_is_put_aside()
    {
        Observations data = new SyntheticObservations { Items = 300, Count = 3_000, Accuracy = (0.8, 0.9) }.ToObservations();
        Provenance.Discovery.TruthRun run = new(data, new MajorityVote(), DiscoveryOptions.Default, default);
        Provenance.Discovery.Fit fit = new MajorityVote().Run(run);
        Assert.Null(Provenance.Discovery.DegeneracyGuard.Objection(new Provenance.Discovery.Verdicts(run, fit)));
        foreach (Provenance.Discovery.Shard shard in data.Shards)
            for (int c = 0; c < shard.Claims; c++)
                fit.Beliefs[shard][c] = 1 - fit.Beliefs[shard][c];
        Assert.Contains("clear votes", Provenance.Discovery.DegeneracyGuard.Objection(new Provenance.Discovery.Verdicts(run, fit)), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_name_who_voted_for_what() =>
        Assert.Equal("i: x (0.667)\n  x (0.667): a 1 b 1\n  y (0.333): c 1",
            Observations.From([("b", "i", "x"), ("a", "i", "x"), ("c", "i", "y")]).Discover(new MajorityVote()).Explain("i").ToString().ReplaceLineEndings("\n"));
}
