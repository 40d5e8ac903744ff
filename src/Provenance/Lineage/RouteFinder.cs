namespace Provenance.Lineage;

/// <summary>
/// Finds the routes by which what documents say reached the reader: through republishers, translators and aggregators the
/// voice stays the original's; retold or quoted, the voice is the document's own and rests on its originals.
/// </summary>
internal sealed class RouteFinder(Corpus corpus, EntityTable entities, DocumentTable documents, RouteFinder? earlier = null)
{
    /// <summary>Makes the routes of single documents.</summary>
    public RouteBuilder Builder { get; } = new(corpus, entities, documents, earlier?.Builder);

    /// <summary>Finds the routes of documents and of everything they rest on.</summary>
    /// <param name="roots">The documents asked for.</param>
    /// <param name="filter">Which originals a document rests on.</param>
    /// <param name="isDead">Whether a document no longer stands for what it said.</param>
    /// <param name="routes">Takes the routes; what it holds already is taken as found.</param>
    public void Find(IEnumerable<int> roots, Func<int, RouteFilter> filter, Func<int, bool> isDead, IRouteTable routes)
    {
        int current = -1;
        HashSet<(int Document, int Original)> ruledOut = [];
        Func<int, Route[]> known = original => original == current || (ruledOut.Count > 0 && ruledOut.Contains((current, original))) ? [] : routes[original]!;
        List<int> waiting = [];
        foreach (int root in roots)
            if (routes[root] is null)
            {
                current = root;
                // What rests on documents that are found already is in no circle.
                if (AreFound(root, filter(root), routes))
                    routes[root] = Builder.Build(root, filter(root), isDead(root), known);
                else
                    waiting.Add(root);
            }
        if (waiting.Count == 0)
            return;
        DerivationCircles order = DerivationCircles.Find(waiting, document => Originals(document, filter(document)),
            new Func<int, int, bool>[] { IsSuspected, documents.IsBefore });
        ruledOut = order.RuledOut;
        foreach (int[] group in order.Groups)
        {
            current = group[0];
            if (routes[current] is not null)
                continue;
            if (group.Length > 1)
                AddCircle(group, order, routes, filter, isDead);
            else
                routes[current] = Builder.Build(current, filter(current), isDead(current), known);
        }
    }

    /// <summary>Whether the routes of all originals of a document that are held are found.</summary>
    bool AreFound(int document, RouteFilter filter, IRouteTable routes)
    {
        foreach (Derivation derivation in documents.Documents[document].DerivedFrom)
            if (filter.Lets(derivation) && documents.OriginalOf(document, derivation) is >= 0 and int original && routes[original] is null)
                return false;
        return true;
    }

    /// <summary>The originals of a document that are held.</summary>
    public int[] Originals(int document, RouteFilter filter)
    {
        ValueList<Derivation> derivations = documents.Documents[document].DerivedFrom;
        if (derivations.IsEmpty)
            return [];
        int[] originals = new int[derivations.Count];
        int count = 0;
        foreach (Derivation derivation in derivations)
            if (filter.Lets(derivation) && documents.OriginalOf(document, derivation) is >= 0 and int original)
                originals[count++] = original;
        return count == originals.Length ? originals : originals[..count];
    }

    /// <summary>Whether a document is only suspected to be made from an original, and not shown to be.</summary>
    bool IsSuspected(int document, int original)
    {
        bool isSuspected = false;
        foreach (Derivation derivation in documents.Documents[document].DerivedFrom)
            if (documents.OriginalOf(document, derivation) == original)
            {
                if (derivation.Certainty != Certainty.Suspected)
                    return false;
                isSuspected = true;
            }
        return isSuspected;
    }

    /// <summary>Documents that rest on each other are one: a single unknown origin, unless something outside feeds them.</summary>
    void AddCircle(int[] circle, DerivationCircles order, IRouteTable routes, Func<int, RouteFilter> filter, Func<int, bool> isDead)
    {
        HashSet<int> members = [.. circle];
        List<Route> outside = [];
        List<int> suspected = [];
        foreach (int member in circle)
            foreach (Derivation derivation in documents.Documents[member].DerivedFrom)
            {
                int original = documents.OriginalOf(member, derivation);
                if (!filter(member).Lets(derivation) || members.Contains(original) || order.RuledOut.Contains((member, original)))
                    continue;
                Route[] feeding = original >= 0 ? routes[original]! : [Builder.NotHeld(member, derivation, Builder.HandsOf(member))];
                if (derivation.Certainty == Certainty.Suspected)
                    suspected.AddRange(feeding.SelectMany(route => route.Factors));
                else
                    outside.AddRange(feeding);
            }
        int contracted = entities.StandIn(EntityKind.Circle, string.Join('+', circle.Select(member => documents.Documents[member].Id).Order(StringComparer.Ordinal)));
        foreach (int member in circle)
        {
            Route own = Builder.Speak(member, Builder.HandsOf(member), outside, leaveOut: false);
            routes[member] =
            [
                Builder.Finish(member, RouteMarks.None, own with
                {
                    Factors = FactorSet.With(own.Factors, contracted),
                    Heritage = FactorSet.With(own.Heritage, contracted),
                    IsUnattributed = outside.Count == 0 || own.IsUnattributed,
                    Terminal = outside.Count == 0 ? Route.NoTerminal : own.Terminal,
                    Marks = own.Marks | Builder.MarksOf(member, filter(member)) | RouteMarks.Circular | (outside.Count == 0 ? RouteMarks.UnfedCircle : 0),
                }, suspected, isDead(member)),
            ];
        }
    }
}
