using System.Reflection;

namespace Provenance.Tests.Discovery;

/// <summary>Every algorithm comes with the same cast: options, an implementation, tests, a benchmark, and a section of the page with formula, paper and options.</summary>
public class CastTest
{
    /// <summary>Algorithms that are nothing but a setting of what several share.</summary>
    static readonly Dictionary<string, string> WithoutModel = new()
    {
        ["mean"] = "the solver of losses without weights, around the mean",
        ["median"] = "the solver of losses without weights, around the median",
    };

    /// <summary>Algorithms that no paper is the origin of.</summary>
    static readonly Dictionary<string, string> WithoutPaper = new()
    {
        ["majority-vote"] = "as old as voting", ["mean"] = "as old as measuring", ["median"] = "as old as measuring",
        ["agreement-vote"] = "common practice of crowd labelling", ["committee"] = "this library's own",
    };

    public static TheoryData<string> Algorithms => [.. TruthAlgorithm.All.Select(algorithm => algorithm.Name)];

    static string Folder(TruthAlgorithm algorithm) => Repository.At("src", "Provenance", "Discovery", "Algorithms", algorithm.GetType().Name);

    static string Source(Type type) => type == typeof(TruthAlgorithm) ? Repository.At("src", "Provenance", "Discovery", "TruthAlgorithm.cs")
        : Repository.At("src", "Provenance", "Discovery", "Algorithms", type.Name, type.Name + ".cs");

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void A_folder_has_the_options_and_what_is_done_with_them(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        Assert.True(File.Exists(Source(algorithm.GetType())));
        Assert.Equal(!WithoutModel.ContainsKey(name), Directory.GetFiles(Folder(algorithm), "*.cs").Length > 1);
    }

    [Fact]
    public void Every_folder_is_of_an_algorithm() =>
        Assert.Equal(TruthAlgorithm.All.Select(algorithm => algorithm.GetType().Name).Order(StringComparer.Ordinal),
            Directory.GetDirectories(Repository.At("src", "Provenance", "Discovery", "Algorithms")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void It_has_tests_of_its_own(string name)
    {
        string test = TruthAlgorithm.Find(name)!.GetType().Name + "Test";
        Assert.True(File.Exists(Repository.At("tests", "Provenance.Tests", "Discovery", "Algorithms", test + ".cs")));
        MethodInfo[] methods = typeof(CastTest).Assembly.GetType($"{typeof(CastTest).Namespace}.{test}", throwOnError: true)!.GetMethods();
        Assert.True(methods.Count(method => method.IsDefined(typeof(FactAttribute), inherit: true)) >= 2);
    }

    [Fact]
    public void The_page_has_a_section_for_each_and_no_other() =>
        Assert.Equal(TruthAlgorithm.All.Select(algorithm => algorithm.Name).Order(StringComparer.Ordinal), AlgorithmSection.All.Select(section => section.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void A_section_has_a_formula_and_cites_what_the_options_cite(string name)
    {
        AlgorithmSection section = AlgorithmSection.Of(name);
        Assert.Contains("\n```\n", section.Text, StringComparison.Ordinal);
        string options = File.ReadAllText(Source(TruthAlgorithm.Find(name)!.GetType()));
        string[] cited = AlgorithmSection.Years(options[..options.IndexOf("public ", StringComparison.Ordinal)]);
        Assert.Equal(WithoutPaper.ContainsKey(name), cited.Length == 0);
        Assert.All(cited, year => Assert.Contains(year, AlgorithmSection.Years(section.Text)));
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void A_section_lists_the_options_with_their_defaults(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        Assert.Equal(AlgorithmOption.Of(algorithm).Select(option => (option.Name, option.Default)).Order(), AlgorithmSection.Of(name).Options.Select(row => (row[0], row[1])).Order());
        Assert.All(AlgorithmSection.Of(name).Options, row => Assert.True(row.Length == 4 && row[3].Length > 0));
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void The_ranges_it_lists_are_those_that_hold(string name) =>
        Assert.All(AlgorithmOption.Of(TruthAlgorithm.Find(name)!), option => option.CheckRange(AlgorithmSection.Of(name).Options.Single(row => row[0] == option.Name)[2]));

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Every_option_has_a_comment_with_its_default(string name) => Assert.All(AlgorithmOption.Of(TruthAlgorithm.Find(name)!), option =>
    {
        string[] lines = File.ReadAllLines(Source(option.Property.DeclaringType!));
        int place = Array.FindIndex(lines, line => line.Contains($" {option.Name} {{ get; init; }}", StringComparison.Ordinal));
        string comment = string.Join('\n', lines[..place].Reverse().TakeWhile(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
        Assert.Contains("<summary>", comment, StringComparison.Ordinal);
        Assert.Contains("<value>", comment, StringComparison.Ordinal);
    });

    [Fact]
    public void The_page_on_performance_has_a_benchmark_of_each()
    {
        string[] cells = [.. File.ReadLines(Repository.At("docs", "performance.md")).SkipWhile(line => line != "### Every algorithm").TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cell => cell.StartsWith('`'))];
        Assert.Equal(TruthAlgorithm.All.Select(algorithm => algorithm.Name).Order(StringComparer.Ordinal), cells.Select(cell => cell.Trim('`')).Order(StringComparer.Ordinal));
    }
}
