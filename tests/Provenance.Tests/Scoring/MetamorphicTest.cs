using System.Globalization;
using System.Text;
using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

/// <summary>What a change to a whole corpus must and must not change in its ranking.</summary>
public class MetamorphicTest
{
    static readonly Lazy<Corpus> Seeds = new(() => Corpus.Load(Repository.At("seeds")));

    [Fact]
    public void A_copy_of_a_document_changes_no_score() => OnEach((corpus, seed) =>
    {
        Document original = corpus.Documents[seed % corpus.Documents.Count];
        Document copy = new()
        {
            Id = "copy",
            Published = original.Published,
            Chain = (seed % 3) switch { 0 => [], 1 => [new Hand { Role = HandRole.Republisher, Source = corpus.Sources[0].Id }], _ => original.Chain },
            DerivedFrom = [new Derivation { Document = original.Id, How = seed % 2 == 0 ? DerivationKind.Republished : DerivationKind.ArchiveCopy }],
        };
        AssertSame(corpus, Repeat(corpus, original, copy));
    });

    [Fact]
    public void The_same_text_once_more_changes_no_score() => OnEach((corpus, seed) =>
    {
        Document original = corpus.Documents[seed % corpus.Documents.Count];
        // One of a circle speaks for the circle; its twin outside rests on the circle. And a text that carries two originals is two
        // lines, which a twin shows to be one text: they count once from then on, for good or ill.
        if (!ComesByOneWay(corpus, original))
            return;
        DocumentText text = new() { File = "it.txt", Sha256 = original.Text?.Sha256 ?? new string('a', 64) };
        Corpus marked = corpus.Documents(document => document.Id == original.Id ? document with { Text = text } : document);
        AssertSame(corpus, marked);
        AssertSame(corpus, Repeat(marked, original, original with { Id = "copy", Text = text }, keep: true));
    });

    [Fact]
    public void Other_names_for_sources_change_nothing() => OnEach((corpus, _) => AssertSame(corpus, corpus.RenameSources(id => "x" + new string([.. id.Reverse()]))));

    [Fact]
    public void Another_order_changes_nothing() => OnEach((corpus, seed) => AssertSame(corpus, corpus.Shuffle(seed)));

    [Fact]
    public void Disclaimers_change_no_number() => OnEach((corpus, _) =>
        AssertSame(corpus, corpus.Documents(document => document with { Disclaimers = [.. document.Disclaimers, new Disclaimer { Kind = DisclaimerKind.NonEndorsement }] }), flags: false));

    [Fact]
    public void An_empty_document_changes_nothing() => OnEach((corpus, _) =>
        AssertSame(corpus, corpus.With(documents: [new Document { Id = "empty" }, .. corpus.Documents])));

    [Fact]
    public void An_unrelated_claim_changes_no_other() => OnEach((corpus, seed) =>
    {
        Claim unrelated = new()
        {
            Id = "unrelated", Statement = "Something else.", Kind = ClaimKind.State,
            Assertions = corpus.Documents.Select((document, i) => new Assertion { Document = document.Id, Stance = (Stance)((seed + i) % 2) }).ToValueList(),
        };
        Ranking after = corpus.With(claims: [unrelated, .. corpus.Claims]).Rank();
        foreach (RankedClaim before in corpus.Rank())
            Assert.Equal(Text(before, rank: false), Text(after[before.Id], rank: false));
    });

    [Fact]
    public void Every_explanation_replays_bit_for_bit() => OnEach((corpus, seed) =>
    {
        foreach (RankedClaim claim in corpus.Rank(new ScoringOptions { NodeBudget = seed % 3 == 0 ? 1 : 200_000 }))
            Assert.Equal((claim.Score, claim.Low, claim.High), claim.Explain().Replay());
    });

    [Fact]
    public void Any_number_of_threads_gives_the_same_bytes()
    {
        // More claims than one stretch that a thread takes at a time.
        Corpus many = Seeds.Value.With(claims: Enumerable.Range(0, 80).SelectMany(round => Seeds.Value.Claims
            .Select(claim => claim with { Id = $"{claim.Id}-{round}", Entails = [], Contradicts = [], Prior = (round + 1) / 100.0 })).ToValueList());
        Assert.True(many.Claims.Count > 10_000);
        string one = Text(many.Rank(new ScoringOptions { MaxThreads = 1 }));
        Assert.Equal(one, Text(many.Rank(new ScoringOptions { MaxThreads = 2 })));
        Assert.Equal(one, Text(many.Rank(new ScoringOptions { MaxThreads = 7 })));
    }

