using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Corpora;

public class RoundTripTest
{
    static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Whatever_is_written_in_YAML_reads_back_equal() => Check.One(Runs, Prop.ForAll(Arb.From(CorpusGenerator.Corpus), corpus =>
        ReadsBack(corpus, corpus.ToYaml(), "c.yaml")));

    [Fact]
    public void Whatever_is_written_in_JSON_Lines_reads_back_equal() => Check.One(Runs, Prop.ForAll(Arb.From(CorpusGenerator.Corpus), corpus =>
        ReadsBack(corpus, corpus.ToJsonLines(), "c.jsonl")));

    [Fact]
    public void Writing_what_was_read_changes_nothing() => Check.One(Runs, Prop.ForAll(Arb.From(CorpusGenerator.Corpus), corpus =>
    {
        string yaml = corpus.ToYaml();
        Assert.Equal(yaml, CorpusReader.Parse(yaml).Corpus.ToYaml());
    }));

    static void ReadsBack(Corpus corpus, string text, string file)
    {
        CorpusReading reading = CorpusReader.Parse(text, file);
        // Generated paths of texts lead anywhere; that is another matter.
        Assert.DoesNotContain(reading.Diagnostics, found => found.Severity == Severity.Error && found.Code != "PRV0060");
        Assert.Equal(corpus, reading.Corpus);
    }
}
