using Provenance.Lineage;

namespace Provenance.Tests.Lineage.Plain;

/// <summary>
/// How words came into every document of a corpus, for one claim, found in the plainest way: sets of names, and circles by reaching.
/// Bounds on very many hands and routes are left out.
/// </summary>
sealed class PlainRoutes
{
    readonly Corpus corpus;
    readonly PlainEntities entities;
    readonly Dictionary<string, Assertion> said;
    readonly Dictionary<string, PlainRoute[]> routes = [];
    readonly HashSet<(string, string)> ruledOut = [];
    readonly HashSet<string> twice;

    public PlainRoutes(Corpus corpus, PlainEntities entities, Claim claim)
    {
        this.corpus = corpus;
        this.entities = entities;
        said = claim.Assertions.ToDictionary(assertion => assertion.Document);
        twice = [.. corpus.Documents.Select(document => document.Text?.Sha256?.ToLowerInvariant()).OfType<string>().GroupBy(digest => digest).Where(group => group.Count() > 1).Select(group => group.Key)];
        string[] all = [.. corpus.Documents.Select(document => document.Id)];
        List<string[]> groups = [.. Circles(all, (_, _) => true, [IsSuspected, IsBefore])];
        while (groups.Count > 0)
        {
            // Next is a group whose originals elsewhere are all known.
            string[] group = groups.First(one => one.All(document => Originals(document).All(original => one.Contains(original) || routes.ContainsKey(original) || ruledOut.Contains((document, original)))));
            groups.Remove(group);
            if (group.Length > 1)
                AddCircle(group);
            else
                routes[group[0]] = Build(group[0]);
        }
    }

    public PlainRoute[] Of(string document) => routes[document];

    Document Get(string id) => corpus.FindDocument(id)!;

    IEnumerable<Derivation> Derivations(string document) => Get(document).DerivedFrom.Where(derivation => !said.TryGetValue(document, out Assertion? assertion)
        || (!assertion.OwnReporting && (assertion.From.IsEmpty || assertion.From.Any(id => id == derivation.Document || id == derivation.Address))));

    string? Held(string document, Derivation derivation)
    {
        string? original = derivation.Document ?? (derivation.Address is { } address ? corpus.Documents.FirstOrDefault(one => one.Address == address)?.Id : null);
        return original == document ? null : original;
    }

    IEnumerable<string> Originals(string document) => Derivations(document).Select(derivation => Held(document, derivation)).OfType<string>();

    bool IsSuspected(string document, string original) =>
        Get(document).DerivedFrom.Where(derivation => Held(document, derivation) == original).All(derivation => derivation.Certainty == Certainty.Suspected);

    bool IsBefore(string document, string original) => Appearance.Of(Get(document)).IsBefore(Appearance.Of(Get(original)));

    /// <summary>Documents that rest on each other, each group opened by the first doubt that rules out anything in it.</summary>
    IEnumerable<string[]> Circles(string[] documents, Func<string, string, bool> counts, Func<string, string, bool>[] doubts)
    {
        IEnumerable<string> Next(string document) => Originals(document).Where(original => documents.Contains(original) && counts(document, original));
        HashSet<string> Reach(string from)
        {
            HashSet<string> reached = [];
            Queue<string> open = new([from]);
            while (open.TryDequeue(out string? one))
                foreach (string next in Next(one))
                    if (reached.Add(next))
                        open.Enqueue(next);
            return reached;
        }
        Dictionary<string, HashSet<string>> reach = documents.ToDictionary(document => document, Reach);
        foreach (string[] group in documents.GroupBy(document => documents.First(other => other == document || (reach[document].Contains(other) && reach[other].Contains(document)))).Select(group => group.ToArray()))
        {
            int opening = group.Length == 1 ? -1 : Array.FindIndex(doubts, doubt => group.Any(document => Next(document).Any(original => group.Contains(original) && doubt(document, original))));
            if (opening < 0)
            {
                yield return group;
                continue;
            }
            foreach (string document in group)
                foreach (string original in Next(document).Where(group.Contains))
                    if (doubts[opening](document, original))
                        ruledOut.Add((document, original));
            foreach (string[] inner in Circles(group, (document, original) => counts(document, original) && !ruledOut.Contains((document, original)), doubts[(opening + 1)..]))
                yield return inner;
        }
    }

