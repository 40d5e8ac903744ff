using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Three kinds of model with a voice each.</summary>
public class CommitteeTest
{
    static readonly Observations Labels = Small.Said("1: x=ab y=c", "2: y=ac x=b", "3: x=abc", "4: y=abc", "5: x=ac y=b");

    static readonly Observations FewAnswers = Small.Said("1: x=ab y=c", "2: z=ad y=e", "3: y=bd", "4: z=ce");

    [Fact]
    public void Probabilities_are_the_mean_of_the_members()
    {
        TruthAlgorithm[] members = [new Ibcc(), new DawidSkene(), new Ebcc(), new TwoPassVote(), new Bwa()];
        TruthEstimate found = Labels.Discover(new Committee());
        Assert.All(Labels.Discover(new MajorityVote()).Items, item => Figures.Is(members.Average(member => Labels.Discover(member).P(item.Item, item.Value)), found.P(item.Item, item.Value)));
        Assert.Equal(Labels.Discover(new Ibcc()).Weights(), found.Weights());
    }

    [Fact]
    public void Who_has_few_answers_has_no_confusions()
    {
        // Five sources give nine answers of three classes.
        TruthEstimate found = FewAnswers.Discover(new Committee());
        Figures.Is((FewAnswers.Discover(new TwoPassVote()).P("1", "x") + FewAnswers.Discover(new Bwa()).P("1", "x")) / 2, found.P("1", "x"));
        Assert.Equal(FewAnswers.Discover(new TwoPassVote()).Weights(), found.Weights());
    }

    [Fact]
    public void Its_limits_are_those_of_its_members()
    {
        TruthEstimate found = Labels.Discover(new Committee { MaxIterations = 1, Tolerance = 0 });
        TruthAlgorithm[] members = [new Ibcc { MaxIterations = 1 }, new DawidSkene { MaxIterations = 1 }, new Ebcc { MaxIterations = 1 }, new TwoPassVote(), new Bwa { MaxIterations = 1 }];
        Figures.Is(members.Average(member => Labels.Discover(member).P("1", "x")), found.P("1", "x"));
        Assert.False(found.Converged);
    }

    [Fact]
    public void A_value_with_fewer_votes_needs_two_kinds_behind_it()
    {
        // Three say x, two y. Both members of one kind believe y, and then a second kind does.
        Observations data = Small.Said("i: x=abc y=de");
        Assert.Equal("x", Elected(data, [["y", "y"], ["x"], ["x", "y"]]));
        Assert.Equal("y", Elected(data, [["y", "y"], ["y"], ["x", "y"]]));
        Assert.Equal("x", Elected(data, [["y", "y"], ["y"], ["x", "x", "x", "x"]]));
        Assert.Equal("x", Elected(data, [["x", "y"], ["y"], ["y", "x"]]));
    }

    [Fact]
    public void Who_believes_a_value_that_nobody_gave_has_no_voice()
    {
        Observations data = Small.Said("i: x=a y=b");
        Assert.Equal("y", Elected(data, [["-", "-"], ["-"], ["x", "y", "y"]]));
        Assert.Equal("x|y", Elected(data, [["-", "-"], ["x"], ["y"]]));
    }

    [Fact]
    public void Whom_the_voices_elect_leads_with_the_belief_of_the_leader()
    {
        // One member is surer of y than two are of x; the two decide, and x takes over what y had on average.
        Observations data = Small.Said("i: x=a y=b");
        (double, double)[] members = [(0.6, 0.4), (0.6, 0.4), (0.01, 0.99)];
        double[] decided = Decided(data, [.. members.Select(member => new[] { new[] { member.Item1, member.Item2 } })]);
        Figures.Are([(0.4 + 0.4 + 0.99) / 3, (0.6 + 0.6 + 0.01) / 3], decided);
    }

    // What the committee finds when its members believe these values, "-" one that is not among them; tied values are all told.
    static string Elected(Observations data, string[][] kinds)
    {
        string[] values = [.. data.Shards[0].ClaimValue.Select(value => data.ValueNames[value])];
        double[] decided = Decided(data, [.. kinds.Select(kind => kind.Select(believed => values.Select(value => believed == "-" ? 0.05 : value == believed ? 0.9 : 0.1).ToArray()).ToArray())]);
        return string.Join('|', values.Where((_, c) => decided[c] >= decided.Max() - 1e-12).Order(StringComparer.Ordinal));
    }

    // Beliefs by kind, member and claim.
    static double[] Decided(Observations data, double[][][] kinds)
    {
        Fit Believing(double[] believed)
        {
            ClaimVector beliefs = new(data);
            believed.CopyTo(beliefs[data.Shards[0]], 0);
            return new Fit { Beliefs = beliefs, Weights = new double[data.Sources] };
        }
        double[] decided = new double[data.Shards[0].Claims];
        new CommitteeVote([.. kinds.Select(kind => kind.Select(Believing).ToArray())]).Decide(data.Shards[0], decided);
        return decided;
    }
}
