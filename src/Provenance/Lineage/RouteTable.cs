namespace Provenance.Lineage;

/// <summary>The routes of documents that were found so far, by document number; null for those that were not.</summary>
internal interface IRouteTable
{
    Route[]? this[int document] { get; set; }
}

/// <summary>The routes that every claim shares: of all documents.</summary>
internal sealed class CommonRoutes(int documents) : IRouteTable
{
    readonly Route[]?[] routes = new Route[]?[documents];

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
