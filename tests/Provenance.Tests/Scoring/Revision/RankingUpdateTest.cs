using FsCheck;
using FsCheck.Fluent;
using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance.Tests.Scoring.Revision;

/// <summary>Scoring only what changed gives what ranking everything anew gives, to the byte.</summary>
public class RankingUpdateTest
{
    [Fact]
    public void A_corpus_that_grew_twice_ranks_as_if_it_had_always_been_so() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Corpus first = WholeCorpus.Any(seed), second = Grown(first, seed + 1, careful: seed % 2 == 0), third = Grown(second, seed + 2, careful: seed % 3 == 0);
            Ranking start = first.Rank();
            string before = Told(start);
            Ranking updated = start.Update(second), again = updated.Update(third);
            Assert.Equal(Told(second.Rank()), Told(updated));
            Assert.Equal(Told(third.Rank()), Told(again));
            Assert.Equal(before, Told(start));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void What_merely_comes_to_a_corpus_is_not_ranked_from_the_start()
    {
        int quick = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            Corpus corpus = WholeCorpus.Any(seed), grown = Grown(corpus, seed + 1, careful: true);
            ScoringModel? model = CorpusGrowth.Between(corpus, grown) is { } growth ? corpus.Rank().Model.Grow(grown, growth, touchesValues: true) : null;
            quick += model is null ? 0 : 1;
        }
        Assert.InRange(quick, 270, 300);
    }

    [Fact]
    public void Scores_of_claims_that_nothing_came_to_are_shared()
    {
        Corpus corpus = new Told().By("one").By("two").Corpus();
        Claim[] claims = [.. Enumerable.Range(0, 2_000).Select(i => corpus.Claims[0] with { Id = $"c{i:0000}" })];
        Corpus many = With(corpus, corpus.Sources, corpus.Documents, claims.ToValueList());
        Ranking before = many.Rank();
        Document added = new() { Id = "added", Chain = [new Hand { Role = HandRole.Publisher, Source = "one" }] };
        claims[1_500] = claims[1_500] with { Assertions = [.. claims[1_500].Assertions, new Assertion { Document = "added", Stance = Stance.Denies }] };
        Ranking after = before.Update(With(many, many.Sources, [.. many.Documents, added], claims.ToValueList()));
        Assert.Equal(2_000, after["c1500"].Rank);
        Assert.Equal(["added"], after["c1500"].DenyingDocuments);
        Assert.True(System.Runtime.CompilerServices.Unsafe.AreSame(in before.Scores[0], in after.Scores[0]));
        Assert.False(System.Runtime.CompilerServices.Unsafe.AreSame(in before.Scores[1_500], in after.Scores[1_500]));
    }

    [Fact]
    public void A_claim_of_a_document_nobody_holds_is_refused_with_every_finding()
    {
        Corpus corpus = new Told().By("one").Corpus();
        Corpus broken = With(corpus, corpus.Sources, corpus.Documents, [corpus.Claims[0] with { Assertions = [new Assertion { Document = "nowhere" }] }]);
        CorpusException refused = Assert.Throws<CorpusException>(() => corpus.Rank().Update(broken));
        Assert.Contains(refused.Diagnostics, diagnostic => diagnostic.Message.Contains("nowhere", StringComparison.Ordinal));
    }

    /// <summary>Everything a reader can see of a ranking.</summary>
    static string Told(Ranking ranking)
    {
        using MemoryStream output = new();
        RankingJson.Write(output, new RankingView(ranking));
        ExplanationJson.Write(output, ranking, ranking.Select(claim => claim.Explain()), ranking.NotRanked);
        foreach (RankedClaim claim in ranking)
            output.Write(System.Text.Encoding.UTF8.GetBytes($"{ranking[claim.Id]} {claim.Documents} {claim.DenyingDocuments} {claim.WithdrawnDocuments}\n"));
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A corpus with more in it. Careful growth is what a corpus does day by day; the other kind reaches further back.</summary>
    static Corpus Grown(Corpus corpus, int seed, bool careful)
    {
        Random random = new(seed);
        bool One(int of) => random.Next(of) == 0;
        List<Source> sources = [.. corpus.Sources];
        List<Document> documents = [.. corpus.Documents];
        List<Claim> claims = [.. corpus.Claims];
        for (int i = random.Next(3); i > 0; i--)
            sources.Add(new Source
            {
                Id = $"new{sources.Count}", Kind = One(3) ? (SourceKind)random.Next(9) : SourceKind.Outlet,
                Reliability = One(3) ? [new ReliabilityRating { Grade = (Reliability)random.Next(6) }] : [],
                Affiliations = !careful && One(3) ? [new Affiliation { Relation = AffiliationRelation.OwnedBy, Party = "s0" }] : [],
            });
        string[] speaking = careful ? [.. documents.SelectMany(one => one.Chain).Where(hand => hand.Role is HandRole.Author or HandRole.Originator or HandRole.Publisher)
            .Select(hand => hand.Source).Concat(sources.Skip(corpus.Sources.Count).Select(source => source.Id))] : [.. sources.Select(source => source.Id)];
        for (int i = random.Next(3); i > 0; i--)
            documents.Add(new Document
            {
                Id = $"new{documents.Count}", Published = One(2) ? EdtfDate.Parse("2012-05") : null, Investigation = One(8) ? "probe" : null,
                Address = !careful && One(3) ? "https://example.org/" + random.Next(2) : null,
                Text = !careful && One(3) ? new DocumentText { File = "a.txt", Sha256 = new string('a', 64) } : null,
                Chain = speaking.Length == 0 ? [] : [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Hand { Role = (HandRole)random.Next(7), Source = speaking[random.Next(speaking.Length)] })],
                DerivedFrom = One(2) ? [new Derivation { Document = documents[random.Next(documents.Count)].Id, How = (DerivationKind)random.Next(8) }] : [],
            });
        Assertion Said() => new()
        {
            Document = documents[^(1 + random.Next(Math.Min(3, documents.Count)))].Id, Stance = One(3) ? Stance.Denies : Stance.Asserts, OwnReporting = One(6),
            AttributedTo = One(4) ? sources[random.Next(sources.Count)].Id : null, Withdrawn = One(8) ? new Withdrawal() : null,
        };
        for (int i = 0; i < claims.Count; i++)
            if (One(3))
                claims[i] = claims[i] with
                {
                    Assertions = [.. claims[i].Assertions, Said()],
                    Kind = !careful && One(4) ? (ClaimKind)random.Next(7) : claims[i].Kind,
                };
        for (int i = random.Next(3); i > 0; i--)
            claims.Add(new Claim
            {
                Id = $"new{claims.Count}", Statement = "New.", Kind = One(4) ? (ClaimKind)random.Next(7) : ClaimKind.Event, Assertions = [Said()],
                About = One(3) ? new ItemValue { Item = "item", Value = $"v{random.Next(3)}" } : null, Entails = !careful && One(3) ? [claims[0].Id] : [],
            });
        return With(corpus, sources.ToValueList(), documents.ToValueList(), claims.ToValueList());
    }

    static Corpus With(Corpus corpus, ValueList<Source> sources, ValueList<Document> documents, ValueList<Claim> claims) =>
        new() { Id = corpus.Id, AsOf = corpus.AsOf, Sources = sources, Documents = documents, Claims = claims };
}
