using Provenance.Corpora;
using Provenance.Scoring;

namespace Provenance;

/// <summary>Ranks sources by what hangs on them.</summary>
public static class SourceStandings
{
    extension(Ranking ranking)
    {
        /// <summary>
        /// Leaves each source out in turn and scores what it is on again: which claims rest on it alone, and what falls if it falls.
        /// What stands on exactly the same lines is one bundle; a document without a chain, an investigation or an original that is not
        /// held stands where no source does. The most influential first; equal ones by id.
        /// </summary>
        /// <param name="cancellation">Stops the work.</param>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public IReadOnlyList<SourceStanding> Sources(CancellationToken cancellation = default) => ranking.Sources(headway: null, cancellation);

        /// <summary>Leaves each source out, and tells how far it is.</summary>
        internal IReadOnlyList<SourceStanding> Sources(Headway? headway, CancellationToken cancellation)
        {
            ScoringModel model = ranking.Model;
            ClaimScorer scorer = new(model);
            RankedClaim[] byKey = [.. ranking];
            RankKey[] keys = Array.ConvertAll(byKey, claim => new RankKey(claim.Details));
            List<SourceStanding> standings = [];
            headway?.Begin("Finding out who stands behind what");
            List<EntityIncidence> entities = EntityIncidence.Of(ranking, scorer);
            headway?.Begin("Leaving out each source in turn", "sources", entities.Count);
            foreach (EntityIncidence entity in entities)
            {
                cancellation.ThrowIfCancellationRequested();
                standings.Add(Standing(entity, scorer, byKey, keys));
                headway?.Add(1);
            }
            return [.. standings.OrderByDescending(standing => Tiers.Round(standing.MeanChange))
                .ThenByDescending(standing => standing.Alone.Count).ThenBy(standing => standing.Id, StringComparer.Ordinal)];
        }
    }

    static SourceStanding Standing(EntityIncidence entity, ClaimScorer scorer, RankedClaim[] claims, RankKey[] keys)
    {
        double change = 0;
        int tiers = 0;
        List<string> alone = [];
        RankKey[] moved = [.. keys];
        foreach (int place in entity.Places)
        {
            ClaimScore without = scorer.Score(claims[place].Number, entity.Entity);
            change += Math.Abs(without.Opinion.Probability - claims[place].Score);
            tiers += without.Tier != claims[place].Tier ? 1 : 0;
            if (claims[place].Details.Documents.Supporting > 0 && without.Documents.Supporting == 0)
                alone.Add(claims[place].Id);
            moved[place] = new RankKey(without);
        }
        alone.Sort(StringComparer.Ordinal);
        return new SourceStanding(entity.Bundle.Sources, entity.Bundle.StandIns, entity.Places.Length, alone.ToValueList(), claims.Length == 0 ? 0 : change / claims.Length,
            RankChange(keys, moved), tiers);
    }

    /// <summary>Sum of the changes of rank.</summary>
    static int RankChange(RankKey[] before, RankKey[] after)
    {
        PlacesByKey old = new(before), now = new(after);
        int change = 0;
        for (int i = 0; i < before.Length; i++)
            change += Math.Abs(now.Of(after[i]) - old.Of(before[i]));
        return change;
    }
}
