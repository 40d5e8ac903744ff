namespace Provenance.Tests.Discovery;

/// <summary>Algorithms side by side.</summary>
public class LeagueTest
{
    static readonly SyntheticObservations Made = new() { Items = 300, Count = 3_000, Accuracy = (0.3, 0.9), Seed = 5 };

    static readonly Observations Data = Made.ToObservations();

    [Fact]
    public void The_best_is_first_and_the_vote_is_no_better_than_itself()
    {
        League league = League.Of(Data.Compare(TruthAlgorithm.All, Made.ToGold()), Made.ToGold());
        double[] scores = [.. league.Rows.Where(row => row.Unsuitable is null).Select(league.Score)];
        Assert.Equal(LeagueMeasure.Accuracy, league.Measure);
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(TruthAlgorithm.All.Count, league.Rows.Count);
        LeagueRow vote = league.Rows.Single(row => row.Algorithm == "majority-vote");
        Assert.Equal(new McNemar(0, 0, 1), vote.AgainstVote);
        Assert.Equal(1, vote.Agreement);
    }

    [Fact]
    public void What_does_not_suit_comes_last_and_says_why()
    {
        League league = League.Of(Data.Compare([new Gtm(), new MajorityVote(), null]));
        Assert.Equal(["gtm"], league.Rows.Where(row => row.Unsuitable is not null).Select(row => row.Algorithm));
        Assert.Equal("gtm", league.Rows[^1].Algorithm);
        Assert.Equal(LeagueMeasure.Agreement, league.Measure);
        LeagueRow chosen = league.Rows.Single(row => row.Algorithm == League.Default);
        Assert.Equal(Data.Discover().Algorithm, chosen.Chosen);
    }

    [Fact]
    public void Several_truths_are_measured_by_f1()
    {
        Gold gold = Gold.From([("i0", "v0"), ("i0", "v1"), ("i1", "v7")]);
        Assert.Equal(LeagueMeasure.F1, League.Of(Data.Compare([new MajorityVote()], gold), gold).Measure);
    }

    [Fact]
    public void Ratings_are_measured_by_their_error_and_the_smallest_is_first()
    {
        Observations ratings = Observations.From(Enumerable.Range(0, 900).Select(i => ("s" + i % 9, "i" + i / 9, (i / 9 * 7 % 100 + i * i % 61 - 30.5).ToString(System.Globalization.CultureInfo.InvariantCulture))));
        Gold gold = Gold.From(Enumerable.Range(0, 100).Select(i => ("i" + i, (i * 7 % 100 + 300).ToString(System.Globalization.CultureInfo.InvariantCulture))));
        League league = League.Of(ratings.Compare([new MajorityVote(), new Mean(), new Median()], gold), gold);
        Assert.Equal(LeagueMeasure.MeanAbsoluteError, league.Measure);
        Assert.Equal(league.Rows.Select(row => row.Evaluation!.MeanAbsoluteError).Order(), league.Rows.Select(row => row.Evaluation!.MeanAbsoluteError));
    }

    [Fact]
    public void Nothing_runs_before_it_is_asked_for()
    {
        using CancellationTokenSource stopped = new();
        IEnumerable<LeagueRow> rows = Data.Compare([new MajorityVote()], cancellation: stopped.Token);
        stopped.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => rows.ToList());
    }
}
