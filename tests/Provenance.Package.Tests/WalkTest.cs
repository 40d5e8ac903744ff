using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>Every walk runs as a program in one file, outside the repository, from the package.</summary>
[Trait("Category", "Slow"), Collection(PackageTests.Name)]
public sealed class WalkTest(PackedFeed feed)
{
    public static TheoryData<string> Names() => [.. Walk.All.Select(walk => walk.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_walk_prints_what_its_notebook_prints(string name)
    {
        string folder = feed.NewFolder("walks"), program = Path.Combine(folder, $"{name}.cs");
        File.Copy(Repository.At("docs", "walks", $"{name}.cs"), program, overwrite: true);
        string printed = await Dotnet.Run(folder, "run", program);
        foreach (string line in Printed(name))
            Assert.Contains(line, printed, StringComparison.Ordinal);
    }

    /// <summary>What the cells of the notebook printed; what they show as tables, a program prints in its own way.</summary>
    static IEnumerable<string> Printed(string name)
    {
        using System.Text.Json.JsonDocument notebook = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Repository.At("docs", "notebooks", $"{name}.ipynb")));
        return
        [
            .. notebook.RootElement.GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("cell_type").GetString() == "code")
                .SelectMany(cell => cell.GetProperty("outputs").EnumerateArray()).Where(output => output.GetProperty("output_type").GetString() == "stream")
                .SelectMany(output => output.GetProperty("text").EnumerateArray()).Select(line => line.GetString()!),
        ];
    }
}
