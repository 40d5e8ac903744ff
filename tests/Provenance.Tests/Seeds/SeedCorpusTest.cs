using System.Text;
using System.Text.RegularExpressions;

namespace Provenance.Tests.Seeds;

/// <summary>The seed corpus: valid, anchored, in our own words, and ranked as reviewed.</summary>
public class SeedCorpusTest
{
    static readonly string Folder = Repository.At("seeds");
    static readonly string Texts = Path.Combine(Repository.Shared, "seeds");

    [Fact]
    public void It_validates_without_an_error() =>
        Assert.DoesNotContain(Corpus.Check(Folder).Diagnostics, finding => finding.Severity == Severity.Error);

    [SharedFact("seeds")]
    public void It_validates_without_an_error_against_the_texts() =>
        Assert.DoesNotContain(Corpus.Check(Folder, new LoadOptions { Texts = Texts }).Diagnostics, finding => finding.Severity == Severity.Error);

    [Fact]
    public void It_codes_all_five_documents_and_what_they_state()
    {
        Corpus corpus = Corpus.Load(Folder);
        Assert.Equal(5, corpus.Documents.Count);
        Assert.All(corpus.Documents, document => Assert.Matches("^[0-9a-f]{64}$", document.Text!.Sha256));
        Assert.True(corpus.Claims.Count(claim => claim.IsCheckable) >= 130);
        Assert.All(corpus.Claims, claim => Assert.All(claim.Assertions, assertion => Assert.NotNull(assertion.Evidence)));
        Assert.All(corpus.Sources, source => Assert.Empty(source.Reliability));
        Assert.Contains(corpus.Sources, source => source.Affiliations.Any(affiliation => affiliation.Polarity == Polarity.Denied));
    }

    [SharedFact("seeds")]
    public void Every_fragment_is_found_exactly_once_or_says_which_occurrence()
    {
        Corpus corpus = Corpus.Load(Folder, new LoadOptions { Texts = Texts });
        Dictionary<string, AnchoredText> texts = corpus.Documents.ToDictionary(document => document.Id, document => new AnchoredText(corpus.Texts.Find(document.Id)!.Content));
        foreach ((string document, Evidence evidence) in Fragments(corpus))
        {
            AnchorResult found = texts[document].Locate(evidence);
            Assert.True(found.Outcome == AnchorOutcome.Found, $"{document}: \"{evidence.Exact}\": {found.Explanation}");
            Assert.True(evidence.Occurrence is not null || evidence.Prefix is not null || evidence.Suffix is not null || found.Positions.Count == 1, evidence.Exact);
        }
    }

    [Fact]
    public void No_fragment_is_longer_than_ten_words() =>
        Assert.All(Fragments(Corpus.Load(Folder)), fragment =>
        {
            Assert.InRange(fragment.Evidence.Exact.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 10);
            Assert.InRange(Regex.Count(fragment.Evidence.Exact, "[A-Za-z0-9]+"), 1, 10);
        });

    [SharedFact("seeds")]
    public void No_eleven_words_in_a_row_are_a_text_s()
    {
        HashSet<string> runs = [];
        foreach (string file in Directory.GetFiles(Texts, "*.txt"))
            runs.UnionWith(Runs(File.ReadAllText(file)));
        Assert.All(Directory.GetFiles(Folder), file => Assert.DoesNotContain(Runs(File.ReadAllText(file)), runs.Contains));
    }

    [Fact]
    public async Task The_ranking_is_as_reviewed()
    {
        StringBuilder text = new();
        foreach (RankedClaim claim in Corpus.Load(Folder).Rank())
            text.Append(FormattableString.Invariant(
                $"{claim.Rank,3} tier {claim.Tier} digit {claim.Credibility} {claim.Score:0.000} [{claim.Low:0.000}, {claim.High:0.000}] {claim.Origins.Strict}/{claim.Origins.Central:0.##}/{claim.Origins.Lenient} {claim.Id} ({claim.Documents.Count}) {claim.Flags}\n"));
        await Verifier.Verify(text.ToString());
    }

    /// <summary>What a hand-coded prototype of the model gave for the same statements, to its three digits.</summary>
    [Theory]
    [InlineData("joint-military-exercises-held", 0.759, 0.731, 0.781, 2, 2.5, 3)]
    [InlineData("joint-bomber-flights-near-japan", 0.731, 0.731, 0.731, 2, 2, 2)]
    [InlineData("gas-pipeline-cooperation-exists", 0.692, 0.650, 0.725, 1, 1.5, 2)]
    [InlineData("putin-called-alliance-conceivable", 0.835, 0.835, 0.835, 1, 1, 1)]
    [InlineData("japan-declared-airspace-violation", 0.790, 0.790, 0.790, 1, 1, 1)]
    [InlineData("patrol-violated-airspace", 0.503, 0.503, 0.503, 1, 1, 1)]
    public void It_agrees_with_the_prototype(string id, double score, double low, double high, int strict, double central, int lenient)
    {
        RankedClaim claim = Corpus.Load(Folder).Rank()[id];
        Assert.Equal((score, low, high), (Math.Round(claim.Score, 3), Math.Round(claim.Low, 3), Math.Round(claim.High, 3)));
        Assert.Equal((strict, central, lenient), (claim.Origins.Strict, claim.Origins.Central, claim.Origins.Lenient));
    }

    [Fact]
    public void Every_explanation_replays_to_the_same_number() =>
        Assert.All(Corpus.Load(Folder).Rank(), claim => Assert.Equal((claim.Score, claim.Low, claim.High), claim.Explain().Replay()));

    [Fact]
    public async Task An_explanation_reads_in_ten_seconds() =>
        await Verifier.Verify(Corpus.Load(Folder).Rank()["patrol-violated-airspace"].Explain().ToString());

    static IEnumerable<(string Document, Evidence Evidence)> Fragments(Corpus corpus)
    {
        foreach (Claim claim in corpus.Claims)
            foreach (Assertion assertion in claim.Assertions)
                yield return (assertion.Document, assertion.Evidence!);
        foreach (Document document in corpus.Documents)
            foreach (Disclaimer disclaimer in document.Disclaimers)
                yield return (document.Id, disclaimer.Evidence!);
        foreach (Source source in corpus.Sources)
            foreach (Affiliation affiliation in source.Affiliations)
                yield return (affiliation.StatedIn!, affiliation.Evidence!);
    }

    static IEnumerable<string> Runs(string text)
    {
        string[] words = [.. Regex.Matches(text.ToLowerInvariant(), "[a-z0-9]+").Select(match => match.Value)];
        for (int i = 0; i + 11 <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + 11)]);
    }
}
