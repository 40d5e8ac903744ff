using Provenance.Text;

namespace Provenance.Tests.Text;

/// <summary>A quote with words changed is found where it was taken from; other words are not.</summary>
public class NearWordsTest
{
    const string Page = "Before dawn the fire began near the old pier. By noon it was out, and nobody had been hurt.";

    [Theory]
    [InlineData("the fire began at the old pier", "the fire began near the old pier")]
    [InlineData("By noon it was not out, and nobody had been hurt", "By noon it was out, and nobody had been hurt")]
    [InlineData("THE FIRE BEGAN near the pier", "the fire began near the old pier")]
    public void A_word_changed_put_in_or_left_out(string quote, string there) => Assert.Equal(there, NearWords.Find(Page, quote));

    [Theory]
    [InlineData("the harbour will be closed until further notice")]
    [InlineData("the old dock")]
    [InlineData("")]
    [InlineData("... !")]
    public void Other_words_and_short_ones(string quote) => Assert.Null(NearWords.Find(Page, quote));

    [Fact]
    public void An_empty_text_has_nothing_near() => Assert.Null(NearWords.Find("", "the fire began at the old pier"));

    [Fact]
    public void Letters_beyond_the_basic_plane_are_words() =>
        Assert.Equal("𝒶 𝒷 𝒸 𝒹 𝒻", NearWords.Find("x 𝒶 𝒷 𝒸 𝒹 𝒻 y", "𝒶 𝒷 𝓏 𝒹 𝒻"));
}
