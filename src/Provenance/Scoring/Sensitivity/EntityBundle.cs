using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Entities that stand on exactly the same lines, so that leaving out one leaves out all.</summary>
/// <param name="Sources">Ids of the sources, sorted, those that name an entity first.</param>
/// <param name="StandIns">Where there is no source: what else it is, such as the unknown origin of a document, sorted.</param>
internal sealed record EntityBundle(ValueList<string> Sources, ValueList<string> StandIns)
{
    /// <summary>The leading source, or what there is in its place.</summary>
    public string Id => Sources.IsEmpty ? StandIns[0] : Sources[0];

    public static EntityBundle Of(CorpusLineage lineage, int[] entities)
    {
        Entity[] named = [.. entities.Select(entity => lineage.Entities[entity])];
        string[] leaders = [.. named.Where(entity => entity.Kind == EntityKind.Source).Select(entity => entity.Id).Order(StringComparer.Ordinal)];
        string[] others = [.. named.SelectMany(entity => entity.Members).Except(leaders).Order(StringComparer.Ordinal)];
        return leaders.Length > 0
            ? new EntityBundle([.. leaders, .. others], [])
            : new EntityBundle([], named.Select(entity => entity.Label).Order(StringComparer.Ordinal).ToValueList());
    }
}
