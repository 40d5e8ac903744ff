using System.Text.Json;
using Xunit.Abstractions;

namespace Provenance.Tests.Conformance;

/// <summary>
/// The published cases of Apache Annotator. Two of ours differ by decision: an empty quote matches nothing rather than every gap, and
/// white space next to the quote that its context lacks is overlooked, since files that trim strings lose it.
/// </summary>
public class ApacheAnnotatorTest(ITestOutputHelper output)
{
    const string OverlookedSpace = "with suffix, no matches due to whitespace";

    [SharedFact(AnchoringSuites.TextAnchoring)]
    public void Quotes_stand_at_the_published_places()
    {
        int same = 0, decided = 0;
        foreach (JsonElement published in AnchoringSuites.Read("apache-annotator/quoteMatch.json").EnumerateArray())
        {
            string text = published.Text("text");
            Evidence evidence = published.GetProperty("selector").ToEvidence();
            AnchorResult result = evidence.Locate(text);
            TextPosition[] expected = [.. published.GetProperty("expected").EnumerateArray().Select(place => AnchoringSuites.Position(text, place.Number("start"), place.Number("end")))];
            if (evidence.Exact.Length == 0)
            {
                Assert.Equal(AnchorOutcome.NotFound, result.Outcome);
                decided++;
            }
            else if (published.Text("name") == OverlookedSpace)
            {
                Assert.Equal(AnchorOutcome.Found, result.Outcome);
                decided++;
            }
            else
            {
                Assert.Equal(expected, result.ContextDiffers ? [] : result.Positions);
                same++;
            }
        }
        output.WriteLine($"quoteMatch: {same} as published, {decided} decided otherwise");
        Assert.True(same > decided);
    }

    [SharedFact(AnchoringSuites.TextAnchoring)]
    public void Positions_count_code_points()
    {
        int cases = 0;
        foreach (JsonElement published in AnchoringSuites.Read("apache-annotator/positionMatch.json").EnumerateArray())
        {
            string text = published.Text("text");
            JsonElement selector = published.GetProperty("selector"), expected = Assert.Single(published.GetProperty("expected").EnumerateArray());
            string words = new AnchoredText(text).Words(new TextPosition(selector.Number("start"), selector.Number("end")));
            Assert.Equal(text[expected.Number("startUtf16")..expected.Number("endUtf16")], words);
            cases++;
        }
        output.WriteLine($"positionMatch: {cases} as published");
        Assert.True(cases > 0);
    }

    [SharedFact(AnchoringSuites.TextAnchoring)]
    public void Descriptions_match_only_the_given_range()
    {
        int cases = 0;
        foreach (JsonElement published in AnchoringSuites.Read("apache-annotator/quoteDescribe.json").EnumerateArray())
        {
            string text = published.Text("text");
            JsonElement range = published.GetProperty("range");
            TextPosition position = AnchoringSuites.Position(text, range.Number("start"), range.Number("end"));
            if (position.Length == 0)
            {
                Assert.Throws<ArgumentException>(() => TextAnchor.Describe(text, position));
                continue;
            }
            AnchorResult result = TextAnchor.Describe(text, position).Locate(text);
            Assert.Equal((AnchorOutcome.Found, position), (result.Outcome, result.Position!.Value));
            cases++;
        }
        output.WriteLine($"quoteDescribe: {cases} described and found again");
        Assert.True(cases > 0);
    }
}
