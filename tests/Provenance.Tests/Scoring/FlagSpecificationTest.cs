using System.Security.Cryptography;
using System.Text;

namespace Provenance.Tests.Scoring;

/// <summary>The page on flags is the specification: what it says of a flag is what the code says, and its examples come out as told.</summary>
public class FlagSpecificationTest
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            TheoryData<string, int> examples = [];
            foreach (FlagSection section in FlagPage.Sections)
                for (int i = 0; i < section.Examples.Count; i++)
                    examples.Add(section.Id, i);
            return examples;
        }
    }

    [Fact]
    public void The_page_has_a_section_a_flag_in_the_order_of_the_catalogue() =>
        Assert.Equal(Flags.All.Select(flag => flag.Id), FlagPage.Sections.Select(section => section.Id));

    [Fact]
    public void Severity_definition_and_the_name_in_practice_are_the_code_s() =>
        Assert.All(FlagPage.Sections, section =>
        {
            Flag flag = Flags.Find(section.Id)!;
            Assert.Equal(Term<FlagSeverity>.Of(flag.Severity), section.Severity);
            Assert.StartsWith($"\n{flag.Definition}\n\n*In practice:* {flag.Doctrine}.\n", section.Body, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_flag_has_an_example_with_it_and_one_without() =>
        Assert.All(FlagPage.Sections, section =>
        {
            Assert.Contains(section.Examples, example => example.IsFlagged);
            Assert.Contains(section.Examples, example => !example.IsFlagged);
        });

    [Fact]
    public void No_example_is_overlooked() =>
        Assert.All(FlagPage.Sections, section => Assert.Equal(section.Body.Split("```yaml").Length - 1, section.Examples.Count));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_comes_out_as_told(string flag, int number)
    {
        FlagExample example = FlagPage.Sections.Single(section => section.Id == flag).Examples[number];
        CorpusReading reading = CorpusReader.Parse(example.Yaml, $"{flag}-{number}.yaml").Validated();
        Assert.DoesNotContain(reading.Diagnostics, finding => finding.Severity == Severity.Error);
        Corpus corpus = WithTexts(reading.Corpus, example.Texts);
        Ranking ranking = corpus.Rank(example.NodeBudget is { } nodes ? new ScoringOptions { NodeBudget = nodes } : null);
        if (ranking.NotRanked.FirstOrDefault(claim => claim.Id == example.Claim) is { } apart)
        {
            Assert.Equal(example.IsFlagged, apart.Flags.Contains(flag));
            return;
        }
        RankedClaim ranked = ranking[example.Claim];
        Assert.Equal(example.IsFlagged, ranked.Flags.Contains(flag));
        ExplainedFlag? explained = ranked.Explain().Flags.FirstOrDefault(one => one.Flag.Id == flag);
        Assert.Equal(example.IsFlagged ? example.Witness : null, explained?.Witness);
        if (example.IsFlagged)
            Assert.Equal(example.Severity ?? Term<FlagSeverity>.Of(Flags.Find(flag)!.Severity), Term<FlagSeverity>.Of(explained!.Severity));
    }

    static Corpus WithTexts(Corpus corpus, (string Document, string Content)[] texts) => texts.Length == 0 ? corpus : new Corpus
    {
        Id = corpus.Id,
        AsOf = corpus.AsOf,
        Sources = corpus.Sources,
        Documents = corpus.Documents,
        Claims = corpus.Claims,
        Texts = new TextLibrary(texts.Select(text => KeyValuePair.Create(text.Document,
            new CapturedText(text.Content, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.Content))).ToLowerInvariant())))),
    };
}
