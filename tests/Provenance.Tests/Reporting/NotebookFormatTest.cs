using System.Xml.Linq;
using Provenance.Reporting;

namespace Provenance.Tests.Reporting;

/// <summary>What notebooks show. That kernels find it is tested with their own library, from the package.</summary>
public class NotebookFormatTest
{
    const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>{{7*7}}&amp;\u202Egnp\u0007";

    static readonly Corpus Hostile = new()
    {
        Id = "hostile",
        Title = Attack,
        Sources =
        [
            new Source
            {
                Id = "a", Name = Attack, Notes = Attack, Address = Attack, Ecosystem = Attack,
                Reliability = [new ReliabilityRating { Grade = Reliability.C, By = Attack, Basis = Attack }],
                Affiliations = [new Affiliation { Relation = AffiliationRelation.PartnerOf, Party = "b", StatedBy = "b", Evidence = new Evidence { Exact = Attack } }],
            },
            new Source { Id = "b" },
        ],
        Documents = [new Document { Id = "d", Title = Attack, Chain = [new Hand { Role = HandRole.Author, Source = "a" }] }],
        Claims =
        [
            new Claim { Id = "c", Statement = Attack, Kind = ClaimKind.Event, Assertions = [new Assertion { Document = "d", AttributedTo = "b", Evidence = new Evidence { Exact = Attack } }] },
        ],
    };

    static readonly Ranking Ranked = Hostile.Rank();

    public static TheoryData<string> Kinds => ["ranking", "view", "claim", "explanation", "corpus", "source", "estimate"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_a_corpus_holds_is_text(string kind)
    {
        string shown = Shown(Value(kind));
        Assert.Contains("alert(1)", shown, StringComparison.Ordinal);
        // Parsed as strictly as XML is, so that nothing that was meant as text became a tag or an attribute.
        XElement card = XElement.Parse(shown.Replace("<br>", "<br/>", StringComparison.Ordinal));
        string[] known = ["div", "table", "caption", "thead", "tbody", "tr", "th", "td", "span", "code", "q", "br"];
        Assert.All(card.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, known));
        Assert.All(card.DescendantsAndSelf().Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, new[] { "style", "scope", "title", "aria-hidden" }));
        Assert.DoesNotContain('\u202E', shown);
        Assert.DoesNotContain('\u0007', shown);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_value_gives_the_same_bytes(string kind) => Assert.Equal(Shown(Value(kind)), Shown(Value(kind)));

    [Fact]
    public void What_has_no_card_is_left_to_others() => Assert.False(new NotebookFormat().Format("a text", TextWriter.Null));

    [Fact]
    public void A_long_ranking_is_cut_and_says_how_to_see_more()
    {
        Ranking seeds = Corpus.Load(Repository.At("seeds")).Rank();
        Assert.Contains("and 318 more: new RankingView(ranking, top: 100) shows more.", Shown(seeds), StringComparison.Ordinal);
        Assert.Contains("and 238 more.", Shown(new RankingView(seeds, top: 100)), StringComparison.Ordinal);
        Assert.Equal(101, XElement.Parse(Shown(new RankingView(seeds, top: 100)).Replace("<br>", "<br/>", StringComparison.Ordinal)).Descendants("tr").Count());
    }

    [Fact]
    public void Every_table_has_headers_and_says_what_it_is() => Assert.All(
        XElement.Parse(Shown(Ranked).Replace("<br>", "<br/>", StringComparison.Ordinal)).Descendants("table"),
        table => Assert.True(table.Element("caption") is not null && table.Descendants("th").All(head => head.Attribute("scope") is not null)));

    static object Value(string kind) => kind switch
    {
        "ranking" => Ranked,
        "view" => new RankingView(Ranked),
        "claim" => Ranked["c"],
        "explanation" => Ranked["c"].Explain(),
        "corpus" => Hostile,
        "source" => Hostile.Sources[0],
        _ => Observations.From([(Attack, Attack, Attack), ("b", Attack, "other"), ("c", Attack, Attack)]).Discover(),
    };

    static string Shown(object value)
    {
        using StringWriter writer = new();
        Assert.True(new NotebookFormat().Format(value, writer));
        return writer.ToString();
    }
}
