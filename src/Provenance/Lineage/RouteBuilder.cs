using System.Runtime.InteropServices;

namespace Provenance.Lineage;

/// <summary>
/// Makes the routes of a document from those of its originals. Through republishers, translators and aggregators the voice stays the
/// original's; what retells, quotes or cites speaks in its own voice and rests on its originals.
/// </summary>
internal sealed class RouteBuilder(Corpus corpus, EntityTable entities, DocumentTable documents, RouteBuilder? earlier = null)
{
    /// <summary>A document with more routes than this keeps them as one that rests on all.</summary>
    const int MaximumRoutes = 64;

    /// <summary>
    /// A text that went through more hands than this is told by those nearest to the origin: no real chain comes close, and a
    /// made-up one must not grow with the square of its length.
    /// </summary>
    const int MaximumHands = 256;

    readonly SharedList<Hands?> hands = SharedList<Hands?>.After(earlier?.hands, documents.Documents.Count);
    readonly SharedList<Hands?> alone = SharedList<Hands?>.After(earlier?.alone, corpus.Sources.Count);

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
                copies[i] = Finish(number, told, Carry(number, own, isTransparent: IsTransparent(copy), documents.NumberOf(sole), whole[i]), [], isDead);
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
            Route[] originals = held >= 0 ? routesOf(held) : [NotHeld(number, derivation, own)];
            if (derivation.Certainty == Certainty.Suspected)
                suspected.AddRange(originals.Length > 0 ? originals.SelectMany(original => original.Factors) : HandsOf(held).Factors);
            else if (IsCarrying(derivation.How))
                carried.AddRange(originals.Select(original => Carry(number, own, IsTransparent(derivation), held, original)));
            else
            {
                originals = Array.ConvertAll(originals, original => original with { RestsOn = RestingOn(original, held), Ordinal = Route.NoOrdinal });
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
    public RouteMarks MarksOf(int number, RouteFilter filter)
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

    static bool IsTransparent(Derivation derivation) => derivation.Verified || derivation.How == DerivationKind.ArchiveCopy;

    static bool IsCarrying(DerivationKind how) =>
        how is DerivationKind.Republished or DerivationKind.Translation or DerivationKind.Aggregated or DerivationKind.ArchiveCopy;

    /// <summary>The hands of a document, sorted once.</summary>
    public Hands HandsOf(int number) => hands[number] ??= MakeHands(number, documents.Documents[number]);

    Hands MakeHands(int number, Document document)
    {
        if (!Hands.IsOne(document.Chain))
            return Hands.Of(number, document, entities, corpus.Sources);
        // Most documents have one hand, and most sources many documents.
        int source = entities.SourceNumber(document.Chain[0].Source);
        return alone[source] ??= Hands.One(source, entities.OfSource(source));
    }

    /// <summary>The document's own voice, resting on its originals.</summary>
    public Route Speak(int number, Hands own, List<Route> grounds, bool leaveOut)
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
            OriginHands = own.Voices,
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
            marks |= ground.Marks & ~RouteMarks.OfOwnHands;
        return marks;
    }

    /// <summary>The original's voice, through this document's hands.</summary>
    /// <param name="number">The document that carries.</param>
    /// <param name="own">Its hands.</param>
    /// <param name="isTransparent">Whether it could not have altered anything.</param>
    /// <param name="held">The document it was carried from; -1 where that is not held.</param>
    /// <param name="original">The route there.</param>
    Route Carry(int number, Hands own, bool isTransparent, int held, Route original)
    {
        int[] rests = RestingOn(original, held);
        if (isTransparent)
            return original with { RestsOn = rests, Ordinal = Route.NoOrdinal };
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
            Ordinal = Route.NoOrdinal,
        };
    }

    /// <summary>The documents that whatever is made from an original rests on.</summary>
    /// <param name="original">The route to the original.</param>
    /// <param name="held">The original itself, whosever voice it has; -1 where it is not held.</param>
    static int[] RestingOn(Route original, int held = -1)
    {
        int[] rests = original.RestsOn;
        if (rests.Length >= MaximumHands)
            return rests;
        if (original.Origin >= 0)
            rests = FactorSet.With(rests, original.Origin);
        return held >= 0 ? FactorSet.With(rests, held) : rests;
    }

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
        Ordinal = Route.NoOrdinal,
    };

    /// <summary>An original that is named but not held: its source or its address stands for it.</summary>
    public Route NotHeld(int number, Derivation derivation, Hands own)
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
    public Route Finish(int number, RouteMarks marks, Route route, List<int> suspected, bool isDead)
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
}
