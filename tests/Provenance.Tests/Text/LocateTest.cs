namespace Provenance.Tests.Text;

public class LocateTest
{
    static AnchorResult Locate(string text, string exact, string? prefix = null, string? suffix = null, int? occurrence = null, TextPosition? position = null) =>
        new Evidence { Exact = exact, Prefix = prefix, Suffix = suffix, Occurrence = occurrence, Position = position }.Locate(text);

    [Theory]
    [InlineData("The fire started at Pier 4.", "started at Pier 4", 9, 26)]
    [InlineData("The  fire\r\n  started", "fire started", 5, 20)]
    [InlineData("The fire\u00A0started", "The fire started", 0, 16)]
    [InlineData("in\u00ADfra\u00ADstructure", "infrastructure", 0, 16)]
    [InlineData("zero\u200Bwidth", "zerowidth", 0, 10)]
    [InlineData("the cafe\u0301 closed", "café", 4, 9)]
    [InlineData("the café closed", "cafe\u0301", 4, 8)]
    [InlineData("an e\ufb03cient port", "efficient", 3, 10)]
    [InlineData("full width: ＡＢＣ", "ABC", 12, 15)]
    [InlineData("🚢🚢 first tug out", "first tug", 3, 12)]
    [InlineData("non\u2011breaking", "non-breaking", 0, 12)]
    [InlineData("\u1112\u1161\u11ab\uae00", "한글", 0, 4)]
    public void Another_way_of_writing_the_same_words_is_found_at_code_points_of_the_original(string text, string quote, int start, int end)
    {
        AnchorResult result = Locate(text, quote);
        Assert.Equal((AnchorOutcome.Found, new TextPosition(start, end)), (result.Outcome, result.Position!.Value));
        Assert.Equal(new AnchoredText(text).Words(result.Position.Value), result.Words);
        Assert.Empty(result.Differences);
    }

    [Theory]
    [InlineData("THE FIRE", "The fire", TextDifference.LetterCase)]
    [InlineData("the “fire”", "the \"fire\"", TextDifference.QuotationMarks)]
    [InlineData("the users’ council", "the users' council", TextDifference.QuotationMarks)]
    [InlineData("a thief—the thief", "a thief - the thief", TextDifference.Dashes)]
    [InlineData("a thief -- the thief", "a thief—the thief", TextDifference.Dashes)]
    [InlineData("and so…", "and so...", TextDifference.Ellipses)]
    [InlineData("half: ½ m²", "half: 1/2 m2", TextDifference.LetterForms)]
    [InlineData("STRASSE", "Straße", TextDifference.LetterCase)]
    [InlineData("ΟΔΟΣ", "οδος", TextDifference.LetterCase)]
    [InlineData("„So“ — Sagte er", "\"so\" - sagte er", TextDifference.LetterCase, TextDifference.QuotationMarks, TextDifference.Dashes)]
    public void Other_typography_or_case_is_altered_and_named(string text, string quote, params TextDifference[] differences)
    {
        AnchorResult result = Locate(text, quote);
        Assert.Equal(AnchorOutcome.Altered, result.Outcome);
        Assert.Equal(text, result.Words);
        Assert.Equal(differences, result.Differences);
    }

