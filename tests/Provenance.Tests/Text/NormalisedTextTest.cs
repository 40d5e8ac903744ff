using Provenance.Text;

namespace Provenance.Tests.Text;

public class NormalisedTextTest
{
    [Theory]
    [InlineData("a \t\r\n b", "a b")]
    [InlineData("a \u200B b", "a b")]
    [InlineData("e\u200B\u0301", "\u00e9")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u212b\u2126", "\u00c5\u03a9")]
    [InlineData("\u1e9b\u0323", "\u1e69")]
    [InlineData("\ufb03 \u0133 \u2167", "ffi ij VIII")]
    [InlineData("𝐛𝐨𝐥𝐝", "bold")]
    [InlineData("10² ½ … — “”", "10² ½ … — “”")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\uac00\u11a8", "\uac01")]
    [InlineData("\ufef7", "\u0644\u0623")]
    [InlineData("ascii only", "ascii only")]
    public void The_plain_form_changes_no_meaning(string text, string form) => Assert.Equal(form, NormalisedText.Of(text, Folds.None).Content);

    [Theory]
    [InlineData("10² ½ № ™", "102 1/2 no tm")]
    [InlineData("« A » ‘b’ 「c」", "\" a \" 'b' 'c'")]
    [InlineData("a — b –c −– d", "a-b-c-d")]
    [InlineData("so… ‥", "so... ..")]
    [InlineData("İstanbul Straße ΣΑΣ", "istanbul strasse σασ")]
    public void The_folded_form_overlooks_typography_and_case(string text, string form) => Assert.Equal(form, NormalisedText.Of(text, Folds.All).Content);

    [Fact]
    public void Every_composite_that_composes_is_the_form_of_its_parts()
    {
        const int LatinAndOthers = 941, InAnotherShape = 3; // U+03D3, U+03D4 and U+1E9B stand on letters that are mapped
        int composites = 0;
        for (int codePoint = 0xC0; codePoint < 0x30000; codePoint++)
        {
            List<int> parts = [];
            if (codePoint is >= 0xD800 and <= 0xDFFF)
                continue;
            CanonicalForm.Decompose(codePoint, CodePointTraits.None, parts);
            if (parts.Count < 2)
                continue;
            string decomposed = string.Concat(parts.Select(char.ConvertFromUtf32)), composed = NormalisedText.Of(char.ConvertFromUtf32(codePoint), Folds.None).Content;
            Assert.Equal(composed, NormalisedText.Of(decomposed, Folds.None).Content);
            composites += composed == char.ConvertFromUtf32(codePoint) ? 1 : 0;
        }
        Assert.Equal(LatinAndOthers - InAnotherShape + Hangul.Syllables, composites);
    }
}
