using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance.Tests.Scoring.Axioms;

/// <summary>
/// Holds an axiom against many cases. Each runs 5,000 times; the environment variable <c>PROVENANCE_CASES</c> sets another number,
/// such as 200000 for a long run. A failure shows the smallest counter-example as a corpus in YAML, and the replay of the run.
/// </summary>
static class Axiom
{
    public const double Tolerance = 1e-12;

    public static int Cases { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("PROVENANCE_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : 5_000;

    /// <summary>Whether both have the same flags, but for those that say what the corpus holds and not what the lines are.</summary>
    public static void SameLines(FlagSet before, FlagSet after) => Assert.Equal(before.Where(IsOfLines), after.Where(IsOfLines));

    static bool IsOfLines(Flag flag) => flag.Id is not ("origin-not-in-corpus" or "primary-not-held" or "numeric-discrepancy");

    /// <summary>Holds an axiom against all cases; a case the axiom says nothing of returns at once.</summary>
    public static void Holds(Action<AxiomCase> axiom)
    {
        AxiomCase? smallest = null;
        Exception? reason = null;
        try
        {
            Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases), Prop.ForAll(AxiomCase.Arbitrary, one =>
            {
                try
                {
                    axiom(one);
                }
                catch (Exception failure)
                {
                    // What fails last, after a failure, is the smallest that fails.
                    (smallest, reason) = (one, failure);
                    throw;
                }
            }));
        }
        catch (Exception failure) when (smallest is not null)
        {
            string replay = failure.Message.Split('\n')[0];
            Assert.Fail($"{reason!.Message}\n\n{smallest}\n{replay}");
        }
    }

    /// <summary>Scores a claim of a corpus.</summary>
    public static Outcome Score(this Corpus corpus, ScoringOptions? options = null, string claim = "it")
    {
        ScoringModel model = ScoringModel.Of(corpus, options ?? ScoringOptions.Default);
        ClaimScorer scorer = new(model);
        int number = 0;
        while (corpus.Claims[number].Id != claim)
            number++;
        ClaimScore score = scorer.Score(number);
        return new Outcome(score, scorer.Facts.Supporting, scorer.Facts.Opposing, scorer.Facts.Support.ToArray(), scorer.Facts.Opposition.ToArray());
    }

    public static void Same(Outcome expected, Outcome actual)
    {
        Assert.Equal(expected.Score, actual.Score, Tolerance);
        Assert.Equal(expected.Claim.Low, actual.Claim.Low, Tolerance);
        Assert.Equal(expected.Claim.High, actual.Claim.High, Tolerance);
        Assert.Equal(expected.Opinion.Belief, actual.Opinion.Belief, Tolerance);
        Assert.Equal(expected.Opinion.Disbelief, actual.Opinion.Disbelief, Tolerance);
        Assert.Equal((expected.Claim.Tier, expected.Claim.Credibility), (actual.Claim.Tier, actual.Claim.Credibility));
        Assert.Equal((expected.Claim.Origins.Strict, expected.Claim.Origins.Lenient), (actual.Claim.Origins.Strict, actual.Claim.Origins.Lenient));
        Assert.Equal(expected.Claim.Origins.Central, actual.Claim.Origins.Central, Tolerance);
    }

    /// <summary>That the first is not more than the second.</summary>
    public static void AtMost(double less, double more, string what) => Assert.True(less <= more + Tolerance, $"{what}: {less:R} > {more:R}");
}

/// <summary>What a claim came to, and on what.</summary>
sealed record Outcome(ClaimScore Claim, Measure Support, Measure Opposition, Line[] SupportLines, Line[] OppositionLines)
{
    public Opinion Opinion => Claim.Opinion;

    public double Score => Claim.Opinion.Probability;
}
