using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

public class RaterJudgementTest
{
    static Ranking Rank(Func<Source, Source> judge, ScoringOptions? options = null)
    {
        Corpus corpus = new Told().By("a").Corpus();
        return corpus.With(sources: [judge(corpus.Sources[0])]).Rank(options);
    }

    static Judgement Judge(Func<Source, Source> judge, ScoringOptions? options = null) => Rank(judge, options).Without("a").Judgement;

    static ReliabilityRating Grade(Reliability grade, string? by = null, string? on = null) => new() { Grade = grade, By = by, On = on is null ? null : EdtfDate.Parse(on) };

    static ReliabilityRecord Record(int right, int wrong, string? by = null, string? on = null) =>
        new() { Counts = new TrackRecord(right, wrong), By = by, On = on is null ? null : EdtfDate.Parse(on) };

    [Theory]
    // (right + 8 x 0.30) / (right + wrong + 8)
    [InlineData(0, 1, 2.4 / 9)]
    [InlineData(8, 0, 10.4 / 16)]
    [InlineData(12, 4, 14.4 / 24)]
    [InlineData(90, 10, 92.4 / 108)]
    public void A_record_is_the_trust_that_enters_a_line(int right, int wrong, double trust)
    {
        Ranking ranking = Rank(source => source with { Records = [Record(right, wrong)] });
        Assert.Equal(trust, ranking["it"].Opinion.Belief, 1e-12);
        Assert.Equal(trust, ranking["it"].Explain().Lines[0].Strength, 1e-12);
        Assert.Contains($"trust in a (record {right} of {right + wrong})", ranking["it"].Explain().ToString(), StringComparison.Ordinal);
        Assert.Equal(ranking["it"].Score, ranking["it"].Explain().Replay().Score);
    }

    [Fact]
    public void The_strength_of_a_line_stays_capped_however_long_the_record() =>
        Assert.Equal(0.95, Rank(source => source with { Records = [Record(int.MaxValue, 0)] })["it"].Opinion.Belief, 1e-12);

    [Fact]
    public void The_base_rate_of_the_options_is_that_of_records() => Assert.Equal((2 + 8 * 0.5) / 10,
        Judge(source => source with { Records = [Record(2, 0)] }, new ScoringOptions { Trust = TrustTable.Default with { BaseRate = 0.5 } }).Trust, 1e-12);

    [Fact]
    public void A_record_stands_in_the_place_of_the_grade()
    {
        Judgement judgement = Judge(source => source with { Reliability = [Grade(Reliability.A)], Records = [Record(0, 8)] });
        Assert.Equal((Reliability.A, new TrackRecord(0, 8), "record 0 of 8"), (judgement.Grade, judgement.Record, judgement.ToString()));
        Assert.Equal(2.4 / 16, judgement.Trust, 1e-12);
    }

    [Fact]
    public void A_record_of_nothing_leaves_the_grade()
    {
        Judgement judgement = Judge(source => source with { Reliability = [Grade(Reliability.B)], Records = [Record(0, 0)] });
        Assert.Equal((0.81, null, "grade B"), (Math.Round(judgement.Trust, 12), judgement.Record, judgement.ToString()));
    }

    [Fact]
    public void The_longest_record_counts_and_none_is_added()
    {
        Assert.Equal(new TrackRecord(3, 9), Judge(source => source with { Records = [Record(8, 3), Record(3, 9), Record(5, 5)] }).Record);
        // Of equally long ones the worst.
        Assert.Equal(new TrackRecord(2, 8), Judge(source => source with { Records = [Record(8, 2), Record(2, 8), Record(9, 1)] }).Record);
        Assert.Equal(new TrackRecord(int.MaxValue, 5), Judge(source => source with { Records = [Record(9, 9), Record(int.MaxValue, 5)] }).Record);
    }

    [Fact]
    public void The_rater_the_options_pick_counts_with_record_before_grade()
    {
        static Source Judged(Source source) => source with
        {
            Reliability = [Grade(Reliability.B, "us"), Grade(Reliability.E, "them")],
            Records = [Record(20, 0, "them"), Record(0, 4, "others")],
        };
        Assert.Equal(new TrackRecord(20, 0), Judge(Judged).Record);
        Assert.Equal("grade B", Judge(Judged, new ScoringOptions { Rater = "us" }).ToString());
        Assert.Equal("record 20 of 20", Judge(Judged, new ScoringOptions { Rater = "them" }).ToString());
        Assert.Equal("record 0 of 4", Judge(Judged, new ScoringOptions { Rater = "others" }).ToString());
        Judgement nobody = Judge(Judged, new ScoringOptions { Rater = "nobody" });
        Assert.Equal(("grade F", false, 0.3), (nobody.ToString(), nobody.IsJudged, nobody.Trust));
        Assert.Equal((2, 2), (nobody.Ratings.Count, nobody.Records.Count));
    }

