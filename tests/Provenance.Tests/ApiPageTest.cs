namespace Provenance.Tests;

/// <summary>Keeps the API reference what the documentation comments say.</summary>
public class ApiPageTest
{
    [Fact]
    public void The_reference_is_written_from_the_documentation_comments()
    {
        string page = ApiPage.Of(typeof(Corpus).Assembly.Location, Repository.At("src", "Provenance")), file = Repository.At("docs", "api.md"), received = Repository.At("docs", "api.received.md");
        if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == page)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, page);
        Assert.Fail($"docs/api.md is not what the comments say. Read {received}, and put it in its place.");
    }
}
