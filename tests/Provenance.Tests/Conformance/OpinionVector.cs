using System.Text.Json;

namespace Provenance.Tests.Conformance;

/// <summary>One case of the suite: an operator, its inputs and what they give, as a row of numbers.</summary>
sealed class OpinionVector(JsonElement vector)
{
    public double Tolerance => vector.GetProperty("tolerance").GetDouble();

    /// <summary>The expected components; null where the operator has no value.</summary>
    public double[]? Expected
    {
        get
        {
            if (vector.TryGetProperty("expectedError", out JsonElement error))
            {
                Assert.Equal("undefined", error.GetString());
                return null;
            }
            if (vector.TryGetProperty("expectedNumber", out JsonElement number))
                return [number.GetDouble()];
            if (vector.TryGetProperty("expectedPair", out JsonElement pair))
                return [pair.GetProperty("alpha").GetDouble(), pair.GetProperty("beta").GetDouble()];
            if (vector.TryGetProperty("expectedMultinomial", out JsonElement many))
                return [.. Numbers(many, "b"), many.GetProperty("u").GetDouble(), .. Numbers(many, "a"), .. Numbers(many, "P")];
            return Row(Binomial(vector.GetProperty("expected")));
        }
    }

    /// <summary>What the library gives.</summary>
    public double[]? Compute()
    {
        string name = vector.GetProperty("operator").GetString()!;
        if (name.StartsWith("multinomial-", StringComparison.Ordinal))
            return Multinomial(name["multinomial-".Length..]);
        Opinion[] of = [.. vector.GetProperty("inputs").EnumerateArray().Select(Binomial)];
        return name switch
        {
            "projectedProbability" => [of[0].Probability],
            "dissonance" => [of[0].Dissonance],
            "degreeOfConflict" => [of[0].ConflictWith(of[1])],
            "toBeta" => [of[0].ToBeta().Alpha, of[0].ToBeta().Beta],
            "fromEvidence" => Row(Opinion.FromEvidence(Parameter("r"), Parameter("s"), Parameter("a"))),
            "complement" => Row(of[0].Complement()),
            "addition" => Row(of[0].Add(of[1])),
            "multiplication" => Row(of[0].Multiply(of[1])),
            "comultiplication" => Row(of[0].Comultiply(of[1])),
            "uncertaintyMaximisation" => Row(of[0].MaximiseUncertainty()),
            "trustDiscountProbabilitySensitive" => Row(of[1].Discount(of[0])),
            "trustDiscountUncertaintyFavouring" => Row(of[1].Discount(of[0], Discounting.UncertaintyFavouring)),
            "trustDiscountOppositeBelief" => Row(of[1].Discount(of[0], Discounting.OppositeBelief)),
            "trustDiscountMultiEdge" => Row(of[^1].DiscountAlong(of.AsSpan(..^1))),
            "evidenceScalingDiscount" => Row(of[0].ScaleEvidence(Parameter("g"))),
            "cumulativeFusion" => Row(Opinion.CumulativeFusion(of)),
            "averagingFusion" => Row(Opinion.AveragingFusion(of)),
            "weightedFusion" => Row(Opinion.WeightedFusion(of)),
            "beliefConstraintFusion" => Row(Opinion.ConstraintFusion(of)),
            "consensusCompromiseFusion" => Row(Opinion.CompromiseFusion(of)),
            "epistemicCumulativeFusion" => Row(Opinion.EpistemicFusion(of)),
            "cumulativeUnfusion" => Row(of[0].Without(of[1])),
            "deduction" => Row(of[0].Deduce(Conditional("whenTrue"), Conditional("whenFalse"))),
            "deductionCaseRule" => Row(of[0].DeduceByCases(Conditional("whenTrue"), Conditional("whenFalse"), Parameter("ay"))),
            _ => throw new InvalidOperationException($"No operator {name}."),
        };
    }

    double[] Multinomial(string name)
    {
        JsonElement expected = vector.GetProperty("expectedMultinomial");
        MultinomialOpinion result = name == "deduction"
            ? Opinions(vector.GetProperty("antecedent")).Deduce([.. vector.GetProperty("conditionals").EnumerateArray().Select(Opinions)])
            : Fuse(name, [.. vector.GetProperty("multinomialInputs").EnumerateArray().Select(Opinions)]);
        return
        [
            .. result.Beliefs, result.Uncertainty,
            .. expected.TryGetProperty("a", out _) ? result.BaseRates : [],
            .. expected.TryGetProperty("P", out _) ? result.Probabilities : [],
        ];
    }

    static MultinomialOpinion Fuse(string name, MultinomialOpinion[] opinions) => name switch
    {
        "cumulative" => MultinomialOpinion.CumulativeFusion(opinions),
        "averaging" => MultinomialOpinion.AveragingFusion(opinions),
        "weighted" => MultinomialOpinion.WeightedFusion(opinions),
        "epistemicCumulative" => MultinomialOpinion.EpistemicFusion(opinions),
        _ => throw new InvalidOperationException($"No operator {name}."),
    };

    MultinomialOpinion Opinions(JsonElement of) => MultinomialOpinion.Create(
        [.. Numbers(of, "b")], of.GetProperty("u").GetDouble(), [.. of.TryGetProperty("a", out _) ? Numbers(of, "a") : Numbers(vector, "baseRate")]);

    Opinion Conditional(string name) => Binomial(vector.GetProperty("params").GetProperty(name));

    double Parameter(string name) => vector.GetProperty("params").GetProperty(name).GetDouble();

    static Opinion Binomial(JsonElement of) => Opinion.Create(
        of.GetProperty("b").GetDouble(), of.GetProperty("d").GetDouble(), of.GetProperty("u").GetDouble(),
        of.TryGetProperty("a", out JsonElement a) ? a.GetDouble() : 0.5);

    static IEnumerable<double> Numbers(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement numbers) ? numbers.EnumerateArray().Select(number => number.GetDouble()) : [];

    static double[]? Row(Opinion? opinion) => opinion is Opinion of ? [of.Belief, of.Disbelief, of.Uncertainty, of.BaseRate] : null;
}
