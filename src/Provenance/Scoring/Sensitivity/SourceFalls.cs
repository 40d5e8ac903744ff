using Provenance.Lineage;
using Provenance.Scoring;

namespace Provenance;

/// <summary>What falls if a source falls.</summary>
public static class SourceFalls
{
    extension(Ranking ranking)
    {
        /// <summary>
        /// Leaves a source, and those that count as one with it, out of the whole corpus, and tells what becomes of each ranked claim with a
        /// live line that rests on it.
        /// </summary>
        /// <param name="sourceId">The id of a source of the corpus.</param>
        /// <param name="cancellation">Stops the work.</param>
        /// <exception cref="KeyNotFoundException">The corpus has no source with the id.</exception>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public SourceFall Without(string sourceId, CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(sourceId);
            Source source = ranking.Corpus.FindSource(sourceId) ?? throw new KeyNotFoundException($"There is no source '{sourceId}'.");
            EntityTable entities = ranking.Model.Lineage.Entities;
            int number = entities.SourceNumber(sourceId), entity = entities.OfSource(number);
            ClaimScorer scorer = new(ranking.Model);
            RankKey[] keys = new RankKey[ranking.Count];
            List<(int Place, ClaimWithout Without)> touched = [];
            for (int place = 0; place < keys.Length; place++)
            {
                cancellation.ThrowIfCancellationRequested();
                RankedClaim claim = ranking[place];
                keys[place] = new RankKey(claim.Details);
                scorer.Gather(claim.Number, claim.Claim);
                if (!IsOn(scorer.Facts, entity))
                    continue;
                scorer.Facts.Removal.Take(scorer.Facts);
                ClaimWithout without = scorer.Facts.Removal.Of(scorer.Facts, entity);
                keys[place] = without.Key;
                touched.Add((place, without));
            }
            PlacesByKey places = new(keys);
            IEnumerable<ClaimFall> falls = touched.Select(one => new ClaimFall(ranking[one.Place], one.Without.Score, one.Without.Tier,
                places.Of(keys[one.Place]), ranking[one.Place].Details.Documents.Supporting > 0 && !one.Without.IsSupported));
            return new SourceFall(source, new ValueList<string>(entities[entity].Members), ranking.Model.Grades.Of(number),
                falls.OrderByDescending(fall => Tiers.Round(Math.Abs(fall.Change))).ThenBy(fall => fall.Claim.Id, StringComparer.Ordinal).ToValueList());
        }
    }

    static bool IsOn(ClaimFacts facts, int entity) => Line.AnyRestsOn(facts.Support, entity) || Line.AnyRestsOn(facts.Opposition, entity);
}
