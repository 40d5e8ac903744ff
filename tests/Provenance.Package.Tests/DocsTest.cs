using System.IO.Compression;
using System.Text.RegularExpressions;
using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>Every block of C# in the documentation compiles and runs from the package, and every console shows what the tool prints.</summary>
[Trait("Category", "Slow"), Collection(PackageTests.Name)]
public sealed partial class DocsTest(PackedFeed feed)
{
    /// <summary>What a page takes for granted: what its reader has, and the page does not show.</summary>
    static readonly Dictionary<string, string> Given = new(StringComparer.Ordinal)
    {
        ["calibration.md"] = """
            Ranking ranking = Corpus.Load("seeds").Rank();
            var labels = ranking.Take(40).Select((claim, i) => (Claim: claim.Id, IsTrue: i % 5 != 0, Origin: claim.Documents[0]));
            """,
        ["discovery.md"] = "Corpus corpus = Corpus.Load(\"seeds\");",
        ["report.md"] = "Ranking ranking = Corpus.Load(\"seeds\").Rank();",
    };

    public static TheoryData<string> Pages() =>
        [.. Directory.GetFiles(Repository.At("docs"), "*.md").Select(path => Path.GetFileName(path)).Where(page => new MarkdownPage("docs", page).Blocks().Any(block => block.Language is "csharp" or "console")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_a_page_shows_is_what_comes_out(string page)
    {
        string folder = Prepare(page), before = Environment.CurrentDirectory;
        NotebookKernel kernel = new(feed);
        string? printed = null;
        Environment.CurrentDirectory = folder;
        try
        {
            await kernel.Run($"#r \"nuget: Provenance, {PackedFeed.Version}\"\nusing Provenance; using System.IO;\n{Given.GetValueOrDefault(page)}");
            foreach ((string language, string text, int line) in new MarkdownPage("docs", page).Blocks())
            {
                if (language == "console")
                    await CheckConsole(text, folder);
                else if (language == "csharp")
                    printed = (await kernel.Run(UsingDeclaration().IsMatch(text) ? $"{{\n{text}\n}}" : text)).Printed;
                else if (language == "text" && printed is not null)
                    Assert.Equal(text.TrimEnd('\n'), printed.TrimEnd('\n'));
                // What is printed is shown right below, or not at all.
                printed = language == "csharp" ? printed : null;
            }
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    /// <summary>A folder with what the pages speak of.</summary>
    string Prepare(string page)
    {
        string folder = feed.NewFolder($"page-{Path.GetFileNameWithoutExtension(page)}");
        Directory.CreateSymbolicLink(Path.Combine(folder, "seeds"), Repository.At("seeds"));
        string[] flights = [.. Enumerable.Range(1, 30).SelectMany(i => new[] { "a", "b", "c", "d" }.Select(source => $"{source},flight-{i}|departure,{(source == "d" && i % 2 == 0 ? "late" : $"{i % 24:00}:15")}"))];
        using (StreamWriter claims = new(new GZipStream(File.Create(Path.Combine(folder, "claims.csv.gz")), CompressionLevel.Fastest)))
            claims.Write("source,item,value\n" + string.Join('\n', flights) + "\n");
        File.WriteAllText(Path.Combine(folder, "other-reports.csv"), "source,item,value\n" + string.Join('\n', flights) + "\n");
        File.WriteAllText(Path.Combine(folder, "truth.csv"), "item,value\n" + string.Join('\n', Enumerable.Range(1, 30).Select(i => $"flight-{i}|departure,{i % 24:00}:15")) + "\n");
        return folder;
    }

    /// <summary>Each line shown occurs in what is printed, after the one before; an ellipsis stands for lines left out.</summary>
    async Task CheckConsole(string block, string folder)
    {
        string[] shown = block.TrimEnd('\n').Split('\n');
        int next = 0;
        while (next < shown.Length)
        {
            Assert.StartsWith("$ provenance ", shown[next], StringComparison.Ordinal);
            string[] printed = (await Dotnet.Program(await feed.Tool(), folder, shown[next].Split(' ')[2..])).TrimEnd('\n').Split('\n');
            int line = 0;
            bool isLeftOut = false;
            for (next++; next < shown.Length && !shown[next].StartsWith("$ ", StringComparison.Ordinal); next++)
            {
                if (shown[next] == "…")
                {
                    isLeftOut = true;
                    continue;
                }
                int found = Array.IndexOf(printed, shown[next], line);
                Assert.True(found >= 0, $"Not printed, or not here: {shown[next]}\n{string.Join('\n', printed)}");
                Assert.True(isLeftOut || found == line, $"Something is printed before this without an ellipsis: {shown[next]}");
                (line, isLeftOut) = (found + 1, false);
            }
            Assert.True(isLeftOut || line >= printed.Length, "Something is printed at the end without an ellipsis.");
        }
    }

    /// <summary>A declaration that disposes of what it declares, which a program may have at its top and a script may not.</summary>
    [GeneratedRegex(@"^using \w+ \w+ = ", RegexOptions.Multiline)]
    private static partial Regex UsingDeclaration();
}