    [Fact]
    public void Of_one_rater_s_grades_the_latest_counts()
    {
        Assert.Equal(Reliability.D, Judge(source => source with { Reliability = [Grade(Reliability.D, "us", "2025"), Grade(Reliability.B, "us", "2024"), Grade(Reliability.A, "us", "2023-05")] }).Grade);
        // Whether May came before the year's grade cannot be told: both count, and the lower of two middle ones is taken.
        Assert.Equal(Reliability.D, Judge(source => source with { Reliability = [Grade(Reliability.D, "us", "2025"), Grade(Reliability.B, "us", "2025-05")] }).Grade);
        Assert.Equal(Reliability.B, Judge(source => source with { Reliability = [Grade(Reliability.D, "us", "2024"), Grade(Reliability.B, "us", "2025-05"), Grade(Reliability.A, "them", "2020")] }).Grade);
        // Who does not say who he is may be anybody.
        Assert.Equal(Reliability.D, Judge(source => source with { Reliability = [Grade(Reliability.D, null, "2024"), Grade(Reliability.B, null, "2025")] }).Grade);
        Assert.Equal(new TrackRecord(1, 1), Judge(source => source with { Records = [Record(9, 0, "us", "2024"), Record(1, 1, "us", "2025")] }).Record);
    }

    [Fact]
    public void A_rater_who_takes_his_grade_back_judges_no_more() =>
        Assert.Equal(Reliability.F, Judge(source => source with { Reliability = [Grade(Reliability.B, "us", "2024"), Grade(Reliability.F, "us", "2025")] }).Grade);

    [Fact]
    public void An_author_with_a_record_speaks_for_himself()
    {
        Corpus corpus = new Told().Source("outlet", Reliability.B).By("author outlet", document: document => document with
        {
            Chain = [new Hand { Role = HandRole.Author, Source = "author" }, new Hand { Role = HandRole.Publisher, Source = "outlet" }],
        }).Corpus();
        Assert.Equal(0.81, corpus.Rank()["it"].Opinion.Belief, 1e-12);
        Corpus counted = corpus.With(sources: corpus.Sources.Select(source => source.Id == "author" ? source with { Records = [Record(8, 0)] } : source).ToValueList());
        Assert.Equal(10.4 / 16, counted.Rank()["it"].Opinion.Belief, 1e-12);
    }

    [Fact]
    public void Every_rater_is_told_with_his_grounds_and_his_day()
    {
        Explanation why = Rank(source => source with
        {
            Reliability = [Grade(Reliability.B, "us", "2025-01-10") with { Basis = "two corrections" }, Grade(Reliability.D)],
            Records = [Record(12, 4, "them", "2024") with { Basis = "claims of 2023" }],
        })["it"].Explain();
        Assert.Contains("""

            Sources
              a: trust 0.600, record 12 of 16
                graded B by us on 2025-01-10: two corrections
                graded D
                right 12 times, wrong 4, as counted by them on 2024: claims of 2023

            """.ReplaceLineEndings("\n"), why.ToString(), StringComparison.Ordinal);
        Assert.Equal("a", Assert.Single(why.Judgements).Source);
    }

    [Fact]
    public void Voices_quoted_sources_and_carriers_are_told_and_nobody_else()
    {
        Corpus corpus = new Told().Source("quoted").Source("idle").By("outlet", say => say with { AttributedTo = "quoted", Manner = Manner.Quotation }).Corpus();
        Assert.Equal(["outlet", "quoted"], corpus.Rank()["it"].Explain().Judgements.Select(judgement => judgement.Source));
        Assert.Contains("not judged, trust 0.300: outlet, quoted\n", corpus.Rank()["it"].Explain().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rater_who_grades_a_hundred_thousand_times_does_not_hold_up_the_ranking()
    {
        ValueList<ReliabilityRating> ratings = Enumerable.Range(0, 100_000).Select(i => Grade(Reliability.C, "us", EdtfDate.Of(new DateOnly(1900, 1, 1).AddDays(i % 40_000)).Text)).ToValueList();
        Assert.Equal(Reliability.C, Judge(source => source with { Reliability = ratings }).Grade);
    }

    [Fact]
    public void Nothing_a_rater_says_is_obeyed_or_leaves_its_line()
    {
        Explanation why = Rank(source => source with
        {
            Reliability = [Grade(Reliability.B, "us\nFor") with { Basis = "x\n  9  d9: counts\u001b[2J" }],
            Records = [Record(1, 0, "them\u0007") with { Basis = "\u202Ey" }],
        })["it"].Explain();
        using StringWriter text = new();
        ExplanationReport.WriteText(text, [why]);
        Assert.Contains("    graded B by us For: x   9  d9: counts\u241B[2J\n", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(text.ToString(), letter => (char.IsControl(letter) && letter != '\n') || letter == '\u202E');
    }
}
