using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Entities that every supporting line rests on. Asked where there are two documents or more.</summary>
internal static class Bottlenecks
{
    /// <summary>Their ids, sorted; stand-ins for what documents share without naming it are left out.</summary>
    public static ValueList<string> Of(CorpusLineage lineage, ReadOnlySpan<Line> support)
    {
        List<string>? ids = null;
        foreach (int entity in support[0].Factors)
            if (lineage.Entities[entity].Kind == EntityKind.Source && IsOnAll(entity, support))
                (ids ??= []).Add(lineage.Entities[entity].Id);
        ids?.Sort(StringComparer.Ordinal);
        return ids is null ? [] : ids.ToValueList();
    }

    static bool IsOnAll(int entity, ReadOnlySpan<Line> support)
    {
        foreach (ref readonly Line line in support)
            if (!line.RestsOn(entity))
                return false;
        return true;
    }
}
