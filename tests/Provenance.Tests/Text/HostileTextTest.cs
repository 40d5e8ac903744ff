using System.Diagnostics;
using Provenance.Text;

namespace Provenance.Tests.Text;

/// <summary>Texts made to be slow. The bounds are far above what is needed, and far below what a quadratic search would take.</summary>
public class HostileTextTest
{
    static readonly string Same = new('a', 1_000_000);

    static void Within(TimeSpan limit, Action work)
    {
        Stopwatch watch = Stopwatch.StartNew();
        work();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, limit);
    }

    [Fact]
    public void A_long_quote_in_a_text_of_one_letter_takes_linear_time() => Within(TimeSpan.FromSeconds(30), () =>
    {
        AnchoredText text = new(Same);
        Assert.Equal(750_001, text.Locate(new Evidence { Exact = Same[..250_000] }).Positions.Count);
        Assert.Equal(AnchorOutcome.NotFound, text.Locate(new Evidence { Exact = Same[..250_000] + "b" }).Outcome);
        Assert.Equal(749_489, text.Locate(new Evidence { Exact = Same[..250_000], Prefix = Same[..250_000] }).Positions.Count);
    });

    [Theory]
    [InlineData("\u0301\u0323")]
    [InlineData("e\u200B")]
    [InlineData(" \u200B")]
    [InlineData("-- ")]
    [InlineData("\uD83D")]
    [InlineData("😃")]
    public void A_text_of_one_oddity_takes_linear_time(string oddity) => Within(TimeSpan.FromSeconds(30), () =>
    {
        AnchoredText text = new(string.Concat(Enumerable.Repeat(oddity, 300_000)));
        Assert.Equal(AnchorOutcome.NotFound, text.Locate(new Evidence { Exact = "words" }).Outcome);
        Assert.Equal(oddity.EnumerateRunes().Aggregate(0, (count, _) => count + 1) * 300_000, text.Length);
    });

    [Fact]
    public void A_pile_of_marks_is_cut_into_clusters_and_still_found()
    {
        string pile = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500));
        Assert.Equal(AnchorOutcome.Found, new Evidence { Exact = pile }.Locate("so " + pile + " it is").Outcome);
    }

    [Fact]
    public void One_text_serves_many_threads()
    {
        AnchoredText text = new(string.Concat(Enumerable.Range(0, 500).Select(number => $"Entry {number}: “same”. ")));
        int found = 0;
        Parallel.For(0, 500, number =>
        {
            if (text.Locate(new Evidence { Exact = $"entry {number}: \"same\"" }).Outcome == AnchorOutcome.Altered)
                Interlocked.Increment(ref found);
        });
        Assert.Equal(500, found);
    }

    [Fact]
    public void The_search_that_takes_over_finds_what_is_left()
    {
        string text = new string('a', 500) + "b" + new string('a', 500), pattern = new('a', 300);
        int[] expected = [.. Enumerable.Range(0, 201), .. Enumerable.Range(501, 201)];
        Assert.Equal(expected, PatternSearch.All(text, pattern));
    }
}
