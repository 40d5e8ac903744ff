namespace Provenance.Lineage;

/// <summary>
/// The routes by which assertions came. Most documents rest on the same originals whatever they say, so their routes are found
/// once; where an assertion names its originals, was found out independently or was taken back, the claim has routes of its own.
/// </summary>
internal sealed class ClaimRoutes
{
    readonly DocumentTable documents;
    readonly RouteFinder finder;
    readonly RouteTraits traits;
    readonly CommonRoutes common;
    readonly RouteSummary[] summaries;
    readonly bool[] derives;
    readonly Dictionary<int, ParticularRoutes> particular = [];
    readonly Dictionary<Assertion, Route[]> own = new(ReferenceEqualityComparer.Instance);
    readonly DateOnly? asOf;

    public ClaimRoutes(Corpus corpus, EntityTable entities, DocumentTable documents, Denials denials)
    {
        this.documents = documents;
        asOf = corpus.AsOf;
        finder = new RouteFinder(corpus, entities, documents);
        traits = new RouteTraits(corpus, entities, denials);
        int count = documents.Documents.Count;
        common = new CommonRoutes(count);
        finder.Find(Enumerable.Range(0, count), static _ => RouteFilter.All, IsRetracted, common);
        derives = new bool[count];
        for (int i = 0; i < count; i++)
        {
            derives[i] = !documents.Documents[i].DerivedFrom.IsEmpty;
            foreach (Route route in common[i]!)
                traits.Complete(route);
        }
        summaries = Summarise(count, common, entities);
        for (int claim = 0; claim < corpus.Claims.Count; claim++)
            AddParticular(claim, corpus.Claims[claim]);
    }

    /// <summary>What lines ask of the common routes, by their ordinals. That of a document's only route is the number of the document.</summary>
    public ReadOnlySpan<RouteSummary> Summaries => summaries;

    /// <summary>Whether a claim has routes of its own.</summary>
    public bool HasOwn(int claim) => particular.Count > 0 && particular.ContainsKey(claim);

    /// <summary>The routes of one assertion of the claim at a position.</summary>
    public Route[] Of(int claim, Assertion assertion, int document)
    {
        if (particular.Count == 0 || !particular.TryGetValue(claim, out ParticularRoutes? routes))
            return common[document]!;
        return own.TryGetValue(assertion, out Route[]? special) ? special : routes[document]!;
    }

    /// <summary>Whether an assertion or document was taken back on or before the evaluation date.</summary>
    public bool IsEffective(Withdrawal? withdrawal) =>
        withdrawal is not null && (withdrawal.On is null || asOf is null || Appearance.Of(withdrawal.On).Earliest <= asOf.Value.DayNumber);

    static RouteSummary[] Summarise(int documents, CommonRoutes common, EntityTable entities)
    {
        int several = 0;
        for (int i = 0; i < documents; i++)
            several += common[i] is [_] ? 0 : common[i]!.Length;
        RouteSummary[] summaries = new RouteSummary[documents + several];
        int next = documents;
        for (int i = 0; i < documents; i++)
        {
            if (common[i] is [Route only])
                summaries[only.Ordinal = i] = RouteSummary.Of(only, entities);
            else
            {
                summaries[i] = RouteSummary.Elsewhere(next, common[i]!.Length);
                foreach (Route route in common[i]!)
                    summaries[route.Ordinal = next++] = RouteSummary.Of(route, entities);
            }
        }
        return summaries;
    }

    bool IsRetracted(int document) => IsEffective(documents.Documents[document].Retracted);

    void AddParticular(int position, Claim claim)
    {
        if (!IsParticular(claim))
            return;
        Dictionary<int, List<Assertion>> said = [];
        foreach (Assertion assertion in claim.Assertions)
        {
            int number = documents.NumberOf(assertion.Document);
            if (!said.TryGetValue(number, out List<Assertion>? list))
                said.Add(number, list = []);
            list.Add(assertion);
        }
        RouteFilter Filter(int document) => said.TryGetValue(document, out List<Assertion>? list) ? Together(list) : RouteFilter.All;
        bool IsDead(int document) => IsRetracted(document)
            || said.TryGetValue(document, out List<Assertion>? list) && list.TrueForAll(assertion => IsEffective(assertion.Withdrawn));
        ParticularRoutes routes = new();
        finder.Find(said.Keys.Order(), Filter, IsDead, routes);
        particular.Add(position, routes);
        foreach (Route route in routes.All)
            traits.Complete(route);
        // Two assertions of one document may rest on different originals of it.
        foreach ((int document, List<Assertion> list) in said)
            foreach (Assertion assertion in list)
                if (RouteFilter.Of(assertion) is var filter && filter != Filter(document))
                {
                    own[assertion] = finder.Builder.Build(document, filter, IsRetracted(document), original => routes[original] ?? common[original]!);
                    Array.ForEach(own[assertion], traits.Complete);
                }
    }

    /// <summary>Whether the claim says anything special of a document that rests on others or that others may rest on.</summary>
    bool IsParticular(Claim claim)
    {
        foreach (Assertion assertion in claim.Assertions)
            if ((!RouteFilter.Of(assertion).IsAll && derives[documents.NumberOf(assertion.Document)]) || assertion.Withdrawn is not null)
                return true;
        return false;
    }

    static RouteFilter Together(List<Assertion> assertions)
    {
        if (assertions.Exists(assertion => assertion.OwnReporting))
            return new RouteFilter(true, []);
        return assertions.TrueForAll(assertion => !assertion.From.IsEmpty)
            ? new RouteFilter(false, assertions.SelectMany(assertion => assertion.From).Distinct().ToValueList())
            : RouteFilter.All;
    }
}
