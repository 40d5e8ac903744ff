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
    readonly SharedList<bool> derives;
    readonly Dictionary<int, ParticularRoutes> particular;
    readonly Dictionary<Assertion, Route[]> own;
    readonly DateOnly? asOf;

    /// <summary>Finds the routes of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="denials">The ties that are denied.</param>
    /// <param name="growth">What is new in it.</param>
    /// <param name="earlier">The routes before that came; null where all is new.</param>
    public ClaimRoutes(Corpus corpus, EntityTable entities, DocumentTable documents, Denials denials, CorpusGrowth growth, ClaimRoutes? earlier = null)
    {
        this.documents = documents;
        asOf = corpus.AsOf;
        finder = new RouteFinder(corpus, entities, documents, earlier?.finder);
        traits = new RouteTraits(corpus, entities, denials);
        int count = documents.Documents.Count, from = growth.Documents;
        common = new CommonRoutes(count, earlier?.common);
        finder.Find(Enumerable.Range(from, count - from), static _ => RouteFilter.All, IsRetracted, common);
        derives = SharedList<bool>.After(earlier?.derives, count);
        for (int i = from; i < count; i++)
        {
            derives[i] = !documents.Documents[i].DerivedFrom.IsEmpty;
            foreach (Route route in common[i]!)
                traits.Complete(route);
        }
        Summaries = new RouteSummaries(count, from, common, entities, earlier?.Summaries);
        particular = earlier is null ? [] : new(earlier.particular);
        own = earlier is null ? new(ReferenceEqualityComparer.Instance) : new(earlier.own, ReferenceEqualityComparer.Instance);
        if (growth.Claims is { } claims)
            foreach (int claim in claims)
                AddParticular(claim, corpus.Claims[claim]);
        else
            for (int claim = 0; claim < corpus.Claims.Count; claim++)
                AddParticular(claim, corpus.Claims[claim]);
    }

    /// <summary>What lines ask of the common routes.</summary>
    public RouteSummaries Summaries { get; }

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

    bool IsRetracted(int document) => IsEffective(documents.Documents[document].Retracted);

    void AddParticular(int position, Claim claim)
    {
        if (particular.Count > 0)
            particular.Remove(position);
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
