namespace Provenance.Tests.Validation;

public sealed class CorpusLoadingTest : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-");

    string Write(string name, string content)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);

    const string Valid = """
        provenance: 1
        id: harbour-fire
        sources:
          - { id: coast-daily, name: Coast Daily }
        documents:
          - { id: d1, chain: [{ role: publisher, source: coast-daily }] }
        claims:
          - { id: fire, statement: There was a fire., kind: event, assertions: [{ in: d1, quote: a fire }] }
        """;

    [Fact]
    public void A_corpus_without_errors_is_loaded() => Assert.Equal("harbour-fire", Corpus.Load(Write("a.yaml", Valid)).Id);

    [Fact]
    public void Where_there_is_nothing_to_read_that_alone_is_said() =>
        Assert.Equal(["PRV0001"], Corpus.Check(Path.Combine(folder.FullName, "nowhere")).Diagnostics.Select(finding => finding.Code));

    [Fact]
    public void Warnings_and_infos_do_not_stop_a_corpus_from_loading()
    {
        string path = Write("a.yaml", Valid.Replace(", quote: a fire", "", StringComparison.Ordinal));
        Assert.Equal(["PRV1051"], Corpus.Check(path).Diagnostics.Select(finding => finding.Code));
        Assert.Single(Corpus.Load(path).Claims);
    }

    [Fact]
    public void Errors_of_reader_and_rules_come_together_in_the_order_of_the_file()
    {
        string path = Write("a.yaml", """
            provenance: 1
            id: harbour-fire
            sources:
              - { id: Coast, naem: Coast Daily }
            documents:
              - { id: d1, published: someday, chain: [{ role: publisher, source: coast }] }
            claims:
              - { id: fire, statement: "", kind: event, assertions: [{ in: d1, quote: a fire }] }
            """);
        CorpusException error = Assert.Throws<CorpusException>(() => Corpus.Load(path));
        Assert.Equal(
            [("PRV1077", 4), ("PRV1003", 4), ("PRV0031", 4), ("PRV0036", 6), ("PRV1016", 6), ("PRV1006", 8)],
            error.Diagnostics.Where(finding => finding.Code != "PRV1060").Select(finding => (finding.Code, finding.Location.Line)));
        Assert.Equal(error.Diagnostics, Corpus.Check(path).Diagnostics);
        Assert.True(Corpus.Check(path).HasErrors);
    }

    [Fact]
    public void What_the_reader_said_is_not_said_again()
    {
        string path = Write("a.yaml", Valid.Replace("id: harbour-fire\n", "texts: texts\n", StringComparison.Ordinal));
        Assert.Equal(["PRV0053", "PRV0061"], Corpus.Check(path).Diagnostics.Select(finding => finding.Code).Order());
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_a_finding() =>
        Assert.Contains(Assert.Throws<CorpusException>(() => Corpus.Load(Path.Combine(folder.FullName, "none"))).Diagnostics, finding => finding.Code == "PRV0001");

    [Fact]
    public void Findings_of_several_files_are_in_the_order_of_the_files()
    {
        Write("b.yaml", "provenance: 1\nsources: [{ id: Night }]\n");
        Write("a.yaml", Valid + "\n  - { id: Fire, statement: x, kind: event }\n");
        Write("c.yaml", "provenance: 1\nsources: [{ id: Day }]\n");
        string[] files = [.. Corpus.Check(folder.FullName).Diagnostics.Where(finding => finding.Location.IsKnown).Select(finding => Path.GetFileName(finding.Location.File))];
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
        Assert.Equal(["a.yaml", "b.yaml", "c.yaml"], files.Distinct());
    }

    [Fact]
    public void The_options_of_validation_are_passed_on() =>
        Assert.Contains(Corpus.Check(Write("a.yaml", Valid), validation: new() { MaxQuoteWords = 1 }).Diagnostics, finding => finding.Code == "PRV1058");

    [Fact]
    public void Loading_twice_finds_the_same()
    {
        string path = Write("a.yaml", Valid.Replace("coast-daily }", "coast-dayly }", StringComparison.Ordinal));
        Assert.Equal(Corpus.Check(path).Diagnostics, Corpus.Check(path).Diagnostics);
    }
}
