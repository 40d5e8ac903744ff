using System.Runtime.InteropServices;

namespace Provenance.Lineage;

/// <summary>
/// Finds the routes by which what documents say reached the reader: through republishers, translators and aggregators the
/// voice stays the original's; retold or quoted, the voice is the document's own and rests on its originals.
/// </summary>
internal sealed class RouteFinder(Corpus corpus, EntityTable entities, DocumentTable documents)
{
    /// <summary>A document with more routes than this keeps them as one that rests on all.</summary>
    const int MaximumRoutes = 64;

    /// <summary>
    /// A text that went through more hands than this is told by those nearest to the origin: no real chain comes close, and a
    /// made-up one must not grow with the square of its length.
    /// </summary>
    const int MaximumHands = 256;

    readonly Hands?[] hands = new Hands?[documents.Documents.Count];

    /// <summary>The routes of documents and of everything they rest on, by document number.</summary>
    /// <param name="roots">The documents asked for.</param>
    /// <param name="filter">Which originals a document rests on.</param>
    /// <param name="isDead">Whether a document no longer stands for what it said.</param>
    public Dictionary<int, Route[]> Find(IEnumerable<int> roots, Func<int, RouteFilter> filter, Func<int, bool> isDead)
    {
        Dictionary<int, Route[]> routes = [];
        List<int> derived = [];
        foreach (int root in roots)
            if (documents.Documents[root].DerivedFrom.IsEmpty)
                routes[root] = Build(root, RouteFilter.All, isDead(root), static _ => []);
            else
                derived.Add(root);
        DerivationCircles order = DerivationCircles.Find(derived, document => Originals(document, filter(document)),
            new Func<int, int, bool>[] { IsSuspected, documents.IsBefore });
        int current = -1;
        Route[] Known(int original) =>
            original == current || (order.RuledOut.Count > 0 && order.RuledOut.Contains((current, original))) ? [] : routes[original];
        Func<int, Route[]> known = Known;
        foreach (int[] group in order.Groups)
        {
            current = group[0];
            if (routes.ContainsKey(current))
                continue;
            if (group.Length > 1)
                AddCircle(group, order, routes, filter, isDead);
            else
                routes[current] = Build(current, filter(current), isDead(current), known);
        }
        return routes;
    }

    /// <summary>The routes of one document, given those of its originals.</summary>
    public Route[] Build(int number, RouteFilter filter, bool isDead, Func<int, Route[]> routesOf)
    {
        Document document = documents.Documents[number];
        Hands own = HandsOf(number);
        if (document.DerivedFrom.IsEmpty)
            return [Finish(number, RouteMarks.None, Speak(number, own, [], leaveOut: false), [], isDead)];
        if (document.DerivedFrom.Count == 1 && document.DerivedFrom[0] is { Document: { } sole, Certainty: Certainty.Shown } copy
            && IsCarrying(copy.How) && filter.Lets(copy) && routesOf(documents.NumberOf(sole)) is { Length: > 0 and <= MaximumRoutes } whole)
        {
            RouteMarks told = MarksOf(number, filter);
            Route[] copies = new Route[whole.Length];
            for (int i = 0; i < whole.Length; i++)
                copies[i] = Finish(number, told, Carry(number, copy, own, whole[i]), [], isDead);
            return copies;
        }
        List<Route> carried = [];
        List<Route> grounds = [];
        List<Route> verified = [];
        List<int> suspected = [];
        bool allVerified = true;
        foreach (Derivation derivation in document.DerivedFrom)
        {
            if (!filter.Lets(derivation))
                continue;
            int held = documents.OriginalOf(number, derivation);
            Route[] originals = held >= 0 ? Array.ConvertAll(routesOf(held), route => Through(held, route)) : [NotHeld(number, derivation, own)];
            if (derivation.Certainty == Certainty.Suspected)
                suspected.AddRange(originals.Length > 0 ? originals.SelectMany(original => original.Factors) : HandsOf(held).Factors);
            else if (IsCarrying(derivation.How))
                carried.AddRange(originals.Select(original => Carry(number, derivation, own, original)));
            else
            {
                grounds.AddRange(originals);
                allVerified &= derivation.Verified;
                if (derivation.Verified)
                    verified.AddRange(originals);
            }
        }
        List<Route> routes = carried.Count > 0
            ? [.. carried.Select(route => Rest(route, grounds))]
            : [Speak(number, own, grounds, leaveOut: grounds.Count > 0 && allVerified), .. verified];
        RouteMarks marks = MarksOf(number, filter);
        return [.. Bounded(routes).Select(route => Finish(number, marks, route, suspected, isDead))];
    }

