using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance;

/// <summary>What a claim's score hangs on.</summary>
public static class ClaimSensitivity
{
    extension(Ranking ranking)
    {
        /// <summary>
        /// Leaves out each source, shared text, investigation or unknown origin that a live line of the claim rests on, one after another.
        /// What stands on exactly the same lines of the claim, such as the author and the publisher of one article, is one bundle. What moves the score most comes first; equal
        /// ones by id. Only this claim loses the lines: what a source carries over the whole corpus is another question, which
        /// <c>ranking.Sources()</c> answers.
        /// </summary>
        /// <param name="claim">A claim of this ranking.</param>
        /// <exception cref="ArgumentException">The claim is of another ranking.</exception>
        public IReadOnlyList<SourceRemoval> SensitivityOf(RankedClaim claim)
        {
            ArgumentNullException.ThrowIfNull(claim);
            if (!ReferenceEquals(claim.Model, ranking.Model))
                throw new ArgumentException("The claim is of another ranking.", nameof(claim));
            return ranking.Model.Scorers.Ask(scorer => Removals(ranking, claim, scorer));
        }
    }

    static IReadOnlyList<SourceRemoval> Removals(Ranking ranking, RankedClaim claim, ClaimScorer scorer)
    {
        List<SourceRemoval> removals = [];
        scorer.Gather(claim.Number, claim.Claim);
        EntityRemoval removal = scorer.Facts.Removal;
        removal.Take(scorer.Facts);
        foreach ((int entity, EntityBundle bundle) in Bundles(ranking.Model.Lineage, scorer.Facts))
        {
            ClaimWithout without = removal.Of(scorer.Facts, entity);
            int rank = RankAmongOthers(ranking, claim, without.Key);
            removals.Add(new SourceRemoval(bundle.Sources, bundle.StandIns, without.Score - claim.Score, without.Score, without.Tier,
                without.Tier - claim.Tier, rank - claim.Rank, scorer.Facts.Support.Length > 0 && !without.IsSupported));
        }
        return [.. removals.OrderByDescending(removal => Tiers.Round(Math.Abs(removal.Change))).ThenBy(removal => removal.Id, StringComparer.Ordinal)];
    }

    /// <summary>What is on the live lines of a claim, what is on exactly the same lines together, with one entity for each.</summary>
    static List<(int Entity, EntityBundle Bundle)> Bundles(CorpusLineage lineage, ClaimFacts facts)
    {
        SortedDictionary<int, List<int>> lines = [];
        int number = 0;
        foreach (ref readonly Line line in facts.Support)
            Add(line, number++);
        foreach (ref readonly Line line in facts.Opposition)
            Add(line, number++);
        return [.. lines.GroupBy(pair => string.Join(' ', pair.Value))
            .Select(bundle => (bundle.First().Key, EntityBundle.Of(lineage, [.. bundle.Select(pair => pair.Key)])))];

        void Add(in Line line, int number)
        {
            foreach (int entity in line.Factors)
            {
                if (!lines.TryGetValue(entity, out List<int>? on))
                    lines.Add(entity, on = []);
                on.Add(number);
            }
        }
    }

    /// <summary>One more than the number of other claims before a key.</summary>
    static int RankAmongOthers(Ranking ranking, RankedClaim claim, RankKey key)
    {
        int better = ranking.Order.Better(key);
        return new RankKey(claim.Details).CompareTo(key) < 0 ? better : better + 1;
    }
}
