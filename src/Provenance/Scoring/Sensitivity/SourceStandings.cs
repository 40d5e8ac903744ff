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
            ClaimScorer scorer = new(ranking.Model);
            headway?.Begin("Finding out who stands behind what");
            List<EntityIncidence> entities = EntityIncidence.Of(ranking, scorer);
            StandingTally[] tallies = [.. entities.Select(entity => new StandingTally(entity))];
            headway?.Begin("Leaving out each source in turn", "claims", ranking.Count);
            LeaveOut(ranking, scorer, tallies, headway, cancellation);
            headway?.Begin("Comparing places", "sources", tallies.Length);
            PlacesByKey places = new([.. ranking.Select(claim => new RankKey(claim.Details))]);
            List<SourceStanding> standings = [];
            foreach (StandingTally tally in tallies)
            {
                cancellation.ThrowIfCancellationRequested();
                standings.Add(tally.ToStanding(ranking.Count, places));
                headway?.Add(1);
            }
            return [.. standings.OrderByDescending(standing => Tiers.Round(standing.MeanChange))
                .ThenByDescending(standing => standing.Alone.Count).ThenBy(standing => standing.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>Leaves out of each claim everything that is on it, one after another.</summary>
    static void LeaveOut(Ranking ranking, ClaimScorer scorer, StandingTally[] tallies, Headway? headway, CancellationToken cancellation)
    {
        List<StandingTally>?[] on = new List<StandingTally>?[ranking.Count];
        foreach (StandingTally tally in tallies)
            foreach (int place in tally.Incidence.Places)
                (on[place] ??= []).Add(tally);
        for (int place = 0; place < on.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            RankedClaim claim = ranking[place];
            scorer.Gather(claim.Number, claim.Claim);
            scorer.Facts.Removal.Take(scorer.Facts);
            foreach (StandingTally tally in on[place] ?? [])
                tally.Add(claim, scorer.Facts.Removal.Of(scorer.Facts, tally.Incidence.Entity));
            headway?.Add(1);
        }
    }
}
