namespace Provenance.Scoring;

/// <summary>Computes a score from its explanation alone.</summary>
internal static class ExplanationReplay
{
    public static (double Score, double Low, double High) Of(Explanation explanation)
    {
        (double strict, double central, double lenient) support = Evidence(explanation, Stance.Asserts), opposition = Evidence(explanation, Stance.Denies);
        double prior = explanation.Opinion.BaseRate;
        return (Opinion.FromEvidence(support.central, opposition.central, prior).Probability,
            Opinion.FromEvidence(support.strict, opposition.lenient, prior).Probability,
            Opinion.FromEvidence(support.lenient, opposition.strict, prior).Probability);
    }

    static (double Strict, double Central, double Lenient) Evidence(Explanation explanation, Stance stance)
    {
        double? strict = null, central = null;
        double lenient = 0;
        foreach (ExplainedLevel level in explanation.Levels)
        {
            if (level.Stance != stance)
                continue;
            double evidence = Sum(explanation, level.Chosen);
            switch (level.Level)
            {
                case DependenceLevel.Strict:
                    strict = evidence;
                    break;
                case DependenceLevel.Central:
                    central = (central ?? 0) + (level.To - level.From) * evidence;
                    break;
                default:
                    // Where no link is soft, one graph serves all levels.
                    strict ??= evidence;
                    lenient = evidence + level.Beyond;
                    break;
            }
        }
        return (strict ?? 0, central ?? strict ?? 0, lenient);
    }

    static double Sum(Explanation explanation, ValueList<int> lines)
    {
        double sum = 0;
        foreach (int number in lines)
        {
            double tau = 1;
            foreach (StrengthFactor factor in explanation.Lines[number - 1].Factors)
                tau *= factor.Value;
            sum += Strength.Evidence(Math.Min(tau, explanation.StrengthCap));
        }
        return sum;
    }
}
