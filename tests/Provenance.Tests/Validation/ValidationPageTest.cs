using System.Text;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Provenance.Corpora;
using Provenance.Validation.Rules;

namespace Provenance.Tests.Validation;

public class ValidationPageTest
{
    static readonly ValidationPage Page = new();

    [Fact]
    public void The_page_lists_what_cannot_be_read() => Assert.Equal(
        ReadingRules.All.Select(rule => (rule.Code, Term<Severity>.Of(rule.Severity), rule.Title)),
        Page.ReadingRows);

    [Fact]
    public void The_table_lists_every_rule() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => (rule.Code, rule.Code.ToLowerInvariant(), Term<Severity>.Of(rule.Severity), rule.Title)), Page.Rows);

    [Fact]
    public void Every_rule_has_a_section_that_says_what_the_rule_says() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => (rule.Code, rule.Title, Term<Severity>.Of(rule.Severity), rule.Description)),
            Page.Sections.Select(section => (section.Code, section.Title, section.Severity, section.Description)));

    [Fact]
    public void Nothing_is_found_in_the_corpus_of_the_page() => Assert.Empty(Page.Check(example: null));

    public static TheoryData<string> InYaml => new(Page.Sections.Where(section => section.Language == "yaml").Select(section => section.Code));

    [Theory]
    [MemberData(nameof(InYaml))]
    public void The_example_shows_its_rule_and_no_other_error_or_warning(string code)
    {
        IReadOnlyList<Diagnostic> found = Page.Check(Page.Sections.Single(section => section.Code == code).Example);
        Assert.Contains(found, finding => finding.Code == code && finding.Location.Line > 0);
        Assert.DoesNotContain(found, finding => finding.Code != code && finding.Severity != Severity.Info);
    }

    [Fact]
    public async Task The_example_in_code_shows_its_rule()
    {
        ValidationPage.Section section = Page.Sections.Single(section => section.Language == "csharp");
        ScriptOptions options = ScriptOptions.Default.WithReferences(typeof(Corpus).Assembly).WithImports("Provenance");
        Corpus corpus = await CSharpScript.EvaluateAsync<Corpus>(section.Example, options);
        Assert.Equal(section.Code, Assert.Single(corpus.Validate()).Code);
    }

    /// <summary>What every rule says about its example: place, message and fix.</summary>
    [Fact]
    public Task Messages()
    {
        StringBuilder messages = new();
        foreach (ValidationPage.Section section in Page.Sections.Where(section => section.Language == "yaml"))
            foreach (Diagnostic finding in Page.Check(section.Example).Where(finding => finding.Code == section.Code))
                messages.Append(finding).Append("\n    ").Append(finding.Subject).Append('\n');
        return Verifier.Verify(messages.ToString());
    }
}
