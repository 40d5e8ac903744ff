using Provenance.Corpora;
using Provenance.Reporting;

namespace Provenance.Cli.Tests;

public class SlowWorkTest
{
    static readonly Request Harbour = new(ToolRun.Fixture("harbour"), "table", null, null, IsQuiet: false);

    [Theory]
    [InlineData(0, 0, 0, 5, "Ranking harbour …")]
    [InlineData(1, 0, 0, 5, "Ranking …")]
    [InlineData(1, 0, 1_000, 5, "Ranking: 0 of 1,000 claims")]
    [InlineData(1, 250, 1_000, 0.5, "Ranking: 250 of 1,000 claims")]
    [InlineData(1, 250, 1_000, 2, "Ranking: 250 of 1,000 claims, 125/s, 6 s left")]
    [InlineData(1, 3, 26, 4, "Ranking: 3 of 26 claims, 0.8/s, 31 s left")]
    [InlineData(1, 10_000, 1_000_000, 10, "Ranking: 10,000 of 1,000,000 claims, 1,000/s, 16 min 30 s left")]
    [InlineData(1, 10_000, 1_000_000, 100, "Ranking: 10,000 of 1,000,000 claims, 100/s, 2 h 45 min left")]
    [InlineData(1, 100, 1_000_000, 1, "Ranking: 100 of 1,000,000 claims")]
    [InlineData(1, 1_000, 1_000, 2, "Ranking: 1,000 of 1,000 claims, 500/s, 0 s left")]
    public void It_says_what_how_much_how_fast_and_how_long(int step, long done, long total, double seconds, string expected) =>
        Assert.Equal(expected, SlowWork.Words(new HeadwayPoint(step, "Ranking", "claims", done, total), TimeSpan.FromSeconds(seconds), "Ranking harbour"));

    [Fact]
    public void Bytes_are_shown_as_megabytes() => Assert.Equal("Reading: 12.5 of 85.0 MB, 5.0 MB/s, 15 s left",
        SlowWork.Words(new HeadwayPoint(1, "Reading", "bytes", 12_500_000, 85_000_000), TimeSpan.FromSeconds(2.5), "Reading"));

    [Fact]
    public void Nothing_is_said_within_a_second_and_nothing_is_left_at_the_end()
    {
        using StringWriter error = new();
        ManualClock clock = new();
        SlowWork work = SlowWork.Begin(Harbour, In(error, clock), "Ranking");
        clock.Advance(0.9);
        Assert.Equal("", error.ToString());
        work.Headway.Begin("Ranking", "claims", 100);
        clock.Advance(0.2);
        Assert.Equal("Ranking: 0 of 100 claims", error.ToString());
        work.Headway.Add(40);
        clock.Advance(1);
        Assert.EndsWith("\rRanking: 40 of 100 claims, 40/s, 2 s left", error.ToString(), StringComparison.Ordinal);
        work.Headway.Begin("Ordering");
        clock.Advance(0.25);
        // What was there before is painted over.
        Assert.EndsWith("\rOrdering …                               ", error.ToString(), StringComparison.Ordinal);
        work.Dispose();
        Assert.EndsWith($"\r{new string(' ', "Ordering …".Length)}\r", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Nothing_is_said_without_a_terminal_or_to_one_who_wants_quiet(bool terminal, bool quiet)
    {
        using StringWriter error = new();
        ManualClock clock = new();
        using (SlowWork.Begin(Harbour with { IsQuiet = quiet }, In(error, clock, terminal), "Ranking"))
            clock.Advance(10);
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void A_line_is_no_wider_than_the_terminal()
    {
        using StringWriter error = new();
        ManualClock clock = new();
        using SlowWork work = SlowWork.Begin(Harbour, In(error, clock), new string('x', 200));
        clock.Advance(1);
        Assert.InRange(error.ToString().Length, 50, 61);
    }

    [Fact]
    public void The_work_tells_how_far_it_is()
    {
        Headway headway = new();
        Corpus corpus = CorpusInput.Check(Harbour, headway).Corpus;
        Assert.Equal("Looking quotes up", headway.Now.Step);
        Ranking ranking = corpus.Rank(null, headway, default);
        Assert.Equal(("Ranking", "claims", corpus.Claims.Count, corpus.Claims.Count), (headway.Now.Step, headway.Now.Unit, headway.Now.Done, headway.Now.Total));
        ranking.Sources(headway, default);
        Assert.Equal(headway.Now.Total, headway.Now.Done);
        Assert.Equal("sources", headway.Now.Unit);
        int steps = headway.Now.Number;
        corpus.Diff(corpus, options: null, headway, default);
        Assert.Equal(("Comparing rankings", ranking.Count, ranking.Count), (headway.Now.Step, headway.Now.Done, headway.Now.Total));
        Assert.Equal(steps + 6, headway.Now.Number);
        HtmlReport.Write(TextWriter.Null, ranking, options: null, headway, default);
        Assert.Equal("Writing the page", headway.Now.Step);
    }

    [Fact]
    public void Writing_a_report_counts_its_claims()
    {
        Ranking ranking = CorpusInput.Check(Harbour).Corpus.Rank();
        Headway headway = new();
        ClaimParts.Of(new ReportIndex(ranking), new Excerpts(ranking, 0), HtmlReportOptions.Default, headway, default);
        Assert.Equal(new HeadwayPoint(1, "Writing the report", "claims", ranking.Corpus.Claims.Count, ranking.Corpus.Claims.Count), headway.Now);
    }

    static Surroundings In(TextWriter error, TimeProvider clock, bool terminal = true) =>
        new(() => Stream.Null, () => error) { IsErrorTerminal = terminal, Width = 60, Clock = clock };

    /// <summary>A clock that stands still until it is moved.</summary>
    sealed class ManualClock : TimeProvider
    {
        readonly List<ManualTimer> timers = [];
        long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ManualTimer timer = new(callback, state, now + dueTime.Ticks, period.Ticks);
            timers.Add(timer);
            return timer;
        }

        public void Advance(double seconds)
        {
            long end = now + (long)(seconds * TimeSpan.TicksPerSecond);
            while (timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due) is { } next)
            {
                now = next.Due;
                next.Ring();
            }
            now = end;
        }

        sealed class ManualTimer(TimerCallback callback, object? state, long due, long period) : ITimer
        {
            public long Due { get; private set; } = due;

            public void Ring()
            {
                Due += period;
                callback(state);
            }

            public bool Change(TimeSpan dueTime, TimeSpan period) => false;

            public void Dispose() => Due = long.MaxValue;

            public ValueTask DisposeAsync()
            {
                Dispose();
                return default;
            }
        }
    }
}