    PlainRoute[] Build(string id)
    {
        PlainHands own = new(Get(id), entities);
        List<PlainRoute> carried = [], grounds = [], verified = [];
        HashSet<string> suspected = [];
        foreach (Derivation derivation in Derivations(id))
        {
            string? held = Held(id, derivation);
            PlainRoute[] originals = held is null ? [NotHeld(id, derivation, own)] : ruledOut.Contains((id, held)) ? [] : routes[held];
            if (derivation.Certainty == Certainty.Suspected)
                suspected.UnionWith(originals.Length > 0 ? originals.SelectMany(original => original.Factors) : new PlainHands(Get(held!), entities).Factors);
            else if (derivation.How is DerivationKind.Republished or DerivationKind.Translation or DerivationKind.Aggregated or DerivationKind.ArchiveCopy)
                carried.AddRange(originals.Select(original => Carry(id, own, derivation, Through(original, held))));
            else
            {
                grounds.AddRange(originals.Select(original => Through(original, held)));
                if (derivation.Verified)
                    verified.AddRange(originals.Select(original => Through(original, held)));
            }
        }
        IEnumerable<PlainRoute> all = carried.Count > 0 ? carried.Select(route => route.On(grounds)) : [Speak(id, own, grounds, grounds.Count > 0 && grounds.Count == verified.Count), .. verified];
        return [.. all.Select(route => Finish(id, route, suspected))];
    }

    static PlainRoute Through(PlainRoute original, string? held) => original with { RestsOn = [.. original.WithOrigin(), .. held is null ? Array.Empty<string>() : [held]] };

    PlainRoute Speak(string id, PlainHands own, List<PlainRoute> grounds, bool leaveOut)
    {
        bool unknown = own.Speakers.Length == 0;
        bool rests = grounds.Count > 0;
        PlainRoute alone = new()
        {
            Factors = leaveOut ? [] : unknown ? [.. own.Factors, "unknown:" + id] : own.Factors,
            Speakers = own.Speakers,
            Origin = id,
            Carriers = [.. own.Carriers.Select(carrier => ((string?)carrier, id))],
            Agencies = rests ? [] : own.Agencies,
            IsUnattributed = unknown || entities[own.Speakers[0]].Kind == SourceKind.Unknown,
            IsAnonymous = rests || (!unknown && entities[own.Speakers[0]].Kind == SourceKind.Anonymous),
            IsRetracted = rests && grounds.All(ground => ground.IsRetracted),
            Terminal = rests ? grounds[0].Terminal : "document:" + id,
        };
        return alone.On(grounds);
    }

    PlainRoute Carry(string id, PlainHands own, Derivation derivation, PlainRoute original)
    {
        if (derivation.Verified || derivation.How == DerivationKind.ArchiveCopy)
            return original;
        (string? Source, string Document)[] carriers = [.. own.Carriers.Select(carrier => ((string?)carrier, id))];
        HashSet<string> factors = [.. original.Factors, .. own.Factors];
        if (carriers.Length == 0)
        {
            carriers = [(own.Speakers.LastOrDefault(speaker => !original.Factors.Contains(entities.Of(speaker))), id)];
            if (own.Speakers.Length == 0)
                factors.Add("unknown:" + id);
        }
        return original with { Factors = factors, Carriers = [.. original.Carriers, .. carriers] };
    }

    PlainRoute NotHeld(string id, Derivation derivation, PlainHands own)
    {
        bool carries = derivation.How is DerivationKind.Republished or DerivationKind.Translation or DerivationKind.Aggregated or DerivationKind.ArchiveCopy;
        string[] speakers = derivation.Source is { } source ? [source] : carries && own.Carriers.Length > 0 ? own.Speakers : [];
        string[] factors = [.. derivation.Address is { } address ? new[] { "address:" + address } : [], .. speakers.Select(entities.Of)];
        bool publishesHere = derivation.Source is { } known && corpus.Documents.Any(document => document.Chain.Any(hand =>
            hand.Role is HandRole.Author or HandRole.Originator or HandRole.Publisher && entities.Of(hand.Source) == entities.Of(known)));
        return new PlainRoute
        {
            Factors = factors.Length > 0 ? [.. factors] : ["unknown:" + id],
            Speakers = speakers,
            Terminal = factors.Length > 0 ? "entity:" + factors[0] : null,
            IsUnattributed = speakers.Length > 0 && entities[speakers[0]].Kind == SourceKind.Unknown,
            IsAnonymous = speakers.Length > 0 && entities[speakers[0]].Kind == SourceKind.Anonymous,
            IsNotHeld = derivation.Address is not null || (derivation.Source is not null && !publishesHere),
            IsPrimaryNotHeld = derivation.How == DerivationKind.PrimarySource,
        };
    }

