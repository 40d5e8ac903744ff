using System.Reflection;
using Provenance.Corpora;

namespace Provenance.Tests.Corpora;

public class ReadingRulesTest
{
    static readonly Rule[] Declared = [.. typeof(ReadingRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!)];

    [Fact]
    public void Every_rule_is_listed_in_the_order_of_its_code()
    {
        Assert.Equal(Declared, ReadingRules.All);
        Assert.Equal(Declared.Select(rule => rule.Code).Order(StringComparer.Ordinal).Distinct(), Declared.Select(rule => rule.Code));
    }

    [Fact]
    public Task The_codes_are_stable() =>
        Verifier.Verify(string.Concat(ReadingRules.All.Select(rule => $"{rule.Code} {Term<Severity>.Of(rule.Severity),-7} {rule.Title}\n")));

    [Fact]
    public void Every_code_is_brought_about_by_a_test()
    {
        string tests = string.Concat(Directory.EnumerateFiles(Repository.At("tests", "Provenance.Tests", "Corpora"))
            .Where(file => !Path.GetFileName(file).StartsWith(nameof(ReadingRulesTest), StringComparison.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        Assert.All(ReadingRules.All, rule => Assert.Contains(rule.Code, tests, StringComparison.Ordinal));
    }
}
