using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Provenance.Text;

namespace Provenance.Tests.Text;

public class AnchoringPropertyTest
{
    static readonly string[] Pieces =
    [
        "a", "b", "a", "b", " ", " ", "\n", "\r\n", "\u00A0", "\u00AD", "\u200B", "e\u0301", "\u00e9", "e", "\u0301", "\u0323", "\ufb01", "f", "i", "😃", "🚢",
        "\uD83D", "\uDE00", "\u1112", "\u1161", "\u11ab", "\uac00", "“", "\"", "’", "'", "—", "-", "--", "…", ".", "A", "B", "É", "²", "½", "\u0f73", "word", "Ａ",
    ];

    static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(2000);

    static Arbitrary<string> Texts => Arb.From(Gen.Elements(Pieces).ListOf().Select(string.Concat),
        text => text.Length < 2 ? [] : [text[1..], text[..^1], text[..(text.Length / 2)], text[(text.Length / 2)..]]);

    static Arbitrary<(string, int, int)> Places => Arb.From(
        from text in Texts.Generator
        from start in Gen.Choose(0, Points(text))
        from length in Gen.Choose(0, 12)
        select (text, start, Math.Min(Points(text), start + length)));

    static int Points(string text) => text.EnumerateRunes().Aggregate(0, (count, _) => count + 1);

    [Fact]
    public void A_described_place_is_found_again() => Prop.ForAll(Places, place =>
    {
        (string text, int start, int end) = place;
        AnchoredText anchored = new(text);
        NormalisedText form = NormalisedText.Of(text, Folds.None);
        Assert.True(anchored.TryUnits(new(start, end), out Span given));
        Span whole = form.Widen(given);
        if (form.Core(whole).Length == 0)
            return;
        AnchorResult result = anchored.Locate(anchored.Describe(new(start, end)));
        Assert.Equal((AnchorOutcome.Found, anchored.Position(whole)), (result.Outcome, result.Position!.Value));
        Assert.Equal(text[whole.Start..whole.End], result.Words);
        Assert.True(result.Position.Value.Start <= start && result.Position.Value.End >= end);
        Assert.Equal(result.Position, result.Positions[result.Occurrence!.Value - 1]);
    }).Check(Runs);

    [Fact]
    public void A_described_context_is_whole_words_of_at_most_32_code_points() => Prop.ForAll(Places, place =>
    {
        AnchoredText anchored = new(place.Item1);
        if (new Evidence { Exact = anchored.Words(new(place.Item2, place.Item3)) }.Locate(anchored).Positions.IsEmpty)
            return;
        Evidence evidence = anchored.Describe(new(place.Item2, place.Item3));
        Assert.True(Points(evidence.Prefix ?? "") <= 32 && Points(evidence.Suffix ?? "") <= 32);
        Assert.True(evidence.Prefix is null && evidence.Suffix is null && evidence.Occurrence is null
            || (evidence with { Prefix = null, Suffix = null, Occurrence = null }).Locate(anchored).Outcome == AnchorOutcome.Ambiguous);
    }).Check(Runs);

    [Fact]
    public void Code_points_are_those_that_runes_enumerate() => Prop.ForAll(Texts, text =>
    {
        CodePoints index = new(text);
        int units = 0, count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            Assert.Equal(units, index.ToUnits(count));
            Assert.Equal(count, index.FromUnits(units));
            units += char.IsSurrogate(text[units]) && rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
            count++;
        }
        Assert.Equal((count, text.Length), (index.Length, index.ToUnits(count)));
    }).Check(Runs);

    [Fact]
    public void Composed_and_decomposed_texts_hold_a_quote_at_the_same_letters() => Prop.ForAll(Gen.Elements("é", "ü", "ấ", "한", "x", " ", "😃", "Å").NonEmptyListOf().ToArbitrary(), letters =>
    {
        Dictionary<string, string> decomposed = new() { ["é"] = "e\u0301", ["ü"] = "u\u0308", ["ấ"] = "a\u0302\u0301", ["한"] = "\u1112\u1161\u11ab", ["Å"] = "A\u030a" };
        string composedText = string.Concat(letters), decomposedText = string.Concat(letters.Select(letter => decomposed.GetValueOrDefault(letter, letter)));
        AnchorResult composed = new Evidence { Exact = composedText }.Locate("(" + decomposedText + ")");
        AnchorResult opposite = new Evidence { Exact = decomposedText }.Locate("(" + composedText + ")");
        if (string.IsNullOrWhiteSpace(composedText) || char.IsWhiteSpace(composedText[0]) || char.IsWhiteSpace(composedText[^1]))
            return;
        Assert.Equal((AnchorOutcome.Found, new TextPosition(1, 1 + Points(decomposedText))), (composed.Outcome, composed.Position!.Value));
        Assert.Equal((AnchorOutcome.Found, new TextPosition(1, 1 + Points(composedText))), (opposite.Outcome, opposite.Position!.Value));
    }).Check(Runs);

    [Fact]
    public void Normalising_twice_changes_nothing_more() => Prop.ForAll(Texts, text =>
    {
        foreach (Folds folds in new[] { Folds.None, Folds.All })
        {
            string once = NormalisedText.Of(text, folds).Content;
            Assert.Equal(once, NormalisedText.Of(once, folds).Content);
        }
    }).Check(Runs);

    [Fact]
    public void Every_place_of_a_pattern_is_found_as_a_naive_search_finds_it() => Prop.ForAll(
        Gen.Elements('a', 'b').ListOf().Select(letters => new string([.. letters, .. letters, .. letters])).ToArbitrary(), Gen.Choose(0, 90).ToArbitrary(), (text, length) =>
        {
            string pattern = text[..Math.Min(length, text.Length)];
            List<int> naive = [.. Enumerable.Range(0, text.Length).Where(at => pattern.Length > 0 && text.AsSpan(at).StartsWith(pattern))];
            Assert.Equal(naive, PatternSearch.All(text, pattern));
        }).Check(Runs);
}
