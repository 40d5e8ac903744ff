using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance.Tests.Scoring;

/// <summary>The conditions of tiers and digits, each at its very bound.</summary>
public class TiersTest
{
    static (int Tier, string Reason) Of(int strict, int lenient, double belief, double disbelief, double low) =>
        Tiers.Of(new Measure(strict, lenient, lenient, 1, 1, 1), new Opinion(belief, disbelief, 1 - belief - disbelief, 0.5), low);

    [Theory]
    [InlineData(2, 2, 0.8, 0, 0.70, 1)]
    [InlineData(2, 2, 0.8, 0, 0.699999999, 2)]
    // Beyond nine digits nothing is told apart.
    [InlineData(2, 2, 0.8, 0, 0.6999999999, 1)]
    [InlineData(1, 2, 0.8, 0, 0.90, 2)]
    [InlineData(2, 2, 0.75, 0.199999999, 0.75, 1)]
    [InlineData(2, 2, 0.75, 0.20, 0.75, 3)]
    [InlineData(1, 2, 0.75, 0.20, 0.75, 3)]
    [InlineData(1, 2, 0.3, 0, 0.3, 2)]
    [InlineData(1, 2, 0.299999998, 0, 0.3, 3)]
    [InlineData(1, 1, 0.95, 0, 0.95, 3)]
    [InlineData(0, 0, 0, 0, 0.5, 4)]
    [InlineData(1, 1, 0.000000002, 0, 0.5, 3)]
    [InlineData(1, 1, 0, 0.4, 0.3, 5)]
    [InlineData(1, 1, 0, 0.399999998, 0.3, 4)]
    [InlineData(0, 0, 0, 0.9, 0.05, 5)]
    public void A_tier_begins_where_it_is_said_to(int strict, int lenient, double belief, double disbelief, double low, int tier) =>
        Assert.Equal(tier, Of(strict, lenient, belief, disbelief, low).Tier);

    [Fact]
    public void Each_tier_says_by_which_condition() => Assert.Equal(
        [
            (1, "two origins or more for certain, low >= 0.70, disbelief < 0.20"), (2, "two origins at most likely, score >= 0.65, disbelief < 0.20"),
            (3, "score > 0.50"), (4, "score > 0.30"), (5, "score <= 0.30"),
        ],
        [Of(2, 2, 0.8, 0, 0.9), Of(1, 2, 0.8, 0, 0.9), Of(1, 1, 0.8, 0, 0.9), Of(0, 0, 0, 0, 0.5), Of(0, 0, 0, 0.9, 0)]);

    [Theory]
    [InlineData(true, 0.799999999, 2)]
    [InlineData(true, 0.80, 6)]
    [InlineData(true, 1.0, 6)]
    [InlineData(false, 0.1, 6)]
    public void The_digit_is_the_tier_unless_too_little_is_known(bool live, double uncertainty, int digit) =>
        Assert.Equal(digit, Tiers.Credibility(2, live, new Opinion(1 - uncertainty, 0, uncertainty, 0.5)));
}
