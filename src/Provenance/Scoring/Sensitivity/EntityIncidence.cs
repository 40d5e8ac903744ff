using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>An entity, or a bundle of entities that stand on exactly the same lines, and the ranked claims it is on.</summary>
/// <param name="Entity">One of the entities; leaving it out leaves all of the bundle out.</param>
/// <param name="Sources">Ids of the sources, sorted, those that name an entity first.</param>
/// <param name="Places">Positions in the ranking of the claims it is on, ascending.</param>
internal sealed record EntityIncidence(int Entity, ValueList<string> Sources, int[] Places)
{
    /// <summary>All bundles of sources that are on some live line, in the order of their first source's id.</summary>
    public static List<EntityIncidence> Of(Ranking ranking, ClaimScorer scorer)
    {
        CorpusLineage lineage = ranking.Model.Lineage;
        Dictionary<int, List<(int Place, int Line)>> lines = [];
        for (int place = 0; place < ranking.Count; place++)
        {
            scorer.Gather(ranking[place].Details.Number, ranking[place].Claim);
            int number = 0;
            foreach (ref readonly Line line in scorer.Facts.Support)
                Add(line, place, number++);
            foreach (ref readonly Line line in scorer.Facts.Opposition)
                Add(line, place, number++);
        }
        return [.. lines.GroupBy(pair => string.Join(' ', pair.Value)).Select(bundle => Bundle(lineage, [.. bundle.Select(pair => pair.Key)], bundle.First().Value))
            .OrderBy(incidence => incidence.Sources[0], StringComparer.Ordinal)];

        void Add(in Line line, int place, int number)
        {
            foreach (int entity in line.Factors)
                if (lineage.Entities[entity].Kind == EntityKind.Source)
                {
                    if (!lines.TryGetValue(entity, out List<(int, int)>? on))
                        lines.Add(entity, on = []);
                    on.Add((place, number));
                }
        }
    }

    /// <summary>Ids of the sources of entities, sorted, those that name an entity first.</summary>
    public static ValueList<string> Names(CorpusLineage lineage, int[] entities)
    {
        string[] leaders = [.. entities.Select(entity => lineage.Entities[entity].Id).Order(StringComparer.Ordinal)];
        string[] others = [.. entities.SelectMany(entity => lineage.Entities[entity].Members).Except(leaders).Order(StringComparer.Ordinal)];
        return [.. leaders, .. others];
    }

    static EntityIncidence Bundle(CorpusLineage lineage, int[] entities, List<(int Place, int Line)> lines) =>
        new(entities[0], Names(lineage, entities), [.. lines.Select(line => line.Place).Distinct()]);
}