    /// <summary>Cultures are not at hand where globalisation is invariant; these write numbers as Turkish and Persian do.</summary>
    [Theory]
    [InlineData(",", ".", "-")]
    [InlineData("٫", "٬", "‎−")]
    public void The_culture_does_not_matter(string decimals, string groups, string minus)
    {
        Corpus corpus = Seeds.Value;
        string expected = Everything(corpus);
        CultureInfo before = CultureInfo.CurrentCulture, foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NumberDecimalSeparator = foreign.NumberFormat.PercentDecimalSeparator = decimals;
        foreign.NumberFormat.NumberGroupSeparator = groups;
        foreign.NumberFormat.NegativeSign = minus;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = foreign;
            Assert.Equal(expected, Everything(Corpus.Load(Repository.At("seeds"))));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        static string Everything(Corpus corpus)
        {
            Ranking ranking = corpus.Rank();
            return string.Join('\n', ranking.Select(claim => $"{claim}\n{claim.Explain()}")) + Text(ranking);
        }
    }

    /// <summary>The corpus with a copy of a document that says whatever the document says.</summary>
    static Corpus Repeat(Corpus corpus, Document original, Document copy, bool keep = false) => corpus.With(
        documents: [.. corpus.Documents, copy],
        claims: corpus.Claims.Select(claim => claim with
        {
            Assertions = [.. claim.Assertions, .. claim.Assertions.Where(assertion => assertion.Document == original.Id)
                // What the original rests on is its own affair; a copy rests on it.
                .Select(assertion => keep ? assertion with { Document = copy.Id } : assertion with { Document = copy.Id, From = [], OwnReporting = false })],
        }).ToValueList());

    /// <summary>
    /// Whether a document and everything behind it was made from one original at most, never from itself, and none was compared with its
    /// original, which lets that one speak beside it.
    /// </summary>
    static bool ComesByOneWay(Corpus corpus, Document document)
    {
        HashSet<string> passed = [];
        for (Document? one = document; one is not null; one = one.DerivedFrom.IsEmpty || one.DerivedFrom[0].Document is not { } id ? null : corpus.FindDocument(id))
            if (one.DerivedFrom.Count > 1 || one.DerivedFrom.Any(derivation => derivation.Verified) || !passed.Add(one.Id))
                return false;
        return true;
    }

    static void OnEach(Action<Corpus, int> check)
    {
        for (int seed = 0; seed < Axiom.Cases; seed++)
        {
            Corpus corpus = WholeCorpus.Any(seed);
            int chosen = seed;
            (Corpus smallest, Exception? failure) = SmallerCorpora.Smallest(corpus, one => check(one, chosen));
            if (failure is not null)
                Assert.Fail($"Corpus {seed}: {failure.Message}\n\n{smallest.ToYaml()}");
        }
        for (int seed = 0; seed < Seeds.Value.Documents.Count; seed++)
            check(Seeds.Value, seed);
    }

    static void AssertSame(Corpus before, Corpus after, bool flags = true)
    {
        Ranking expected = before.Rank(), actual = after.Rank();
        Assert.Equal((expected.Count, expected.NotRanked.Count), (actual.Count, actual.NotRanked.Count));
        foreach (RankedClaim claim in expected)
        {
            RankedClaim same = actual[claim.Id];
            // Sums run in the order of the corpus, so the last bits may differ.
            Assert.Equal(claim.Score, same.Score, 1e-12);
            Assert.Equal(claim.Low, same.Low, 1e-12);
            Assert.Equal(claim.High, same.High, 1e-12);
            Assert.Equal(claim.Opinion.Belief, same.Opinion.Belief, 1e-12);
            Assert.Equal(claim.Opinion.Uncertainty, same.Opinion.Uncertainty, 1e-12);
            Assert.Equal(claim.Origins.Central, same.Origins.Central, 1e-12);
            Assert.Equal((claim.Id, claim.Rank, claim.Tier, claim.Credibility, claim.Origins.Strict, claim.Origins.Lenient),
                (same.Id, same.Rank, same.Tier, same.Credibility, same.Origins.Strict, same.Origins.Lenient));
            if (flags && before.Documents.Count == after.Documents.Count)
                Assert.Equal(claim.Flags, same.Flags);
        }
    }

    static string Text(Ranking ranking)
    {
        StringBuilder text = new();
        foreach (RankedClaim claim in ranking)
            text.Append(Text(claim)).Append('\n');
        foreach (NotRankedClaim claim in ranking.NotRanked)
            text.Append(CultureInfo.InvariantCulture, $"{claim.Id} {claim.Documents} {claim.DenyingDocuments} {claim.Flags}\n");
        return text.ToString();
    }

    static string Text(RankedClaim claim, bool rank = true) => string.Create(CultureInfo.InvariantCulture,
        $"{(rank ? claim.Rank : 0)} {claim.Id} {claim.Tier} {claim.Credibility} {claim.Opinion.Belief:R} {claim.Opinion.Disbelief:R} {claim.Opinion.Uncertainty:R} {claim.Score:R} {claim.Low:R} {claim.High:R} {claim.Origins.Strict} {claim.Origins.Central:R} {claim.Origins.Lenient} {claim.Origins.Bottlenecks} {claim.Documents} {claim.DenyingDocuments} {claim.WithdrawnDocuments} {(rank ? claim.Flags.ToString() : "")}");
}
