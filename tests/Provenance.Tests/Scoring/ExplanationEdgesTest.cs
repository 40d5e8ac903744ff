namespace Provenance.Tests.Scoring;

/// <summary>Explanations where lines have no weight, or are too many to be weighed exactly.</summary>
public class ExplanationEdgesTest
{
    static readonly ScoringOptions Distrustful = new() { Trust = TrustTable.Default with { BaseRate = 0 } };

    [Fact]
    public void A_line_without_strength_is_told_and_changes_nothing()
    {
        Told told = new Told().Source("graded", Reliability.B).By("graded").By("nobody").By("other", say => say with { Stance = Stance.Denies })
            .By("graded", say => say with { Withdrawn = new Withdrawal() });
        Explanation why = told.Rank(Distrustful).Explain();
        Assert.Equal([LineFate.Counts, LineFate.Withdrawn, LineFate.Weightless, LineFate.Weightless], why.Lines.Select(line => line.Fate));
        Assert.Equal([1, 2, 3, 4], why.Lines.Select(line => line.Number));
        Assert.Equal(["d1", "d4", "d2", "d3"], why.Lines.Select(line => line.Document));
        Assert.All(why.Lines.Skip(2), line => Assert.Equal((0, 0, 0), (line.Strength, line.Evidence, line.Factors.Single(factor => factor.Name == "trust").Value)));
        Assert.Equal((Stance.Asserts, Stance.Denies), (why.Lines[2].Stance, why.Lines[3].Stance));
        Assert.Equal((why.Score, why.Low, why.High), why.Replay());
        Assert.Equal(new Told().Source("graded", Reliability.B).By("graded").Rank(Distrustful).Score, why.Score);
        string text = why.ToString();
        Assert.Contains("d2: no weight: 0 trust in nobody (grade F)\n", text, StringComparison.Ordinal);
        Assert.Contains("strength 0.000, since it was taken back; it would be 0.75 trust in graded (grade B)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_voice_that_leaves_nothing_says_so() => Assert.Contains("no weight: 0 hedged\n",
        new Told().By("a", say => say with { Modality = Modality.Hedged }).Rank(new ScoringOptions { Hedged = 0 }).Explain().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(40, 1)]
    [InlineData(40, 200_000)]
    [InlineData(1_100, 1)]
    [InlineData(1_100, 50)]
    public void Too_many_lines_and_an_exhausted_budget_at_once_replay_bit_for_bit(int count, int budget)
    {
        Told told = Entangled(count, Stance.Asserts);
        RankedClaim claim = told.Rank(new ScoringOptions { NodeBudget = budget });
        Explanation why = claim.Explain();
        Assert.Equal((claim.Score, claim.Low, claim.High), why.Replay());
        Assert.Equal(claim.Origins.Lenient, why.Levels.Where(level => level.Level == DependenceLevel.Lenient).Sum(level => level.Independent.Count + level.OriginsBeyond));
        bool isApproximate = budget < 1_000;
        Assert.Equal(isApproximate, claim.Flags.Contains("approximate-count"));
        Assert.Equal(isApproximate, claim.High > claim.Score);
    }

    [Fact]
    public void What_a_search_missed_comes_on_top_of_what_was_not_weighed()
    {
        Explanation few = Entangled(1_024, Stance.Asserts).Rank(new ScoringOptions { NodeBudget = 1 }).Explain();
        Explanation many = Entangled(1_100, Stance.Asserts).Rank(new ScoringOptions { NodeBudget = 1 }).Explain();
        double missed = Beyond(few), both = Beyond(many), rest = many.Lines.Select(line => line.Evidence).Order().Take(many.Lines.Count - 1_024).Sum();
        Assert.True(missed > 0 && rest > 0);
        Assert.True(both > rest, "The bound of the search is lost.");

        static double Beyond(Explanation why) => why.Levels.Single(level => level.Level == DependenceLevel.Lenient).Beyond;
    }

    [Fact]
    public void So_do_lines_against_a_claim()
    {
        RankedClaim claim = Entangled(1_100, Stance.Denies).By("witness").Rank(new ScoringOptions { NodeBudget = 1 });
        Assert.Equal((claim.Score, claim.Low, claim.High), claim.Explain().Replay());
    }

    /// <summary>Lines each of which shares a hand with six others, so that no quick way solves them.</summary>
    static Told Entangled(int count, Stance stance)
    {
        Told told = new();
        for (int i = 0; i < count; i++)
            told.Source($"s{i}", (Reliability)(1 + i * 7 % 5));
        for (int i = 0; i < count; i++)
            told.By($"s{i} s{(i + 1) % count} s{(i * 31 + 11) % count}", say => say with { Stance = stance });
        return told;
    }
}
