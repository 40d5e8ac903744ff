using System.Text.RegularExpressions;

namespace Provenance.Tests.Reporting;

public class ExplanationPicturesTest
{
    const string Hostile = "\"]; click line1 \"javascript:alert(1)\" %%{init: {}}%% <script>&amp;`x`\n\u202e\\N \\\" } -->";

    static Explanation Seed(string claim) => Corpus.Load(Repository.At("seeds")).Rank()[claim].Explain();

    [Fact]
    public Task A_flowchart_for_Mermaid() => Verifier.Verify(Seed("patrol-violated-airspace").ToMermaid());

    [Fact]
    public Task A_graph_for_Graphviz() => Verifier.Verify(Seed("joint-military-exercises-held").ToDot());

    [Fact]
    public Task Merged_unattributed_and_withdrawn_lines()
    {
        Affiliation control = new() { Relation = AffiliationRelation.ControlledBy, Party = "ministry" };
        return Verifier.Verify(new Told().Source("paper", affiliations: control).Source("ministry").Source("quoted")
            .By("author paper").By("").By("mirror", say => say with { AttributedTo = "quoted" }).By("ministry", say => say with { Stance = Stance.Denies })
            .By("gone", say => say with { Withdrawn = new Withdrawal() }).Rank().Explain().ToMermaid());
    }

    [Fact]
    public void The_same_explanation_gives_the_same_picture()
    {
        Assert.Equal(Seed("patrol-violated-airspace").ToMermaid(), Seed("patrol-violated-airspace").ToMermaid());
        Assert.Equal(Seed("patrol-violated-airspace").ToDot(), Seed("patrol-violated-airspace").ToDot());
    }

    [Fact]
    public void Every_line_is_drawn_and_what_does_not_count_is_grey()
    {
        foreach (RankedClaim claim in Corpus.Load(Repository.At("seeds")).Rank())
        {
            Explanation explanation = claim.Explain();
            string[] drawn = explanation.ToMermaid().Split('\n');
            foreach (ExplainedLine line in explanation.Lines)
                Assert.Equal(line.Fate != LineFate.Counts, Assert.Single(drawn, text => text.StartsWith($"  line{line.Number}[", StringComparison.Ordinal)).EndsWith(":::grey", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Labels_are_text_whatever_they_hold()
    {
        Explanation explanation = Explain(Hostile, Hostile);
        // One statement a line, each of a known form, with nothing between the quotation marks that could end them.
        Assert.All(explanation.ToMermaid().TrimEnd('\n').Split('\n').Skip(1), line => Assert.Matches(
            @"^  (claim\[\[""[^""`%<>\\{};]*(<br/>|#\d+;|[^""`%<>\\{};])*""\]\]|line\d+\[""(<br/>|#\d+;|[^""`%<>\\{};#&])*""\](:::grey)?|hand\d+\(\[?""(<br/>|#\d+;|[^""`%<>\\{};#&])*""\]?\)(:::grey)?|\w+ -(\.-)?->(\|\w+\|)? \w+|classDef grey .*)$", line));
        Assert.All(explanation.ToDot().TrimEnd('\n').Split('\n'), line => Assert.Equal(0, Regex.Replace(line, @"\\.", "").Count('"') % 2));
        Assert.DoesNotContain('\u202e', explanation.ToDot());
    }

    [Fact]
    public void Long_labels_are_cut_between_characters()
    {
        string dot = Explain("it", string.Concat(Enumerable.Repeat("😀", 500))).ToDot();
        Assert.Contains(string.Concat(Enumerable.Repeat("😀", 160)) + "…", dot, StringComparison.Ordinal);
        Assert.DoesNotContain('\ufffd', dot);
    }

    [Fact]
    public void Of_very_many_lines_those_that_count_are_drawn_and_the_rest_counted()
    {
        Told told = new();
        for (int i = 0; i < 100; i++)
            told.By("one");
        string picture = told.By("two").Rank().Explain().ToMermaid();
        Assert.Contains("line101[", picture, StringComparison.Ordinal);
        Assert.Contains("and 41 lines more", picture, StringComparison.Ordinal);
    }

    static Explanation Explain(string id, string statement)
    {
        Corpus corpus = new()
        {
            Id = "hostile",
            Sources = [new Source { Id = id }],
            Documents = [new Document { Id = id, Chain = [new Hand { Role = HandRole.Publisher, Source = id }] }],
            Claims = [new Claim { Id = "it", Statement = statement, Kind = ClaimKind.Event, Assertions = [new Assertion { Document = id }] }],
        };
        return corpus.Rank()["it"].Explain();
    }
}