    /// <summary>What the derivations of a document alone say of its routes.</summary>
    RouteMarks MarksOf(int number, RouteFilter filter)
    {
        RouteMarks marks = RouteMarks.None;
        foreach (Derivation derivation in documents.Documents[number].DerivedFrom)
        {
            if (derivation.Certainty == Certainty.Suspected || !filter.Lets(derivation))
                continue;
            if (documents.OriginalOf(number, derivation) is >= 0 and int original && documents.IsBefore(number, original))
                marks |= RouteMarks.Anachronistic;
            if (derivation is { How: DerivationKind.Quotes, Verified: false })
                marks |= RouteMarks.Quotes;
        }
        return marks;
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

    static bool IsCarrying(DerivationKind how) =>
        how is DerivationKind.Republished or DerivationKind.Translation or DerivationKind.Aggregated or DerivationKind.ArchiveCopy;

    Hands HandsOf(int number) => hands[number] ??= Hands.Of(number, documents.Documents[number], entities, corpus.Sources);

    /// <summary>The document's own voice, resting on its originals.</summary>
    Route Speak(int number, Hands own, List<Route> grounds, bool leaveOut)
    {
        Document document = documents.Documents[number];
        bool unknown = own.Speakers.Length == 0;
        int voice = unknown ? entities.StandIn(EntityKind.UnknownOrigin, document.Id) : entities.OfSource(own.Speakers[0]);
        int[] factors = leaveOut ? [] : unknown ? FactorSet.With(own.Factors, voice) : own.Factors;
        if (grounds.Count > 0)
            factors = FactorSet.Of([.. factors, .. grounds.SelectMany(ground => ground.Heritage)]);
        return new Route
        {
            Factors = factors,
            Heritage = grounds.Count == 0 ? factors : Inherited(factors, grounds[0]),
            Voice = voice,
            Speakers = own.Speakers,
            OriginHands = Array.ConvertAll(own.Speakers, entities.OfSource),
            Origin = number,
            Conduits = own.Carriers,
            Agencies = grounds.Count == 0 ? own.Agencies : [],
            RestsOn = RestingOn(grounds),
            IsUnattributed = unknown || corpus.Sources[own.Speakers[0]].Kind == SourceKind.Unknown,
            Suspected = grounds.Exists(ground => ground.Suspected.Length > 0) ? FactorSet.Of([.. grounds.SelectMany(ground => ground.Suspected)]) : [],
            Grounds = grounds.Count == 0 ? [] : [.. grounds],
            Terminal = grounds.Count == 0 ? number : grounds.TrueForAll(ground => ground.Terminal == grounds[0].Terminal) ? grounds[0].Terminal : Route.NoTerminal,
            IsAnonymous = grounds.Count == 0 ? IsAnonymous(own.Speakers) : grounds.TrueForAll(ground => ground.IsAnonymous),
            Marks = MarksOf(grounds),
            IsInterested = document.Genre == Genre.PressRelease,
            IsRetracted = grounds.Count > 0 && grounds.TrueForAll(ground => ground.IsRetracted),
        };
    }

    bool IsAnonymous(ReadOnlySpan<int> speakers) => speakers.Length > 0 && corpus.Sources[speakers[0]].Kind == SourceKind.Anonymous;

    static RouteMarks MarksOf(List<Route> grounds)
    {
        RouteMarks marks = RouteMarks.None;
        foreach (Route ground in grounds)
            marks |= ground.Marks;
        return marks;
    }

    /// <summary>A route that leads on from a document: it rests on that one, too, whosever voice it is.</summary>
    static Route Through(int document, Route route) => route with { RestsOn = FactorSet.With(route.RestsOn, document), Ordinal = -1 };

    /// <summary>The original's voice, through this document's hands.</summary>
    Route Carry(int number, Derivation derivation, Hands own, Route original)
    {
        bool isTransparent = derivation.Verified || derivation.How == DerivationKind.ArchiveCopy;
        int[] rests = RestingOn(original);
        if (isTransparent)
            return original with { RestsOn = rests, Ordinal = -1 };
        int[] factors = FactorSet.Union(original.Heritage, own.Factors);
        Conduit[] carriers = own.Carriers;
        // A copy that names no carrier was carried by whoever published it, or by nobody knows whom.
        if (carriers.Length == 0)
        {
            carriers = [new Conduit(LastStranger(own.Speakers, original.Factors), number)];
            if (own.Speakers.Length == 0)
                factors = FactorSet.With(factors, entities.StandIn(EntityKind.UnknownOrigin, documents.Documents[number].Id));
        }
        return original with
        {
            Factors = factors,
            Heritage = Inherited(factors, original),
            RestsOn = rests,
            Conduits = original.Conduits.Length < MaximumHands ? [.. original.Conduits, .. carriers] : original.Conduits,
            Ordinal = -1,
        };
    }

    /// <summary>The documents that whatever is made from an original rests on.</summary>
    static int[] RestingOn(Route original) =>
        original.Origin >= 0 && original.RestsOn.Length < MaximumHands ? FactorSet.With(original.RestsOn, original.Origin) : original.RestsOn;

    static int[] RestingOn(List<Route> originals)
    {
        int[] all = [];
        foreach (Route original in originals)
            if (RestingOn(original) is var more && all.Length + more.Length <= MaximumRoutes * MaximumHands)
                all = FactorSet.Union(all, more);
        return all;
    }

    /// <summary>What others take over from a route with the given factors that rests on an original.</summary>
    static int[] Inherited(int[] factors, Route original) => factors.Length <= MaximumHands ? factors : original.Heritage;

    /// <summary>The last of a copy's hands that the original does not have; -1 for none.</summary>
    int LastStranger(int[] speakers, int[] factors)
    {
        for (int i = speakers.Length - 1; i >= 0; i--)
            if (Array.BinarySearch(factors, entities.OfSource(speakers[i])) < 0)
                return speakers[i];
        return -1;
    }

    /// <summary>A route that also rests on further originals.</summary>
    static Route Rest(Route route, List<Route> grounds) => grounds.Count == 0 ? route : route with
    {
        Factors = FactorSet.Of([.. route.Factors, .. grounds.SelectMany(ground => ground.Heritage)]),
        Heritage = FactorSet.Of([.. route.Heritage, .. grounds.SelectMany(ground => ground.Heritage)]) is { Length: <= MaximumHands } all ? all : route.Heritage,
        RestsOn = FactorSet.Union(route.RestsOn, RestingOn(grounds)),
        Suspected = FactorSet.Of([.. route.Suspected, .. grounds.SelectMany(ground => ground.Suspected)]),
        Terminal = grounds.TrueForAll(ground => ground.Terminal == route.Terminal) ? route.Terminal : Route.NoTerminal,
        IsAnonymous = route.IsAnonymous && grounds.TrueForAll(ground => ground.IsAnonymous),
        Marks = route.Marks | MarksOf(grounds),
        Ordinal = -1,
    };

    /// <summary>An original that is named but not held: its source or its address stands for it.</summary>
    Route NotHeld(int number, Derivation derivation, Hands own)
    {
        List<int> factors = [];
        List<int> speakers = [];
        if (derivation.Address is { } address)
            factors.Add(entities.StandIn(EntityKind.Address, address));
        if (derivation.Source is { } source)
            speakers.Add(entities.SourceNumber(source));
        // Where the copy names both the first hands and the carrier, the first hands are the original's.
        else if (IsCarrying(derivation.How) && own.Carriers.Length > 0 && own.Speakers.Length > 0)
            speakers.AddRange(own.Speakers);
        factors.AddRange(speakers.Select(entities.OfSource));
        // By an address it is one item; by its source, what that source published here may well be it.
        bool isMissing = derivation.Address is not null || (derivation.Source is not null && !documents.Speaks(entities.OfSource(speakers[0])));
        int terminal = factors.Count == 0 ? Route.NoTerminal : Route.TerminalAt(factors[0]);
        if (factors.Count == 0)
            factors.Add(entities.StandIn(EntityKind.UnknownOrigin, documents.Documents[number].Id));
        return new Route
        {
            Factors = FactorSet.Of(factors),
            Heritage = FactorSet.Of(factors),
            Voice = speakers.Count > 0 ? entities.OfSource(speakers[0]) : factors[0],
            Speakers = [.. speakers],
            OriginHands = [.. speakers.Select(entities.OfSource)],
            Origin = -1,
            IsUnattributed = speakers.Count > 0 && corpus.Sources[speakers[0]].Kind == SourceKind.Unknown,
            Terminal = terminal,
            IsAnonymous = IsAnonymous(CollectionsMarshal.AsSpan(speakers)),
            Marks = (isMissing ? RouteMarks.OriginNotHeld : 0) | (derivation.How == DerivationKind.PrimarySource ? RouteMarks.PrimaryNotHeld : 0),
        };
    }

    /// <summary>What the document shares with others, and whether it still stands.</summary>
    Route Finish(int number, RouteMarks marks, Route route, List<int> suspected, bool isDead)
    {
        return suspected.Count == 0 && !isDead && (route.Marks | marks) == route.Marks && !documents.SharesAnything(number) ? route : route with
        {
            Factors = documents.AddShared(number, route.Factors),
            Heritage = documents.AddShared(number, route.Heritage),
            Marks = route.Marks | marks,
            Suspected = suspected.Count == 0 ? route.Suspected : FactorSet.Of([.. route.Suspected, .. suspected]),
            IsRetracted = route.IsRetracted || isDead,
        };
    }

    static List<Route> Bounded(List<Route> routes) => routes.Count <= MaximumRoutes ? routes : [Rest(routes[0], routes[1..])];

    /// <summary>Documents that rest on each other are one: a single unknown origin, unless something outside feeds them.</summary>
    void AddCircle(int[] circle, DerivationCircles order, Dictionary<int, Route[]> routes, Func<int, RouteFilter> filter, Func<int, bool> isDead)
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
                Route[] feeding = original >= 0 ? routes[original] : [NotHeld(member, derivation, HandsOf(member))];
                if (derivation.Certainty == Certainty.Suspected)
                    suspected.AddRange(feeding.SelectMany(route => route.Factors));
                else
                    outside.AddRange(feeding);
            }
        int contracted = entities.StandIn(EntityKind.Circle, string.Join('+', circle.Select(member => documents.Documents[member].Id).Order(StringComparer.Ordinal)));
        foreach (int member in circle)
        {
            Route own = Speak(member, HandsOf(member), outside, leaveOut: false);
            routes[member] =
            [
                Finish(member, RouteMarks.None, own with
                {
                    Factors = FactorSet.With(own.Factors, contracted),
                    Heritage = FactorSet.With(own.Heritage, contracted),
                    IsUnattributed = outside.Count == 0 || own.IsUnattributed,
                    Terminal = outside.Count == 0 ? Route.NoTerminal : own.Terminal,
                    Marks = own.Marks | MarksOf(member, filter(member)) | RouteMarks.Circular | (outside.Count == 0 ? RouteMarks.UnfedCircle : 0),
                }, suspected, isDead(member)),
            ];
        }
    }
}
