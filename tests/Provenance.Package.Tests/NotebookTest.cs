using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>Every notebook is its walk, run from the package: code, prose and outputs.</summary>
[Trait("Category", "Slow"), Collection(PackageTests.Name)]
public sealed class NotebookTest(PackedFeed feed)
{
    public static TheoryData<string> Names() => [.. Walk.All.Select(walk => walk.Name)];

    [Fact]
    public void Each_walk_has_a_notebook_and_each_notebook_a_walk() => Assert.Equal(Walk.All.Select(walk => walk.Name),
        Directory.GetFiles(Repository.At("docs", "notebooks"), "*.ipynb").Select(Path.GetFileNameWithoutExtension).Where(name => !name!.EndsWith(".received", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_notebook_shows_what_its_cells_leave(string name)
    {
        Walk walk = Walk.All.Single(walk => walk.Name == name);
        NotebookKernel kernel = new(feed);
        List<(bool, string, CellOutput?)> cells = [];
        string folder = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.At("docs", "notebooks");
        try
        {
            foreach ((bool isCode, string text) in walk.Cells())
                cells.Add((isCode, text, isCode ? await kernel.Run(text) : null));
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }
        string notebook = Notebook.Of(cells), file = Repository.At("docs", "notebooks", $"{name}.ipynb"), received = Path.ChangeExtension(file, ".received.ipynb");
        if (File.Exists(file) && await File.ReadAllTextAsync(file) == notebook)
        {
            File.Delete(received);
            return;
        }
        await File.WriteAllTextAsync(received, notebook);
        Assert.Fail($"{name}.ipynb is not what its walk leaves. Read {received}, and put it in its place.");
    }
}
