using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Provenance.Tests.Corpora;

namespace Provenance.Tests.Reporting;

public partial class HtmlReportTest
{
    static readonly Lazy<PageText> Attacked = new(() => PageText.Of(AttackCorpus.Corpus.Rank()));

    static readonly Lazy<Ranking> Harbour = new(() => HarbourFire.Corpus.Rank());

    [Fact]
    public Task A_small_corpus() => Verifier.Verify(PageText.Of(Small.Rank()) is var page ? $"{Digests().Replace(page.Markup, "sha256-…")}\n<!-- index\n{Pretty(page.Unpacked("index"))}\n-->\n<!-- corpus\n{Pretty(page.Unpacked("corpus"))}\n-->\n<!-- part-0\n{Pretty(page.Unpacked("part-0"))}\n-->\n" : "", "html");

    [Fact]
    public void Whatever_is_an_attack_is_escaped()
    {
        string markup = Attacked.Value.Markup;
        Assert.All(Tags().Matches(markup), tag => Assert.Contains(tag.Groups[1].Value, Known));
        Assert.DoesNotMatch(Handlers(), Text().Replace(markup, ""));
        Assert.Contains("&lt;script&gt;window.attacked=1&lt;/script&gt;", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_has_no_character_of_markup() =>
        Assert.All(Attacked.Value.Data.Values, json => Assert.DoesNotContain(json, letter => letter is '<' or '>' or '&' or '\u2028' or '\u2029'));

    [Fact]
    public void Data_is_json_and_holds_every_claim()
    {
        PageText page = PageText.Of(Harbour.Value);
        Assert.Equal(Harbour.Value.Select(claim => claim.Id).Concat(Harbour.Value.NotRanked.Select(claim => claim.Id)),
            page.Unpacked("index")["claims"]!.AsArray().Select(claim => claim!["id"]!.GetValue<string>()));
        int opened = page.Data.Keys.Where(name => name.StartsWith("part-", StringComparison.Ordinal)).Sum(part => page.Unpacked(part)["claims"]!.AsArray().Count);
        Assert.Equal(Harbour.Value.Count + Harbour.Value.NotRanked.Count, opened);
    }

    [Fact]
    public void The_policy_knows_the_style_and_the_script_and_nothing_else()
    {
        PageText page = PageText.Of(Harbour.Value);
        string policy = Policy().Match(page.All).Groups[1].Value;
        Assert.Equal($"default-src 'none'; script-src 'sha256-{Digest(page.Script)}'; style-src 'sha256-{Digest(page.Style)}'; img-src data:; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void No_address_of_the_web_is_in_what_is_ours()
    {
        PageText page = PageText.Of(Harbour.Value);
        Assert.DoesNotContain("//", Regex.Replace(page.Style, @"/\*.*?\*/", ""), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"https?://(?!www\.w3\.org/2000/svg)", page.Script + page.Markup);
        Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", page.Script);
    }

    [Fact]
    public void The_same_ranking_gives_the_same_bytes_whatever_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string page = PageText.Of(Harbour.Value).All;
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (strange.NumberFormat.NumberDecimalSeparator, strange.NumberFormat.NegativeSign, strange.NumberFormat.NumberGroupSeparator) = (",", "~", "'");
        CultureInfo.CurrentCulture = strange;
        string other = PageText.Of(HarbourFire.Corpus.Rank(new ScoringOptions { MaxThreads = 1 })).All;
        CultureInfo.CurrentCulture = before;
        Assert.Equal(page, other);
    }

    [Fact]
    public void Words_are_shown_where_they_stand_as_far_as_is_asked()
    {
        Corpus corpus = Small;
        Assert.Contains("flames could be seen", Line(PageText.Of(corpus.Rank()))["after"]!.GetValue<string>(), StringComparison.Ordinal);
        JsonNode bare = Line(PageText.Of(corpus.Rank(), new HtmlReportOptions { Context = 0 }));
        Assert.Null(bare["after"]);
        Assert.Equal("found", bare["standing"]!.GetValue<string>());
    }

    [Fact]
    public void Without_sensitivity_there_is_none()
    {
        Assert.NotNull(PageText.Of(Small.Rank()).Unpacked("part-0")["claims"]![0]!["removals"]);
        Assert.DoesNotContain("removals", PageText.Of(Small.Rank(), new HtmlReportOptions { Sensitivity = false }).Data["part-0"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_without_anything_has_a_page()
    {
        PageText page = PageText.Of(new Corpus { Id = "nothing" }.Rank());
        Assert.Contains("There is no claim to rank.", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["index", "corpus"], page.Data.Keys);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PageText.Of(Small.Rank(), new HtmlReportOptions { Context = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => PageText.Of(Small.Rank(), new HtmlReportOptions { Rows = 0 }));
    }

    [Fact]
    public void Work_can_be_stopped()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => HtmlReport.Write(TextWriter.Null, Harbour.Value, cancellation: stop.Token));
    }

    static readonly string[] Known =
    [
        "html", "head", "meta", "link", "title", "style", "body", "a", "header", "p", "h1", "h2", "svg", "rect", "ul", "li", "span", "b", "div", "main",
        "section", "table", "caption", "thead", "tbody", "tr", "th", "td", "noscript", "footer", "script",
    ];

    static Corpus Small => HarbourFire.Corpus is var corpus ? new Corpus
    {
        Id = "small",
        Title = "Three claims & a copy",
        AsOf = corpus.AsOf,
        Sources = [new Source { Id = "coast", Name = "Coast Daily", Kind = SourceKind.Outlet }, new Source { Id = "mirror", Kind = SourceKind.Platform }, new Source { Id = "radio", Name = "Radio <Town>" }],
        Documents =
        [
            new Document { Id = "d1", Title = "Fire", Published = EdtfDate.Parse("2025-06-02"), Chain = [new Hand { Role = HandRole.Publisher, Source = "coast", On = EdtfDate.Parse("2025-06-02") }] },
            new Document { Id = "d2", Chain = [new Hand { Role = HandRole.Republisher, Source = "mirror" }], DerivedFrom = [new Derivation { Document = "d1", How = DerivationKind.Republished }] },
            new Document { Id = "d3", Chain = [new Hand { Role = HandRole.Publisher, Source = "radio" }] },
        ],
        Claims =
        [
            new Claim { Id = "fire", Statement = "There was a fire.", Kind = ClaimKind.Event, Assertions = [new Assertion { Document = "d1", Evidence = new Evidence { Exact = "A fire broke out" } }, new Assertion { Document = "d2" }] },
            new Claim { Id = "no-fire", Statement = "There was no fire.", Kind = ClaimKind.Event, Contradicts = ["fire"], Assertions = [new Assertion { Document = "d3", Modality = Modality.Hedged }] },
            new Claim { Id = "rain", Statement = "It will rain.", Kind = ClaimKind.Prediction, Assertions = [new Assertion { Document = "d3" }] },
        ],
        Texts = new TextLibrary([KeyValuePair.Create("d1", new CapturedText("On Monday: A fire broke out at noon, and flames could be seen from afar.", new string('a', 64)))]),
    } : corpus;

    static JsonNode Line(PageText page) => page.Unpacked("part-0")["claims"]!.AsArray()
        .SelectMany(claim => claim!["lines"]!.AsArray()).First(line => line!["document"]!.GetValue<int>() == 0)!["words"]!;

    static string Pretty(JsonNode data) => data.ToJsonString(Indented).ReplaceLineEndings("\n");

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static string Digest(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    /// <summary>The digests change whenever the style or the script does.</summary>
    [GeneratedRegex("sha256-[^']*")]
    private static partial Regex Digests();

    [GeneratedRegex("</?([a-zA-Z0-9]+)")]
    private static partial Regex Tags();

    /// <summary>What stands between tags.</summary>
    [GeneratedRegex(">[^<]*<")]
    private static partial Regex Text();

    [GeneratedRegex(@"\son[a-z]+\s*=|\sstyle\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Handlers();
}
