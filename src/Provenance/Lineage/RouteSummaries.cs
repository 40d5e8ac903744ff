namespace Provenance.Lineage;

/// <summary>
/// What lines ask of the routes that every claim shares. That of a document's only route stands under the number of the document;
/// where a document has several, they stand apart, under ordinals below <see cref="Route.NoOrdinal"/>.
/// </summary>
internal sealed class RouteSummaries
{
    readonly SharedList<RouteSummary> byDocument;
    readonly SharedList<RouteSummary> apart;

    /// <summary>Sums up routes that are complete, and gives them their ordinals.</summary>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="from">The first of which the routes are new.</param>
    /// <param name="common">The routes.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="earlier">Those of the documents before; null for none.</param>
    public RouteSummaries(int documents, int from, CommonRoutes common, EntityTable entities, RouteSummaries? earlier)
    {
        byDocument = SharedList<RouteSummary>.After(earlier?.byDocument, documents);
        int next = earlier?.apart.Count ?? 0, several = next;
        for (int i = from; i < documents; i++)
            several += common[i] is [_] ? 0 : common[i]!.Length;
        apart = SharedList<RouteSummary>.After(earlier?.apart, several);
        for (int i = from; i < documents; i++)
            if (common[i] is [Route only])
                byDocument[only.Ordinal = i] = RouteSummary.Of(only, entities);
            else
            {
                byDocument[i] = RouteSummary.Elsewhere(Apart(next), common[i]!.Length);
                foreach (Route route in common[i]!)
                {
                    route.Ordinal = Apart(next);
                    apart[next++] = RouteSummary.Of(route, entities);
                }
            }
    }

    /// <summary>By document: its only route, or where its routes stand.</summary>
    public ReadOnlySpan<RouteSummary> ByDocument => byDocument.Items;

    /// <summary>Those of documents with several routes, from ordinal <see cref="Route.NoOrdinal"/> - 1 downward.</summary>
    public ReadOnlySpan<RouteSummary> Several => apart.Items;

    /// <summary>The place of an ordinal below <see cref="Route.NoOrdinal"/> among <see cref="Several"/>, and the other way round.</summary>
    public static int Apart(int place) => Route.NoOrdinal - 1 - place;
}
