namespace Provenance.Tests.Text;

public class DescribeTest
{
    const string Text = "The audit found nothing. Later the audit found nothing. Later still the audit found something.";

    [Fact]
    public void Unique_words_need_no_context()
    {
        Evidence evidence = TextAnchor.Describe(Text, new(84, 94));
        Assert.Equal(new Evidence { Exact = "something." }, evidence);
    }

    [Fact]
    public void Context_is_the_fewest_whole_words_that_make_it_unique()
    {
        Assert.Equal(new Evidence { Exact = "audit", Prefix = "still the " }, TextAnchor.Describe(Text, new(72, 77)));
        Assert.Equal(new Evidence { Exact = "Later", Suffix = " the" }, TextAnchor.Describe(Text, new(25, 30)));
    }

    [Fact]
    public void Where_context_does_not_suffice_the_occurrence_is_told()
    {
        Evidence evidence = TextAnchor.Describe(string.Concat(Enumerable.Repeat("row ", 50)), new(100, 103));
        Assert.Equal("row", evidence.Exact);
        Assert.True(evidence.Occurrence > 1);
        Assert.Null(evidence.Position);
    }

    [Fact]
    public void A_place_that_cuts_a_character_is_widened() =>
        Assert.Equal("cafe\u0301s", TextAnchor.Describe("two cafe\u0301s", new(4, 10)).Exact);

    [Theory]
    [InlineData(4, 8)]
    [InlineData(0, 8)]
    public void A_place_that_ends_before_an_accent_takes_the_accent(int start, int end) =>
        Assert.EndsWith("cafe\u0301", TextAnchor.Describe("two cafe\u0301s", new(start, end)).Exact, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 4)]
    public void A_place_without_words_is_refused(int start, int end) =>
        Assert.Throws<ArgumentException>(() => TextAnchor.Describe(Text, new(start, end)));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 2)]
    [InlineData(3, 1000)]
    public void A_place_outside_the_text_is_refused(int start, int end)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TextAnchor.Describe(Text, new(start, end)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnchoredText(Text).Words(new(start, end)));
    }
}
