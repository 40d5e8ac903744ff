using Provenance.Scoring;
using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

/// <summary>The order of claims: by tier, score, uncertainty, strict origins, and then by id.</summary>
public class RankOrderTest
{
    [Fact]
    public void Very_many_claims_are_in_the_order_of_their_keys_whoever_sorts_them()
    {
        // More than a thread sorts alone, in pieces that are not equal.
        Random random = new(1);
        Corpus corpus = new Told().By("a").By("b").By("c").By("d").Corpus();
        Claim[] claims = [.. Enumerable.Range(0, 140_001).Select(i => corpus.Claims[0] with
        {
            Id = $"{(char)('a' + random.Next(26))}-{random.Next(100)}-{i}",
            Prior = random.Next(1, 4) / 4.0,
            Kind = i % 97 == 0 ? ClaimKind.Prediction : ClaimKind.Event,
            Assertions = corpus.Claims[0].Assertions.Take(random.Next(4)).Select(assertion => assertion with { Stance = (Stance)(random.Next(4) / 3) }).ToValueList(),
        })];
        corpus = corpus.With(claims: claims.ToValueList());
        RankedClaim[] expected = [.. corpus.Rank(new ScoringOptions { MaxThreads = 1 })];
        Assert.Equal(expected.Select(claim => claim.Id), corpus.Rank(new ScoringOptions { MaxThreads = 2 }).Select(claim => claim.Id));
        Assert.Equal(expected.OrderBy(claim => claim.Tier).ThenByDescending(claim => Math.Round(claim.Score, 9)).ThenBy(claim => Math.Round(claim.Opinion.Uncertainty, 9))
            .ThenByDescending(claim => claim.Origins.Strict).ThenBy(claim => claim.Id, StringComparer.Ordinal).Select(claim => claim.Id), expected.Select(claim => claim.Id));
        // Equal keys share the best rank.
        for (int i = 1; i < expected.Length; i++)
        {
            (RankedClaim before, RankedClaim claim) = (expected[i - 1], expected[i]);
            bool equal = (before.Tier, Math.Round(before.Score, 9), Math.Round(before.Opinion.Uncertainty, 9), before.Origins.Strict)
                == (claim.Tier, Math.Round(claim.Score, 9), Math.Round(claim.Opinion.Uncertainty, 9), claim.Origins.Strict);
            if (claim.Rank != (equal ? before.Rank : i + 1))
                Assert.Fail($"{claim.Id} has rank {claim.Rank} at place {i + 1}, after rank {before.Rank}");
        }
    }

    [Fact]
    public void A_prefix_decides_only_what_the_whole_id_would()
    {
        Random random = new(2);
        string Any() => new([.. Enumerable.Range(0, random.Next(11)).Select(_ => random.Next(5) == 0 ? (char)random.Next(250, 260) : (char)random.Next('a', 'c'))]);
        for (int i = 0; i < 20_000; i++)
        {
            (string left, string right) = (Any(), Any());
            int whole = string.CompareOrdinal(left, right), prefix = RankEntry.PrefixOf(left).CompareTo(RankEntry.PrefixOf(right));
            Assert.True(prefix == 0 || Math.Sign(prefix) == Math.Sign(whole), $"{left} {right}");
            // And wherever plain letters differ among the first eight, it does decide.
            if (prefix == 0 && whole != 0)
                Assert.True(left.AsSpan(0, Math.Min(8, left.Length)).SequenceEqual(right.AsSpan(0, Math.Min(8, right.Length)))
                    || left.Concat(right).Any(letter => letter >= 255), $"{left} {right}");
        }
    }

    [Fact]
    public void What_changed_is_put_where_sorting_everything_would_put_it()
    {
        Corpus corpus = new Told().By("a").By("b").By("c").Corpus();
        Claim Telling(string id, int documents, double prior) => corpus.Claims[0] with { Id = id, Prior = prior, Assertions = corpus.Claims[0].Assertions.Take(documents).ToValueList() };
        for (int seed = 0; seed < 60; seed++)
        {
            Random random = new(seed);
            Claim Any(int i) => Telling($"c{i:000}", random.Next(4), random.Next(1, 4) / 4.0) with { Kind = random.Next(8) == 0 ? ClaimKind.Opinion : ClaimKind.Event };
            Claim[] claims = [.. Enumerable.Range(0, random.Next(1, 30)).Select(Any)];
            Corpus before = corpus.With(claims: claims.ToValueList());
            Ranking ranking = before.Rank();
            Claim[] later = [.. claims.Select((claim, i) => random.Next(3) == 0 ? Any(i) : claim), .. Enumerable.Range(claims.Length, random.Next(5)).Select(Any)];
            Corpus after = before.With(claims: later.ToValueList());
            Assert.Equal(after.Rank().Select(claim => (claim.Rank, claim.Id)), ranking.Update(after).Select(claim => (claim.Rank, claim.Id)));
        }
    }
}
