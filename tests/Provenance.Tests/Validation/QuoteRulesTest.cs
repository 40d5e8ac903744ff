using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class QuoteRulesTest
{
    static LittleCorpus Quoted(string words) => Valid.Quote(quote => quote with { Exact = words });

    [Fact]
    public void An_assertion_without_a_quote_is_found() => Valid.Assertion(assertion => assertion with { Evidence = null }).Finds("PRV1051");

    [Fact]
    public void An_assertion_with_a_quote_passes() => Valid.Passes("PRV1051");

    [Fact]
    public void An_affiliation_quoted_from_no_document_is_found() => Valid.Affiliation(affiliation => affiliation with { StatedIn = null }).Finds("PRV1052");

    [Fact]
    public void An_affiliation_quoted_from_a_document_passes() => Valid.Passes("PRV1052");

    [Fact]
    public void Words_that_do_not_stand_in_the_text_are_found() => Quoted("started at Pier 5").Finds("PRV1053", "claims/fire-at-pier-4/assertions/1");

    [Fact]
    public void The_words_of_a_disclaimer_are_looked_for_too() =>
        Valid.Document(document => document with { Disclaimers = [document.Disclaimers[0] with { Evidence = Words("all rights") }] }).Finds("PRV1053", "documents/d2/disclaimers/0");

    [Fact]
    public void The_words_of_an_affiliation_are_looked_for_too() =>
        Valid.Affiliation(affiliation => affiliation with { Evidence = Words("is run by nobody") }).Finds("PRV1053", "sources/coast-daily/affiliations/0");

    [Fact]
    public void An_occurrence_there_is_not_is_found() =>
        Assert.Contains("2 times", Valid.Quote(quote => quote with { Exact = "the Authority", Occurrence = 3 }).Finds("PRV1053").Message);

    [Fact]
    public void Words_that_stand_in_the_text_pass() => Quoted("Pier 4. Nobody").Passes("PRV1053");

    [Fact]
    public void Words_of_a_text_that_is_not_at_hand_pass() => (Quoted("started at Pier 5") with { Texts = [] }).Passes("PRV1053");

    [Fact]
    public void Words_that_stand_at_several_places_are_found() => Quoted("the Authority").Finds("PRV1054");

    [Fact]
    public void An_occurrence_says_which_place_is_meant() =>
        Valid.Quote(quote => quote with { Exact = "the Authority", Occurrence = 2 }).Passes("PRV1054");

    [Fact]
    public void Altered_words_are_found() => Quoted("STARTED at Pier 4").Finds("PRV1055");

    [Fact]
    public void Other_line_breaks_do_not_alter_words() => Quoted("started\nat  Pier 4").Passes("PRV1055");

    [Fact]
    public void A_prefix_that_stands_elsewhere_is_found() => Valid.Quote(quote => quote with { Prefix = "Nobody" }).Finds("PRV1056");

    [Fact]
    public void A_prefix_that_stands_before_the_words_passes() => Valid.Quote(quote => quote with { Prefix = "The fire " }).Passes("PRV1056");

    [Fact]
    public void A_position_of_other_words_is_found() =>
        Assert.Contains("but at 9-26", Valid.Quote(quote => quote with { Position = new(0, 17) }).Finds("PRV1057").Message);

    [Fact]
    public void The_position_of_the_words_passes() => Valid.Quote(quote => quote with { Position = new(9, 26) }).Passes("PRV1057");

    [Fact]
    public void A_quote_longer_than_allowed_is_found() => (Quoted("The fire started at Pier 4. Nobody") with { Options = new() { MaxQuoteWords = 6 } }).Finds("PRV1058");

    [Fact]
    public void A_quote_as_long_as_allowed_passes() => (Quoted("The fire started at Pier - 4.") with { Options = new() { MaxQuoteWords = 6 } }).Passes("PRV1058");

    [Fact]
    public void Without_a_limit_any_length_passes() => Quoted(string.Join(' ', Enumerable.Repeat("word", 500))).Passes("PRV1058");

    [Fact]
    public void A_text_that_does_not_match_its_digest_is_found() =>
        Valid.Document(document => document with { Text = document.Text! with { Sha256 = Digest('9') } }, "d1").Finds("PRV1059", "documents/d1");

    [Fact]
    public void A_digest_made_in_code_does_not_break_the_line() =>
        Assert.DoesNotContain((Valid with { Texts = new() { ["d1"] = new("x", "1\n2") } }).Finds("PRV1059").Message, char.IsControl);

    [Fact]
    public void A_text_without_a_recorded_digest_passes() =>
        Valid.Document(document => document with { Text = document.Text! with { Sha256 = null } }, "d1").Passes("PRV1059");

    [Fact]
    public void Texts_that_are_not_at_hand_are_said_once() =>
        Assert.StartsWith("4 quotes from 2 documents", (Valid with { Texts = [] }).Finds("PRV1060").Message);

    [Fact]
    public void Texts_at_hand_pass() => Valid.Passes("PRV1060");
}
