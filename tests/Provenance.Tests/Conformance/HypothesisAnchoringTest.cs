using System.Text.Json;
using Xunit.Abstractions;

namespace Provenance.Tests.Conformance;

/// <summary>
/// The published matcher cases of the Hypothesis client and vectors made with it. Edits that leave the words alone are for this
/// search; sub1, del1, ins1, swap, doubled, dropword, heavy and trunc change words and are for approximate search. A hint, a distance and not a
/// position, is not used; where it alone decides, ambiguous is the right answer here.
/// </summary>
public class HypothesisAnchoringTest(ITestOutputHelper output)
{
    [SharedTheory(AnchoringSuites.TextAnchoring)]
    [InlineData("none")]
    [InlineData("nfd")]
    [InlineData("straight")]
    [InlineData("collapse")]
    public void The_same_words_in_another_form_are_found_in_their_place(string edit)
    {
        int found = 0, ambiguous = 0, blank = 0;
        foreach ((JsonElement vector, string text, AnchorResult result) in Golden(edit))
        {
            TextPosition expected = AnchoringSuites.Position(text, vector.Number("originalStart"), vector.Number("originalEnd"));
            if (string.IsNullOrWhiteSpace(vector.Text("quote")))
            {
                Assert.Equal(AnchorOutcome.NotFound, result.Outcome);
                blank++;
                continue;
            }
            Assert.Contains(expected, result.Positions);
            Assert.NotEqual(AnchorOutcome.NotFound, result.Outcome);
            if (result.Outcome == AnchorOutcome.Ambiguous)
            {
                ambiguous++;
                continue;
            }
            Assert.Equal(expected, result.Position);
            found++;
        }
        output.WriteLine($"{edit}: {found} found in place, {ambiguous} ambiguous without the hint, {blank} without words");
        Assert.True(found > ambiguous + blank);
    }

    [SharedFact(AnchoringSuites.TextAnchoring)]
    public void Upper_case_is_found_as_altered()
    {
        int altered = 0, same = 0, ambiguous = 0;
        foreach ((JsonElement vector, string text, AnchorResult result) in Golden("upper"))
        {
            TextPosition expected = AnchoringSuites.Position(text, vector.Number("originalStart"), vector.Number("originalEnd"));
            Assert.Contains(expected, result.Positions);
            if (result.IsAnchored)
                Assert.Equal(expected, result.Position);
            altered += result.Outcome == AnchorOutcome.Altered ? 1 : 0;
            same += result.Outcome == AnchorOutcome.Found ? 1 : 0;
            ambiguous += result.Outcome == AnchorOutcome.Ambiguous ? 1 : 0;
        }
        output.WriteLine($"upper: {altered} altered, {same} without letters that have a case, {ambiguous} ambiguous");
        Assert.True(altered > same + ambiguous);
    }

    [SharedFact(AnchoringSuites.TextAnchoring)]
    public void Garbage_is_not_found()
    {
        (JsonElement, string, AnchorResult Result)[] garbage = [.. Golden("garbage")];
        output.WriteLine($"garbage: {garbage.Length} not found");
        Assert.NotEmpty(garbage);
        Assert.All(garbage, vector => Assert.Equal(AnchorOutcome.NotFound, vector.Result.Outcome));
    }

    [SharedFact(AnchoringSuites.TextAnchoring)]
    public void Published_cases_with_the_same_words_are_found_as_stated()
    {
        JsonElement suite = AnchoringSuites.Read("hypothesis/match-quote-cases.json");
        int found = 0, absent = 0, left = 0;
        foreach (JsonElement published in suite.GetProperty("cases").EnumerateArray())
        {
            string text = published.TextOrNull("inlineText") ?? suite.GetProperty("texts").Text(published.Text("text"));
            if (!published.TryGetProperty("expect", out JsonElement expect) || !published.TryGetProperty("quote", out _))
            {
                left++;
                continue;
            }
            JsonElement context = published.GetProperty("context");
            AnchorResult result = new Evidence { Exact = published.Text("quote"), Prefix = context.TextOrNull("prefix"), Suffix = context.TextOrNull("suffix") }.Locate(text);
            if (expect.ValueKind == JsonValueKind.Null)
            {
                Assert.Equal(AnchorOutcome.NotFound, result.Outcome);
                absent++;
            }
            else if (expect.TextOrNull("matched") != published.Text("quote") || result.Outcome == AnchorOutcome.Ambiguous)
                left++;
            else
            {
                Assert.Equal(published.Text("quote"), result.Words);
                if (expect.TryGetProperty("start", out JsonElement start))
                    Assert.Equal(start.GetInt32(), result.Position!.Value.Start);
                found++;
            }
        }
        output.WriteLine($"match-quote-cases: {found} found, {absent} rightly not found, {left} left to approximate search or about its score");
        Assert.True(found + absent > left);
    }

    static IEnumerable<(JsonElement Vector, string Text, AnchorResult Result)> Golden(string edit)
    {
        JsonElement suite = AnchoringSuites.Read("hypothesis/golden-match-quote.json");
        foreach (JsonElement vector in suite.GetProperty("cases").EnumerateArray().Where(vector => vector.Text("edit") == edit))
        {
            string text = vector.TextOrNull("inlineText") ?? suite.GetProperty("texts").Text(vector.Text("text"));
            JsonElement context = vector.GetProperty("context");
            Evidence evidence = new() { Exact = vector.Text("quote"), Prefix = context.TextOrNull("prefix"), Suffix = context.TextOrNull("suffix") };
            yield return (vector, text, evidence.Locate(text));
        }
    }
}
