using System.Text.Json;
using Xunit.Abstractions;

namespace Provenance.Tests.Conformance;

/// <summary>
/// Quotes whose documents changed. Quotes with other words in them (typo3, words10, words20, words35, split) are for approximate
/// search: here they are found where their words happen to be untouched, and must never be found elsewhere.
/// </summary>
public class QuoteAnchorsTest(ITestOutputHelper output)
{
    [SharedTheory(AnchoringSuites.QuoteAnchors)]
    [InlineData("same", AnchorOutcome.Found)]
    [InlineData("shift", AnchorOutcome.Found, AnchorOutcome.OutOfContext)]
    [InlineData("reflow", AnchorOutcome.Found, AnchorOutcome.Altered)]
    [InlineData("shift+reflow", AnchorOutcome.Found, AnchorOutcome.Altered, AnchorOutcome.OutOfContext)]
    [InlineData("duplicated", AnchorOutcome.Found)]
    [InlineData("moved", AnchorOutcome.OutOfContext)]
    public void The_same_words_are_found_wherever_they_went(string kind, params AnchorOutcome[] outcomes)
    {
        (JsonElement Case, AnchorResult Result)[] results = Locate(kind);
        Assert.NotEmpty(results);
        Assert.All(results, located =>
        {
            Assert.Equal(Gold(located.Case), located.Result.Position);
            Assert.Contains(located.Result.Outcome, outcomes);
        });
    }

    [SharedFact(AnchoringSuites.QuoteAnchors)]
    public void Deleted_words_are_not_found()
    {
        (JsonElement Case, AnchorResult Result)[] results = Locate("deleted");
        Assert.NotEmpty(results);
        Assert.All(results, located => Assert.Equal(AnchorOutcome.NotFound, located.Result.Outcome));
    }

    [SharedTheory(AnchoringSuites.QuoteAnchors)]
    [InlineData("typo3")]
    [InlineData("words10")]
    [InlineData("words20")]
    [InlineData("words35")]
    [InlineData("split")]
    public void Changed_words_are_found_in_their_place_or_not_at_all(string kind)
    {
        (JsonElement Case, AnchorResult Result)[] results = Locate(kind);
        Assert.NotEmpty(results);
        Assert.All(results.Where(located => located.Result.IsAnchored), located => Assert.Equal(Gold(located.Case), located.Result.Position));
    }

    (JsonElement, AnchorResult)[] Locate(string kind)
    {
        (JsonElement Case, AnchorResult Result)[] results =
            [.. AnchoringSuites.ReadQuoteAnchors().Where(row => row.Text("kind") == kind).Select(row => (row, row.ToEvidence().Locate(row.Text("new_text"))))];
        string counts = string.Join(", ", results.GroupBy(located => located.Result.Outcome).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"));
        output.WriteLine($"{kind}: {results.Length} cases; {counts}");
        return results;
    }

    static TextPosition Gold(JsonElement row) => AnchoringSuites.Position(row.Text("new_text"), row.Number("gold_start"), row.Number("gold_end"));
}
