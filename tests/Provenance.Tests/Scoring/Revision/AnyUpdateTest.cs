using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring.Revision;

/// <summary>Whatever was changed in a corpus, scoring what changed gives what ranking it anew gives.</summary>
public class AnyUpdateTest
{
    [Fact]
    public void Any_change_ranks_as_if_the_corpus_had_always_been_so()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Corpus corpus = WholeCorpus.Any(seed);
            foreach ((string what, Corpus later) in Changes(corpus, new Random(seed)))
                Assert.True(Told(later.Rank()) == Told(corpus.Rank().Update(later)), $"Corpus {seed}, {what}:\n{corpus.ToYaml()}");
        }
    }

    static IEnumerable<(string What, Corpus Later)> Changes(Corpus corpus, Random random)
    {
        EdtfDate day = EdtfDate.Parse("2011-05-05");
        Source source = corpus.Sources[random.Next(corpus.Sources.Count)];
        Document document = corpus.Documents[random.Next(corpus.Documents.Count)];
        Claim claim = corpus.Claims[random.Next(corpus.Claims.Count)];
        Document added = new() { Id = "added", Chain = [new Hand { Role = HandRole.Publisher, Source = source.Id }] };
        Corpus told = corpus.Telling(added, new Assertion { Document = "added" });
        ValueList<Source> With(Source changed) => corpus.Sources.Select(one => one.Id == changed.Id ? changed : one).ToValueList();
        Affiliation tie = new() { Relation = AffiliationRelation.ControlledBy, Party = corpus.Sources[0].Id, StatedIn = "added" };
        yield return ("a source graded", corpus.With(sources: With(source with { Reliability = [new ReliabilityRating { Grade = Reliability.A }] })));
        yield return ("a document dated", corpus.Documents(one => one == document ? one with { Published = day } : one));
        yield return ("another day", new Corpus { Id = corpus.Id, AsOf = new DateOnly(2011, 1, 1), Sources = corpus.Sources, Documents = corpus.Documents, Claims = corpus.Claims });
        yield return ("a claim gone", corpus.With(claims: corpus.Claims.Where(one => one.Entails.IsEmpty && one.Contradicts.IsEmpty).Take(1).ToValueList()));
        yield return ("a new document", told);
        yield return ("a new document and an old one dated", told.Documents(one => one.Id == document.Id ? one with { Published = day } : one));
        yield return ("a new document with the text of another", told.Documents(one => one.Id == "added" || one.Id == document.Id ? one with { Text = new DocumentText { File = "x", Sha256 = new string('b', 64) } } : one));
        yield return ("a new document at an address that others have", told.Documents(one => one.Id == "added" ? one with { Address = "https://example.org/0" } : one));
        yield return ("a new source that is another name", told.With(sources: [.. corpus.Sources, new Source { Id = "new", Kind = SourceKind.Outlet, SameAs = source.Id }]));
        yield return ("a new source that is tied", told.With(sources: [.. corpus.Sources, new Source { Id = "new", Kind = SourceKind.Outlet, Affiliations = [tie with { StatedIn = null }] }]));
        yield return ("a new source in an ecosystem", told.With(sources: [.. corpus.Sources, new Source { Id = "new", Kind = SourceKind.Outlet, Ecosystem = "eco" }]));
        yield return ("a new source nobody tells of", corpus.With(sources: [.. corpus.Sources, new Source { Id = "new", Kind = SourceKind.Unknown }]));
        yield return ("a claim that entails another now", corpus.Claims(one => one == claim && claim.Id != "c0" ? one with { Entails = ["c0"] } : one));
        yield return ("a claim that contradicts another now", corpus.Claims(one => one == claim && claim.Id != "c0" ? one with { Contradicts = ["c0"] } : one));
        yield return ("a claim of another kind", corpus.Claims(one => one == claim ? one with { Kind = one.IsCheckable ? ClaimKind.Opinion : ClaimKind.Event } : one));
        yield return ("a new claim that contradicts", corpus.With(claims: [.. corpus.Claims, claim with { Id = "new", Entails = [], Contradicts = [claim.Id] }]));
        yield return ("another value", corpus.Claims(one => one == claim ? one with { About = new ItemValue { Item = "item", Value = "v9" } } : one));
        yield return ("an assertion taken back", corpus.Claims(one => one == claim ? one with { Assertions = one.Assertions.Select(said => said with { Withdrawn = new Withdrawal() }).ToValueList() } : one));
        yield return ("an assertion that rests on nothing", corpus.Claims(one => one == claim ? one with { Assertions = one.Assertions.Select(said => said with { OwnReporting = true, Withdrawn = null }).ToValueList() } : one));
    }

    [Fact]
    public void A_statement_that_was_not_at_hand_counts_once_it_is()
    {
        // Who controls whom was said in a document that comes only now.
        Affiliation tie = new() { Relation = AffiliationRelation.ControlledBy, Party = "boss", StatedIn = "added" };
        Corpus before = new Told().Source("boss").Source("pawn", affiliations: tie).By("boss").By("pawn").Corpus();
        Document added = new() { Id = "added", Chain = [new Hand { Role = HandRole.Publisher, Source = "pawn" }] };
        Corpus after = before.With(documents: [.. before.Documents, added]);
        Assert.Equal("1", before.Rank().Update(after)["it"].Origins.ToString());
    }

    [Fact]
    public void Another_name_that_was_not_at_hand_counts_once_it_is()
    {
        Corpus before = new Told().By("a").By("b").Corpus();
        before = before.With(sources: before.Sources.Select(source => source.Id == "a" ? source with { SameAs = "c" } : source).ToValueList());
        Corpus after = before.With(sources: [.. before.Sources, new Source { Id = "c", Kind = SourceKind.Outlet }], documents: [.. before.Documents, new Document { Id = "d3", Chain = [new Hand { Role = HandRole.Publisher, Source = "c" }] }],
            claims: [before.Claims[0] with { Assertions = [.. before.Claims[0].Assertions, new Assertion { Document = "d3" }] }]);
        Assert.Equal("2", after.Rank()["it"].Origins.ToString());
        Assert.Equal(Told(after.Rank()), Told(before.Rank().Update(after)));
    }

    static string Told(Ranking ranking) => string.Join('\n', ranking.Select(claim => $"{claim.Rank} {claim.Id} {claim.Score:R} {claim.Low:R} {claim.High:R} {claim.Origins} {claim.Tier} {claim.Flags} {claim.Documents} {claim.DenyingDocuments} {claim.WithdrawnDocuments} {claim.Origins.Bottlenecks}"))
        + string.Join('\n', ranking.NotRanked.Select(claim => $"{claim.Id} {claim.Flags} {claim.Documents}"));
}
