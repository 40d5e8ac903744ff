using System.Text.RegularExpressions;
using Provenance.Corpora;
using Provenance.Validation;
using Provenance.Validation.Rules;

namespace Provenance.Tests.Validation;

public class RuleCatalogueTest
{
    static IReadOnlyList<IRule> All => RuleCatalogue.All;

    [Fact]
    public void Codes_run_on_from_PRV1001_without_a_gap_and_none_is_given_twice() =>
        Assert.Equal(Enumerable.Range(1001, All.Count).Select(number => $"PRV{number}"), All.Select(rule => rule.Code));

    [Fact]
    public void No_code_of_the_reader_is_given_again() =>
        Assert.Empty(All.Select(rule => rule.Code).Intersect(ReadingRules.All.Select(rule => rule.Code)));

    [Fact]
    public void Every_rule_class_is_in_the_catalogue()
    {
        IEnumerable<string> classes = typeof(IRule).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IRule))).Select(type => type.Name);
        Assert.Equal(classes.Order(), All.Select(rule => rule.GetType().Name).Order());
    }

    [Fact]
    public void Titles_are_short_and_different_and_descriptions_are_sentences()
    {
        Assert.Equal(All.Count, All.Select(rule => rule.Title).Distinct().Count());
        Assert.All(All, rule => Assert.InRange(rule.Title.Length, 5, 60));
        Assert.All(All, rule => Assert.Matches(@"^[A-Z].*\.$", rule.Description));
    }

    /// <summary>A code, its severity and its title never change; a rule that is added adds a line.</summary>
    [Fact]
    public Task Codes_keep_their_meaning() =>
        Verifier.Verify(string.Concat(All.Select(rule => $"{rule.Code} {Term<Severity>.Of(rule.Severity),-7} {rule.GetType().Name}: {rule.Title}\n")));

    [Fact]
    public void Every_rule_has_a_test_of_what_it_finds_and_one_of_what_it_passes()
    {
        string tests = string.Concat(Directory.GetFiles(Repository.At("tests", "Provenance.Tests", "Validation"), "*RulesTest.cs").Order().Select(File.ReadAllText));
        string[] found = Codes(tests, "Finds|Count"), passed = Codes(tests, "Passes");
        Assert.Equal(All.Select(rule => rule.Code), found);
        Assert.Equal(All.Select(rule => rule.Code), passed);
    }

    static string[] Codes(string tests, string verb) =>
        [.. Regex.Matches(tests, $@"\.(?:{verb})\((?:finding => finding\.Code == )?""(PRV\d{{4}})""").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
}
