namespace Provenance.Tests.Discovery;

/// <summary>From a corpus to observations, and back.</summary>
public class BridgeTest
{
    const string Yaml = """
        provenance: 1
        id: harbour
        sources:
          - { id: coast-daily, kind: outlet }
          - { id: mirror, kind: outlet }
          - { id: j-roe, kind: person }
          - { id: john-roe, kind: person, sameAs: j-roe }
          - { id: office, kind: agency, ecosystem: state }
        documents:
          - { id: d1, chain: [ { role: author, source: john-roe }, { role: publisher, source: coast-daily } ] }
          - { id: d2, chain: [ { role: republisher, source: mirror } ], derivedFrom: [ { document: d1, how: republished } ] }
          - { id: d3, chain: [ { role: publisher, source: coast-daily } ] }
          - { id: d4, chain: [ { role: publisher, source: office } ] }
          - { id: d5 }
        claims:
          - { id: at-pier-4, statement: It began at pier 4., kind: event, about: { item: start, value: pier-4 }, assertions: [ { in: d1 }, { in: d2 } ] }
          - { id: at-pier-5, statement: It began at pier 5., kind: event, about: { item: start, value: pier-5 }, assertions: [ { in: d3 }, { in: d4, stance: denies }, { in: d5 } ] }
          - { id: was-lit, statement: Somebody lit it., kind: event, contradicts: [ by-chance ], assertions: [ { in: d3, attributedTo: office, manner: quotation } ] }
          - { id: by-chance, statement: It was chance., kind: event, assertions: [ { in: d4, modality: speculated }, { in: d1 } ] }
          - { id: nobody-hurt, statement: Nobody was hurt., kind: event, assertions: [ { in: d1 }, { in: d4, stance: denies } ] }
          - { id: will-close, statement: It will close., kind: prediction, assertions: [ { in: d1 } ] }
        """;

    static readonly Corpus Harbour = CorpusReader.Parse(Yaml).Corpus;

    [Fact]
    public void Who_speaks_gives_values_to_items()
    {
        Observations found = Harbour.ToObservations();
        TruthEstimate vote = found.Discover(new MajorityVote());
        Assert.Equal(["by-chance", "nobody-hurt", "start"], vote.Items.Select(item => item.Item).Order());
        // The mirror carries what J. Roe wrote, who has two names; the unsigned document and the guess say nothing.
        Assert.Equal("start: pier-4 (0.500)|  pier-4 (0.500): j-roe 1|  pier-5 (0.500): coast-daily 1", Lines(vote, "start"));
        Assert.Equal("by-chance: by-chance (0.500)|  by-chance (0.500): j-roe 1|  was-lit (0.500): office 1", Lines(vote, "by-chance"));
        Assert.Equal("nobody-hurt: false (0.500)|  false (0.500): office 1|  true (0.500): j-roe 1", Lines(vote, "nobody-hurt"));
        Assert.Equal(6, found.Count);
    }

    [Fact]
    public void Copying_makes_an_ecosystem_and_leaves_the_word_of_the_analyst()
    {
        Corpus linked = Harbour.WithCopying([new("mirror", "coast-daily", 0.97, 0.8, 30, 30), new("office", "coast-daily", 0.95, 0.6, 30, 30), new("j-roe", "mirror", 0.5, 0.6, 9, 30), new("elsewhere", "mirror", 1, 1, 9, 9)]);
        Assert.Equal(["copying-coast-daily", "copying-coast-daily", null, null, "state"], linked.Sources.Select(source => source.Ecosystem));
        Assert.Equal(Harbour.Claims, linked.Claims);
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.WithCopying([], 0));
    }

    [Fact]
    public void Copying_makes_fewer_origins_but_never_one_for_certain()
    {
        string two = Yaml.Replace("""{ id: d5 }""", """{ id: d5, chain: [ { role: publisher, source: mirror } ] }""", StringComparison.Ordinal);
        Corpus corpus = CorpusReader.Parse(two).Corpus;
        Origins before = corpus.Rank()["at-pier-5"].Origins, after = corpus.WithCopying([new("mirror", "coast-daily", 1, 1, 30, 30)]).Rank()["at-pier-5"].Origins;
        Assert.Equal((2, 2, 2), (before.Strict, before.Central, before.Lenient));
        Assert.Equal((1, 2), (after.Strict, after.Lenient));
        Assert.InRange(after.Central, 1.2, 1.9);
    }

    [Fact]
    public void Records_are_learned_of_sources_that_enough_others_can_be_compared_with()
    {
        SyntheticObservations made = new() { Sources = 7, Items = 200, Count = 1_200, Accuracy = (0.6, 0.95), Seed = 4 };
        List<(string, string, string)> rows = [.. made.Draw()];
        // One speaks on few items, one on many where nobody else does.
        rows.AddRange(Enumerable.Range(0, 29).Select(i => ("seldom", "i" + i, "v1")));
        rows.AddRange(Enumerable.Range(0, 100).Select(i => ("alone", "own" + i, "v1")));
        ValueList<LearnedRecord> learned = Observations.From(rows).Discover(new Accu()).LearnRecords();
        Assert.Equal(Enumerable.Range(0, 7).Select(s => "s" + s), learned.Select(record => record.Source).Order());
        Assert.All(learned, record =>
        {
            double share = (double)record.Counts.Right / record.Claims;
            Assert.InRange(share - made.AccuracyOf(record.Source[1] - '0'), -0.12, 0.12);
            Assert.StartsWith($"learned from {record.Claims} claims, compared with ", record.Basis, StringComparison.Ordinal);
            Assert.True(record is { Claims: >= 30, Origins: >= 5 });
        });
    }

    [Fact]
    public void Copiers_are_no_origins_of_their_own()
    {
        List<(string, string, string)> rows = [.. new SyntheticObservations { Sources = 4, Items = 300, Count = 2_000, Accuracy = (0.85, 0.95), Seed = 9 }.Draw()];
        for (int puppet = 0; puppet < 3; puppet++)
            rows.AddRange(Enumerable.Range(0, 300).Select(item => ("puppet" + puppet, "i" + item, item % 3 == 0 ? "lie" + item : "v" + item * 7 % 11)));
        TruthEstimate found = Observations.From(rows).Discover(new AccuCopy());
        Assert.Equal(3, found.Copying.Count);
        // Seven sources, but for each of them four other origins at most.
        Assert.Empty(found.LearnRecords());
        Assert.Equal(7, found.LearnRecords(minOrigins: 4).Count);
    }

    [Fact]
    public void A_learned_record_stands_for_a_grade_and_says_that_it_was_learned()
    {
        LearnedRecord learned = new("coast-daily", new TrackRecord(54, 6), 9, "accu");
        Corpus corpus = Harbour.WithRecords([learned, learned with { Source = "elsewhere" }]);
        ReliabilityRecord record = corpus.FindSource("coast-daily")!.Records.Single();
        Assert.Equal((new TrackRecord(54, 6), "learned from 60 claims, compared with 9 other origins, by accu"), (record.Counts, record.Basis));
        Assert.True(corpus.Rank()["at-pier-5"].Score > Harbour.Rank()["at-pier-5"].Score);
        Assert.Empty(corpus.FindSource("mirror")!.Records);
    }

    static string Lines(TruthEstimate estimate, string item) => estimate.Explain(item).ToString().ReplaceLineEndings("|");
}
