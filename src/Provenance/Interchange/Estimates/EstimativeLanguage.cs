namespace Provenance;

/// <summary>
/// Probabilities and confidence in the words of ICD 203. The directive forbids a likelihood and a confidence in one sentence, so
/// each has words of its own here and nothing joins them.
/// </summary>
public static class EstimativeLanguage
{
    static readonly double[] Bounds = [0.01, 0.05, 0.20, 0.45, 0.55, 0.80, 0.95, 0.99];

    static readonly string[][] Rows =
    [
        ["almost no chance", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely", "almost certain"],
        ["remote", "highly improbable", "improbable", "roughly even odds", "probable", "highly probable", "nearly certain"],
    ];

    /// <summary>
    /// The term for a probability. The directive's bands share their ends; one there (compared after rounding to 1e-9) takes the
    /// upper band.
    /// </summary>
    /// <param name="probability">The probability.</param>
    /// <returns>The term; null below 0.01 and above 0.99, for which the directive has none, and for what is no probability.</returns>
    public static Likelihood? LikelihoodOf(double probability)
    {
        double rounded = Math.Round(probability, 9, MidpointRounding.ToEven);
        if (!(rounded >= Bounds[0] && rounded <= Bounds[^1]))
            return null;
        int band = 0;
        while (band < Bounds.Length - 2 && rounded >= Bounds[band + 1])
            band++;
        return (Likelihood)band;
    }

    /// <summary>The band of a term, as probabilities.</summary>
    /// <param name="likelihood">The term.</param>
    public static (double Low, double High) Band(Likelihood likelihood) => (Bounds[(int)likelihood], Bounds[(int)likelihood + 1]);

    /// <summary>The term in words.</summary>
    /// <param name="likelihood">The term.</param>
    /// <param name="row">Which of the two synonyms.</param>
    public static string Words(Likelihood likelihood, LikelihoodRow row = LikelihoodRow.Likelihood) => Rows[(int)row][(int)likelihood];

    /// <summary>Reads a term: either synonym, or its tag value in the MISP taxonomy estimative-language, such as <c>very-likely</c>.</summary>
    /// <param name="words">The words, in any case.</param>
    /// <param name="likelihood">The term.</param>
    /// <returns>Whether there is such a term.</returns>
    public static bool TryReadLikelihood(string? words, out Likelihood likelihood)
    {
        string plain = (words ?? "").Trim().Replace('-', ' ');
        foreach (string[] row in Rows)
        {
            int term = Array.FindIndex(row, one => one.Equals(plain, StringComparison.OrdinalIgnoreCase));
            likelihood = (Likelihood)Math.Max(term, 0);
            if (term >= 0)
                return true;
        }
        likelihood = default;
        return false;
    }

    /// <summary>How well founded an opinion is: high with u up to 0.20 and two origins for certain, moderate with u up to 0.50, else low.</summary>
    /// <param name="opinion">The opinion.</param>
    /// <param name="strictOrigins">How many independent origins it rests on for certain.</param>
    public static AnalyticConfidence ConfidenceOf(Opinion opinion, int strictOrigins) =>
        Math.Round(opinion.Uncertainty, 9, MidpointRounding.ToEven) switch
        {
            <= 0.20 when strictOrigins >= 2 => AnalyticConfidence.High,
            <= 0.50 => AnalyticConfidence.Moderate,
            _ => AnalyticConfidence.Low,
        };

    /// <summary>The confidence in words: <c>moderate confidence</c>.</summary>
    /// <param name="confidence">The confidence.</param>
    public static string Words(AnalyticConfidence confidence) => $"{Term<AnalyticConfidence>.Of(confidence)} confidence";

    /// <summary>The tag of the MISP taxonomy estimative-language for a term.</summary>
    /// <param name="likelihood">The term.</param>
    public static string Tag(Likelihood likelihood) => $"estimative-language:likelihood-probability=\"{Term<Likelihood>.Of(likelihood)}\"";

    /// <summary>The tag of the MISP taxonomy estimative-language for a confidence.</summary>
    /// <param name="confidence">The confidence.</param>
    public static string Tag(AnalyticConfidence confidence) => $"estimative-language:confidence-in-analytic-judgment=\"{Term<AnalyticConfidence>.Of(confidence)}\"";
}
