namespace Provenance.Tests.Interchange;

/// <summary>The words of ICD 203.</summary>
public class EstimativeLanguageTest
{
    [Theory]
    [InlineData(0.0099, null)]
    [InlineData(0.01, Likelihood.AlmostNoChance)]
    [InlineData(0.05, Likelihood.VeryUnlikely)]
    [InlineData(0.20, Likelihood.Unlikely)]
    [InlineData(0.4499, Likelihood.Unlikely)]
    [InlineData(0.45, Likelihood.RoughlyEvenChance)]
    [InlineData(0.5499999999999999, Likelihood.Likely)]
    [InlineData(0.55, Likelihood.Likely)]
    [InlineData(0.80, Likelihood.VeryLikely)]
    [InlineData(0.95, Likelihood.AlmostCertain)]
    [InlineData(0.99, Likelihood.AlmostCertain)]
    [InlineData(0.991, null)]
    [InlineData(1, null)]
    [InlineData(0, null)]
    [InlineData(double.NaN, null)]
    public void A_probability_has_the_term_of_its_band(double probability, Likelihood? likelihood) =>
        Assert.Equal(likelihood, EstimativeLanguage.LikelihoodOf(probability));

    [Fact]
    public void Every_term_is_read_in_both_rows_and_as_a_tag_value()
    {
        foreach (Likelihood likelihood in Enum.GetValues<Likelihood>())
        {
            string[] spellings =
            [
                EstimativeLanguage.Words(likelihood), EstimativeLanguage.Words(likelihood, LikelihoodRow.Probability),
                EstimativeLanguage.Tag(likelihood).Split('"')[1],
            ];
            Assert.All(spellings, words =>
            {
                Assert.True(EstimativeLanguage.TryReadLikelihood(words, out Likelihood read), words);
                Assert.Equal(likelihood, read);
            });
            (double low, double high) = EstimativeLanguage.Band(likelihood);
            Assert.Equal(likelihood, EstimativeLanguage.LikelihoodOf((low + high) / 2));
        }
        Assert.False(EstimativeLanguage.TryReadLikelihood("certain", out _));
        Assert.False(EstimativeLanguage.TryReadLikelihood(null, out _));
    }

    [Theory]
    [InlineData(0.20, 2, AnalyticConfidence.High)]
    [InlineData(0.20, 1, AnalyticConfidence.Moderate)]
    [InlineData(0.21, 5, AnalyticConfidence.Moderate)]
    [InlineData(0.50, 0, AnalyticConfidence.Moderate)]
    [InlineData(0.51, 9, AnalyticConfidence.Low)]
    public void Confidence_comes_from_uncertainty_and_origins(double uncertainty, int origins, AnalyticConfidence confidence) =>
        Assert.Equal(confidence, EstimativeLanguage.ConfidenceOf(new Opinion(1 - uncertainty, 0, uncertainty), origins));

    [Fact]
    public void Confidence_and_likelihood_share_no_words()
    {
        Assert.Equal("moderate confidence", EstimativeLanguage.Words(AnalyticConfidence.Moderate));
        Assert.Equal("estimative-language:confidence-in-analytic-judgment=\"high\"", EstimativeLanguage.Tag(AnalyticConfidence.High));
        foreach (Likelihood likelihood in Enum.GetValues<Likelihood>())
            Assert.DoesNotContain("confiden", EstimativeLanguage.Words(likelihood), StringComparison.Ordinal);
    }
}
