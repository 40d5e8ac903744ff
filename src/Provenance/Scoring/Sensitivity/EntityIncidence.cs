using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>An entity, or a bundle of entities that stand on exactly the same lines, and the ranked claims it is on.</summary>
/// <param name="Entity">One of the entities; leaving it out leaves all of the bundle out.</param>
/// <param name="Bundle">What is in it.</param>
/// <param name="Places">Positions in the ranking of the claims it is on, ascending.</param>
internal sealed record EntityIncidence(int Entity, EntityBundle Bundle, int[] Places)
{
    /// <summary>All bundles that are on some live line, in the order of their ids.</summary>
    public static List<EntityIncidence> Of(Ranking ranking, ClaimScorer scorer)
    {
        CorpusLineage lineage = ranking.Model.Lineage;
        Dictionary<int, List<(int Place, int Line)>> lines = [];
        for (int place = 0; place < ranking.Count; place++)
        {
            scorer.Gather(ranking[place].Number, ranking[place].Claim);
            int number = 0;
            foreach (ref readonly Line line in scorer.Facts.Support)
                Add(line, place, number++);
            foreach (ref readonly Line line in scorer.Facts.Opposition)
                Add(line, place, number++);
        }
        return [.. lines.GroupBy(pair => string.Join(' ', pair.Value)).Select(bundle => Of(lineage, [.. bundle.Select(pair => pair.Key)], bundle.First().Value))
            .OrderBy(incidence => incidence.Bundle.Id, StringComparer.Ordinal)];

        void Add(in Line line, int place, int number)
        {
            foreach (int entity in line.Factors)
            {
                if (!lines.TryGetValue(entity, out List<(int, int)>? on))
                    lines.Add(entity, on = []);
                on.Add((place, number));
            }
        }
    }

    static EntityIncidence Of(CorpusLineage lineage, int[] entities, List<(int Place, int Line)> lines) =>
        new(entities[0], EntityBundle.Of(lineage, entities), [.. lines.Select(line => line.Place).Distinct()]);
}
