namespace Provenance.Lineage;

/// <summary>The routes of documents that were found so far, by document number; null for those that were not.</summary>
internal interface IRouteTable
{
    Route[]? this[int document] { get; set; }
}

/// <summary>The routes that every claim shares: of all documents.</summary>
/// <param name="documents">How many there are.</param>
/// <param name="earlier">Those found before; null for none.</param>
internal sealed class CommonRoutes(int documents, CommonRoutes? earlier = null) : IRouteTable
{
    readonly SharedList<Route[]?> routes = SharedList<Route[]?>.After(earlier?.routes, documents);

    public Route[]? this[int document]
    {
        get => routes[document];
        set => routes[document] = value;
    }
}

/// <summary>The routes as one claim has them: of the few documents that its own rest on.</summary>
internal sealed class ParticularRoutes : IRouteTable
{
    readonly Dictionary<int, Route[]> routes = [];

    /// <summary>All of them.</summary>
    public IEnumerable<Route> All => routes.Values.SelectMany(list => list);

    public Route[]? this[int document]
    {
        get => routes.GetValueOrDefault(document);
        set => routes[document] = value!;
    }
}
