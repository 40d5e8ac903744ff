namespace Provenance.Tests.Scoring;

/// <summary>Which options are refused, to the ends of each range, and what is said.</summary>
public class OptionsTest
{
    static string? Refused(ScoringOptions options)
    {
        try
        {
            new Told().By("a").Rank(options);
            return null;
        }
        catch (ArgumentException refused)
        {
            return refused.Message;
        }
    }

    [Theory]
    [InlineData(0.0, true)]
    [InlineData(1.0, true)]
    [InlineData(-1e-9, false)]
    [InlineData(1.000000001, false)]
    [InlineData(double.NaN, false)]
    public void A_share_is_from_0_to_1(double value, bool allowed)
    {
        (string Name, ScoringOptions Options)[] all =
        [
            ("Implied", new() { Implied = value }), ("Hedged", new() { Hedged = value }), ("Speculated", new() { Speculated = value }), ("Carriage", new() { Carriage = value }),
            ("Quotation", new() { Quotation = value }), ("Paraphrase", new() { Paraphrase = value }), ("Vague", new() { Vague = value }), ("Interest", new() { Interest = value }),
            ("OwnAct", new() { OwnAct = value }), ("Trust.BaseRate", new() { Trust = TrustTable.Default with { BaseRate = value } }),
            ("The central weight of Ownership", new() { Dependence = new DependencePolicy { Ownership = new LinkWeight(false, value, true) } }),
            ("The belief in grade B", new() { Trust = new TrustTable { B = (value, 0) } }),
            ("The disbelief in grade D", new() { Trust = new TrustTable { D = (0, value) } }),
        ];
        Assert.All(all, one =>
        {
            if (allowed)
                Assert.Null(Refused(one.Options));
            else
                Assert.Contains($"{one.Name} is {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}; give a number from 0 to 1.", Refused(one.Options), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(0.0, false)]
    [InlineData(1.0, false)]
    [InlineData(1e-6, true)]
    [InlineData(0.999999, true)]
    public void A_prior_and_the_cap_of_strength_leave_both_ends_out(double value, bool allowed)
    {
        Assert.All(new[] { ("Prior", new ScoringOptions { Prior = value }), ("StrengthCap", new ScoringOptions { StrengthCap = value }) }, one =>
        {
            if (allowed)
                Assert.Null(Refused(one.Item2));
            else
                Assert.Contains($"{one.Item1} is {value}; give a number between 0 and 1, without the ends.", Refused(one.Item2), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Belief_and_disbelief_share_one()
    {
        Assert.Null(Refused(new ScoringOptions { Trust = new TrustTable { C = (0.6, 0.4) } }));
        Assert.Contains("Belief and disbelief in grade C exceed 1 together.", Refused(new ScoringOptions { Trust = new TrustTable { C = (0.6, 0.4001) } }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 0.0, false, true)]
    [InlineData(false, 0.0, true, true)]
    [InlineData(false, 0.5, true, true)]
    [InlineData(true, 1.0, true, true)]
    [InlineData(false, 1.0, true, true)]
    [InlineData(true, 0.9, true, false)]
    [InlineData(true, 0.0, true, false)]
    [InlineData(false, 0.5, false, false)]
    [InlineData(true, 1.0, false, false)]
    public void A_link_at_one_level_is_one_at_every_level_after(bool lenient, double central, bool strict, bool allowed)
    {
        LinkWeight weight = new(lenient, central, strict);
        DependencePolicy[] all =
        [
            new() { Ownership = weight }, new() { ReportedControl = weight }, new() { UndatedControl = weight }, new() { Partnership = weight },
            new() { WireService = weight }, new() { Ecosystem = weight }, new() { Unattributed = weight }, new() { SuspectedDerivation = weight },
        ];
        Assert.All(all, policy => Assert.Equal(allowed, Refused(new ScoringOptions { Dependence = policy }) is null));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void A_count_is_not_negative(int count, bool allowed)
    {
        Assert.Equal(allowed, Refused(new ScoringOptions { MaxThreads = count }) is null);
        Assert.Equal(allowed, Refused(new ScoringOptions { NodeBudget = count }) is null);
    }
}
