using FsCheck;
using FsCheck.Fluent;
using Provenance.Tests.Discovery.Objectives;

namespace Provenance.Tests.Discovery;

/// <summary>
/// Expectation maximisation, variational Bayes and ascent by coordinates: what each of these methods maximises never falls from one iteration to the next. It
/// is worked out here from the parameters of the model by the formulas of the paper, and not as the solver does.
/// </summary>
public class ObjectivesTest
{
    /// <summary>Rounding of the sums, as a share of them.</summary>
    const double Rounding = 1e-10;

    static readonly Gen<(string Source, string Item, string Value)[]> Rows =
        from count in Gen.Choose(4, 60)
        from rows in Gen.ArrayOf(from source in Gen.Choose(0, 7) from item in Gen.Choose(0, 9) from value in Gen.Choose(0, 3) select ("s" + source, "i" + item, value.ToString(System.Globalization.CultureInfo.InvariantCulture)), count)
        select rows;

    // 0 is above 1 and 2, and 1 above 3.
    static readonly ValueHierarchy Places = ValueHierarchy.From([("1", "0"), ("2", "0"), ("3", "1")]);

    static readonly Dictionary<string, Func<Observations, Objective>> Objectives = new()
    {
        ["dawid-skene"] = data => new DawidSkenePosterior(data, new DawidSkene()),
        ["dawid-skene, much smoothing"] = data => new DawidSkenePosterior(data, new DawidSkene { Smoothing = 3 }),
        ["one-coin"] = data => new OneCoinPosterior(data, new OneCoin()),
        ["one-coin, weak prior"] = data => new OneCoinPosterior(data, new OneCoin { PriorRight = 0.1, PriorWrong = 0.1 }),
        ["glad"] = data => new AbilityPosterior(data, new Glad()),
        ["glad, hard items"] = data => new AbilityPosterior(data, new Glad { PriorLogEase = -1 }),
        ["glad, easy items"] = data => new AbilityPosterior(data, new Glad { PriorLogEase = 4, PriorAbility = -1 }),
        ["glad, where a Newton step goes too far"] = data => new AbilityPosterior(data, new Glad { PriorLogEase = 3, PriorAbility = 5 }),
        ["ibcc"] = data => new IbccBound(data, new Ibcc()),
        ["ibcc, weak prior"] = data => new IbccBound(data, new Ibcc { PriorRight = 0.2, PriorWrong = 0.1, ClassPrior = 0.1 }),
        ["ebcc"] = data => new EbccBound(data, new Ebcc()),
        ["ebcc, strong prior"] = data => new EbccBound(data, new Ebcc { Kinds = 3, KindPrior = 2, PriorRight = 9 }),
        ["bwa"] = data => new WeightedAverage(data, new Bwa()),
        ["bwa, no classes"] = data => new WeightedAverage(data, new Bwa { ClassStrength = 0, PriorAnswers = 2 }),
        ["ltm"] = data => new TwoSidedPosterior(data, new Ltm()),
        ["ltm, weak prior"] = data => new TwoSidedPosterior(data, new Ltm { FalsePositivePrior = (1, 2), SensitivityPrior = (2, 1), TruthPrior = 0.3 }),
        ["gtm"] = data => new GaussianPosterior(data, new Gtm()),
        ["gtm, weak prior"] = data => new GaussianPosterior(data, new Gtm { Shape = 0.5, Scale = 0.5, TruthVariance = 5 }),
        ["tdh"] = data => new HabitPosterior(data, new Tdh { Hierarchy = Places }),
        ["tdh, weak prior"] = data => new HabitPosterior(data, new Tdh { Hierarchy = Places, PriorRight = 1.2, PriorWrong = 1.1 }),
        ["simple-lca"] = data => new SimpleLcaLikelihood(data, new SimpleLca()),
        ["accu"] = data => new AccuLikelihood(data, new Accu()),
        ["accu, few false values"] = data => new AccuLikelihood(data, new Accu { FalseValues = 5, StartAccuracy = 0.6 }),
    };

    public static TheoryData<string> Methods => [.. Objectives.Keys];

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_objective_never_falls_on_small_data(string method) => Prop.ForAll(Rows.ToArbitrary(), rows =>
    {
        Observations data = Observations.From(rows);
        if (data.Values > 1)
            Climbs(Objectives[method](data), 12);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20260101UL, 1UL));

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_objective_never_falls_on_larger_data(string method)
    {
        SyntheticObservations made = new() { Sources = 25, Items = 400, Count = 2_400, FalseValues = 3, Accuracy = (0.3, 0.9), ActivityExponent = 1, Seed = 5 };
        // Names of values are numbers for the methods that take them.
        Climbs(Objectives[method](Observations.From(made.Draw().Select(row => (row.Source, row.Item, row.Value[1..])))), 30);
    }

    static void Climbs(Objective objective, int iterations)
    {
        double before = objective.After(1);
        for (int i = 2; i <= iterations; i++)
        {
            double after = objective.After(i);
            Assert.True(double.IsFinite(after), $"{after} after {i} iterations");
            Assert.True(after >= before - Rounding * Math.Max(1, Math.Abs(before)), $"{before:R} fell to {after:R} in iteration {i}");
            before = after;
        }
    }
}
