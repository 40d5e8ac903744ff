namespace Provenance.Lineage;

/// <summary>
/// A route with what lines ask of it, side by side in memory: most lines need nothing else of their route, and each object that
/// need not be visited saves a wait for memory.
/// </summary>
internal readonly struct RouteSummary
{
    RouteSummary(Route route, RouteQualities qualities)
    {
        (Route, Factors, Marks, Qualities) = (route, route.Factors, route.Marks, qualities);
        Signature = FactorSignature.Of(route.Factors);
    }

    RouteSummary(int first, int count) => (First, Count) = (first, count);

    /// <summary>The route; null where a document has none, or several, which then stand elsewhere.</summary>
    public Route? Route { get; }

    /// <summary>Its factor set.</summary>
    public int[] Factors { get; } = [];

    /// <summary>The signature of its factor set.</summary>
    public ulong Signature { get; }

    /// <summary>The ordinal of the first of the several routes of the document; those of the others go down from there.</summary>
    public int First { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>What is to be said of it.</summary>
    public RouteMarks Marks { get; }

    /// <summary>What lines ask of it.</summary>
    public RouteQualities Qualities { get; }

    /// <summary>The summary of a route that is complete.</summary>
    public static RouteSummary Of(Route route, EntityTable entities) => new(route,
        entities.QualitiesOf(route.Factors)
        | (route.Suspected.Length > 0 ? RouteQualities.Suspected : 0)
        | (route.Agencies.Length > 0 ? RouteQualities.Agencies : 0)
        | (route.MayLink ? RouteQualities.MayLink : 0)
        | (route.IsUnattributed ? RouteQualities.Unattributed : 0)
        | (route.IsAnonymous ? RouteQualities.Anonymous : 0)
        | (route.IsDisclaimed ? RouteQualities.Disclaimed : 0)
        | (route.HasUnknownCarrier ? RouteQualities.UnknownCarrier : 0)
        | (route.IsRetracted ? RouteQualities.Retracted : 0)
        | (route.IsInterested || route.Grounds.Length > 0 ? RouteQualities.MayBeInterested : 0));

    /// <summary>Stands for several routes, or none, that have their summaries elsewhere.</summary>
    public static RouteSummary Elsewhere(int first, int count) => new(first, count);
}
