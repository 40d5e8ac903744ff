using Provenance.Scoring;

namespace Provenance.Tests.Scoring;

/// <summary>Values differ as far as their precision tells; quoted words are those between the marks.</summary>
public class QuantityTest
{
    [Theory]
    [InlineData("300000", "300,000", false)]
    [InlineData("1.5", "1.53", false)]
    [InlineData("1.5", "1.56", true)]
    [InlineData("300000", "299850", true)]
    [InlineData("300000", "300001", true)]
    [InlineData("12", "12.4", false)]
    [InlineData("12", "12.6", true)]
    [InlineData("pier-4", "pier-5", true)]
    [InlineData("pier-4", "4", true)]
    public void Values_differ(string left, string right, bool differ)
    {
        Assert.Equal(differ, Quantity.Differ(left, right));
        Assert.Equal(differ, Quantity.Differ(right, left));
    }

    [Theory]
    [InlineData("He said \"it burned for two hours\" and left", "it burned for two hours")]
    [InlineData("He said “it burned”, then “it burned for hours”", "it burned for hours")]
    [InlineData("it burned for two hours", "it burned for two hours")]
    [InlineData("the \"fire\" burned", "the \"fire\" burned")]
    [InlineData("an open \" mark", "an open \" mark")]
    public void Quoted_words(string text, string quoted) => Assert.Equal(quoted, QuotedWords.Of(text));
}
