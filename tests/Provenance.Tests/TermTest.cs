namespace Provenance.Tests;

public class TermTest
{
    [Theory]
    [InlineData(AffiliationRelation.ControlledBy, "controlled-by")]
    [InlineData(AffiliationRelation.PartnerOf, "partner-of")]
    public void A_word_is_the_kebab_case_of_its_name(AffiliationRelation relation, string word)
    {
        Assert.Equal(word, Term<AffiliationRelation>.Of(relation));
        Assert.True(Term<AffiliationRelation>.TryParse(word, out AffiliationRelation read));
        Assert.Equal(relation, read);
    }

    [Theory]
    [InlineData("ControlledBy")]
    [InlineData("controlledby")]
    [InlineData("")]
    [InlineData("0")]
    public void Only_the_exact_word_counts(string word) => Assert.False(Term<AffiliationRelation>.TryParse(word, out _));
}