    [Theory]
    [InlineData("Officials counted 19 vessels.", "Officials counted 91 vessels.")]
    [InlineData("She did not sign.", "She did sign.")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("café", "cafe")]
    [InlineData("\ufb01nancial", "inancial")]
    [InlineData("😃", "\uDE03")]
    [InlineData("한글", "\u1112")]
    [InlineData("", "words")]
    public void Other_words_and_parts_of_characters_are_not_found(string text, string quote)
    {
        AnchorResult result = Locate(text, quote);
        Assert.Equal(AnchorOutcome.NotFound, result.Outcome);
        Assert.Empty(result.Positions);
        Assert.Equal("The words do not stand in the text.", result.Explanation);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\r\n")]
    [InlineData("\u200B\u00AD")]
    public void A_quote_without_words_is_never_found(string quote)
    {
        AnchorResult result = Locate("some text\u200B with \u00AD everything", quote);
        Assert.Equal(AnchorOutcome.NotFound, result.Outcome);
        Assert.Contains("no words", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_at_several_places_are_ambiguous_and_all_places_are_given_overlapping_ones_too()
    {
        AnchorResult result = Locate("banananas", "anana");
        Assert.Equal(AnchorOutcome.Ambiguous, result.Outcome);
        Assert.Equal([new(1, 6), new(3, 8)], result.Positions);
        Assert.Null(result.Position);
        Assert.Null(result.Words);
    }

    [Fact]
    public void A_line_break_does_not_make_one_of_two_places_the_one()
    {
        AnchorResult result = Locate("the\naudit, and the audit", "the audit");
        Assert.Equal(AnchorOutcome.Ambiguous, result.Outcome);
        Assert.Equal([new(0, 9), new(15, 24)], result.Positions);
    }

    [Theory]
    [InlineData("Later: ", null, 32)]
    [InlineData("Later:", null, 32)]
    [InlineData("LATER:", null, 32)]
    [InlineData(null, "Later", 0)]
    [InlineData(null, " Later:\nThe", 0)]
    public void Prefix_and_suffix_narrow_the_places(string? prefix, string? suffix, int start)
    {
        AnchorResult result = Locate("The audit found nothing. Later: The audit found nothing.", "The audit found nothing.", prefix, suffix);
        Assert.Equal((AnchorOutcome.Found, start, 1), (result.Outcome, result.Position!.Value.Start, result.Positions.Count));
    }

    [Fact]
    public void White_space_that_the_context_has_must_be_there()
    {
        AnchorResult result = Locate("information", "formation", prefix: "in ");
        Assert.Equal(AnchorOutcome.OutOfContext, result.Outcome);
    }

    [Fact]
    public void The_only_place_is_given_though_the_context_is_another()
    {
        AnchorResult result = Locate("It was dull. The audit found nothing.", "The audit found nothing.", prefix: "Nobody denies: ");
        Assert.Equal((AnchorOutcome.OutOfContext, true, new TextPosition(13, 37)), (result.Outcome, result.ContextDiffers, result.Position!.Value));
    }

    [Fact]
    public void Of_places_with_part_of_the_context_the_clearly_closest_is_given()
    {
        AnchorResult result = Locate("A fire broke out. Yesterday a great fire broke out. Today no fire broke out.", "fire broke out", prefix: "Monday a great ");
        Assert.Equal((AnchorOutcome.OutOfContext, 3, 2), (result.Outcome, result.Positions.Count, result.Occurrence!.Value));
    }

    [Fact]
    public void Without_a_closest_place_it_is_ambiguous() =>
        Assert.Equal((AnchorOutcome.Ambiguous, true), Outcome(Locate("the fire and the fire", "fire", prefix: "under ")));

    static (AnchorOutcome, bool) Outcome(AnchorResult result) => (result.Outcome, result.ContextDiffers);

    [Fact]
    public void An_occurrence_counts_the_places_the_context_leaves()
    {
        const string text = "old fire, new fire, new fire";
        Assert.Equal(14, Locate(text, "fire", prefix: "new", occurrence: 1).Position!.Value.Start);
        Assert.Equal(24, Locate(text, "fire", prefix: "new", occurrence: 2).Position!.Value.Start);
        Assert.Equal(24, Locate(text, "fire", occurrence: 3).Position!.Value.Start);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_occurrence_beyond_the_places_is_not_found_and_their_number_is_said(int occurrence)
    {
        AnchorResult result = Locate("fire and fire", "fire", occurrence: occurrence);
        Assert.Equal((AnchorOutcome.NotFound, 2), (result.Outcome, result.Positions.Count));
        Assert.Equal($"Occurrence {occurrence} was asked for; the words stand in the text 2 times.", result.Explanation);
    }

    [Fact]
    public void A_position_where_the_words_stand_decides()
    {
        AnchorResult result = Locate("fire and fire", "fire", position: new(9, 13));
        Assert.Equal((AnchorOutcome.Found, 2, false), (result.Outcome, result.Occurrence!.Value, result.PositionDiffers));
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(8, 13)]
    [InlineData(-5, 3)]
    [InlineData(5, 2)]
    [InlineData(0, int.MaxValue)]
    public void A_position_where_other_words_stand_is_reported_and_passed_over(int start, int end)
    {
        AnchorResult result = Locate("The fire started.", "fire", position: new(start, end));
        Assert.Equal((AnchorOutcome.Found, new TextPosition(4, 8), true), (result.Outcome, result.Position!.Value, result.PositionDiffers));
        Assert.EndsWith($" They do not stand at the recorded position {start}-{end}.", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_round_a_recorded_position_is_overlooked() =>
        Assert.False(Locate("The fire started.", "fire", position: new(3, 9)).PositionDiffers);

    [Theory]
    [InlineData("a dull day", " dull ", 1, 7)]
    [InlineData("a\n\n dull\tday", " dull ", 1, 9)]
    [InlineData("dull", " dull ", 0, 4)]
    public void White_space_at_the_ends_of_a_quote_belongs_to_it(string text, string quote, int start, int end) =>
        Assert.Equal(new TextPosition(start, end), Locate(text, quote).Position);

    [Fact]
    public void White_space_at_the_ends_of_a_quote_must_meet_white_space() =>
        Assert.Equal(AnchorOutcome.NotFound, Locate("a chart", " art").Outcome);

    [Fact]
    public async Task Every_outcome_explains_itself()
    {
        const string text = "“The audit found nothing.” Later: the audit found nothing.";
        AnchorResult[] results =
        [
            Locate(text, "Later"),
            Locate(text, "Sooner"),
            Locate(text, " "),
            Locate(text, "audit"),
            Locate(text, "audit", prefix: "an "),
            Locate(text, "audit", prefix: "an ", suffix: " took"),
            Locate(text, "\"the audit"),
            Locate(text, "\"The Audit found nothing.\"", prefix: "Now: "),
            Locate(text, "Later", suffix: " on"),
            Locate(text, "audit", prefix: "the ", occurrence: 2),
            Locate(text, "audit", occurrence: 9),
            Locate(text, "Later", position: new(1, 3)),
        ];
        await Verifier.Verify(string.Join('\n', results.Select(result => $"{result.Outcome}: {result.Explanation}")));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new AnchoredText(null!));
        Assert.Throws<ArgumentNullException>(() => new AnchoredText("").Locate(null!));
        Assert.Throws<ArgumentNullException>(() => new Evidence { Exact = "a" }.Locate((AnchoredText)null!));
    }
}