    PlainRoute Finish(string id, PlainRoute route, IEnumerable<string> suspected)
    {
        Document document = Get(id);
        Derivation[] shown = [.. Derivations(id).Where(derivation => derivation.Certainty == Certainty.Shown)];
        HashSet<string> factors = [.. route.Factors];
        if (document.Text?.Sha256?.ToLowerInvariant() is { } digest && twice.Contains(digest))
            factors.Add("text:" + digest);
        if (document.Investigation is { } investigation)
            factors.Add("investigation:" + investigation);
        bool isDead = document.Retracted is { } retracted && IsEffective(retracted) || said.TryGetValue(id, out Assertion? assertion) && assertion.Withdrawn is { } withdrawn && IsEffective(withdrawn);
        return route with
        {
            Factors = factors,
            Suspected = [.. route.Suspected, .. suspected],
            IsRetracted = route.IsRetracted || isDead,
            IsAnachronistic = route.IsAnachronistic || shown.Any(derivation => Held(id, derivation) is { } original && IsBefore(id, original)),
            Quotes = route.Quotes || shown.Any(derivation => derivation is { How: DerivationKind.Quotes, Verified: false }),
        };
    }

    bool IsEffective(Withdrawal withdrawal) => withdrawal.On is null || corpus.AsOf is null || Appearance.Of(withdrawal.On).Earliest <= corpus.AsOf.Value.DayNumber;

    void AddCircle(string[] circle)
    {
        List<PlainRoute> outside = [];
        HashSet<string> suspected = [];
        foreach (string member in circle)
            foreach (Derivation derivation in Derivations(member))
            {
                string? held = Held(member, derivation);
                if (held is not null && (circle.Contains(held) || ruledOut.Contains((member, held))))
                    continue;
                PlainRoute[] feeding = held is null ? [NotHeld(member, derivation, new PlainHands(Get(member), entities))] : routes[held];
                if (derivation.Certainty == Certainty.Suspected)
                    suspected.UnionWith(feeding.SelectMany(route => route.Factors));
                else
                    outside.AddRange(feeding);
            }
        string name = "circle:" + string.Join('+', circle.Order(StringComparer.Ordinal));
        foreach (string member in circle)
        {
            PlainRoute own = Speak(member, new PlainHands(Get(member), entities), outside, leaveOut: false);
            routes[member] = [Finish(member, own with
            {
                Factors = [.. own.Factors, name],
                IsUnattributed = own.IsUnattributed || outside.Count == 0,
                Terminal = outside.Count == 0 ? null : own.Terminal,
                IsCircular = true,
                IsUnfed = own.IsUnfed || outside.Count == 0,
            }, suspected)];
        }
    }
}

/// <summary>The hands of one document, in names.</summary>
sealed class PlainHands
{
    public PlainHands(Document document, PlainEntities entities)
    {
        HandRole[] speaking = [HandRole.Author, HandRole.Originator, HandRole.Publisher];
        List<string> speakers = [.. document.Chain.Where(hand => speaking.Contains(hand.Role)).OrderBy(hand => Array.IndexOf(speaking, hand.Role)).Select(hand => hand.Source)];
        List<string> carriers = [.. document.Chain.Where(hand => hand is { Role: HandRole.Republisher or HandRole.Translator or HandRole.Aggregator, Verified: false }).Select(hand => hand.Source)];
        if (speakers.Count == 0 && carriers.Count > 0)
        {
            speakers.Add(carriers[0]);
            carriers.RemoveAt(0);
        }
        Speakers = [.. speakers.Where(speaker => !entities[speaker].IsUnidentified), .. speakers.Where(speaker => entities[speaker].IsUnidentified)];
        Carriers = [.. carriers];
        Agencies = [.. document.Chain.Where(hand => hand.Role == HandRole.Agency).Select(hand => entities.Of(hand.Source))];
        Factors = [.. document.Chain.Where(hand => hand.Role != HandRole.Agency && !hand.Verified).Select(hand => hand.Source).Concat(Speakers.Take(1)).Select(entities.Of)];
    }

    public string[] Speakers { get; }

    public string[] Carriers { get; }

    public HashSet<string> Agencies { get; }

    public HashSet<string> Factors { get; }
}
