namespace Provenance.Lineage;

/// <summary>
/// What claims lend each other. Support goes up along entailments and denial comes down; support of a claim opposes whatever
/// contradicts it. Claims that are not ranked lend nothing.
/// </summary>
internal sealed class ClaimTies
{
    readonly Dictionary<int, int[]> supporters = [];
    readonly Dictionary<int, int[]> generalisations = [];
    readonly Dictionary<int, int[]> opponents = [];

    public ClaimTies(Corpus corpus)
    {
        Dictionary<int, HashSet<int>> up = [], down = [], against = [];
        Numbering? numbers = null;
        for (int claim = 0; claim < corpus.Claims.Count; claim++)
        {
            Claim own = corpus.Claims[claim];
            if (own.Entails.IsEmpty && own.Contradicts.IsEmpty)
                continue;
            numbers ??= Numbering.Empty(StringComparer.Ordinal).With(corpus.Claims, 0, static one => one.Id);
            foreach (string id in own.Entails)
                if (Resolve(numbers, id) is var general && general != claim && Lends(corpus, claim, general))
                {
                    Of(up, claim).Add(general);
                    Of(down, general).Add(claim);
                }
            foreach (string id in own.Contradicts)
                if (Resolve(numbers, id) is var rival && rival != claim && Lends(corpus, claim, rival))
                {
                    Of(against, claim).Add(rival);
                    Of(against, rival).Add(claim);
                }
        }
        foreach (int claim in up.Keys.Concat(down.Keys).Concat(against.Keys).Distinct())
            Close(claim, up, down, against);
    }

    /// <summary>Whether a claim takes anything from others.</summary>
    public bool IsTied(int claim) => supporters.ContainsKey(claim);

    /// <summary>The other claims whose assertions support this one, ascending.</summary>
    public int[] SupportersOf(int claim) => supporters.GetValueOrDefault(claim) ?? [];

    /// <summary>The other claims whose denials oppose this one, ascending.</summary>
    public int[] GeneralisationsOf(int claim) => generalisations.GetValueOrDefault(claim) ?? [];

    /// <summary>The other claims whose assertions oppose this one, ascending.</summary>
    public int[] OpponentsOf(int claim) => opponents.GetValueOrDefault(claim) ?? [];

    /// <summary>Whether the ties between the claims of a later state are those of an earlier one.</summary>
    public static bool CanGrow(Corpus corpus, Corpus later, CorpusGrowth growth)
    {
        foreach (int number in growth.Claims ?? [])
        {
            Claim claim = later.Claims[number];
            if (number >= growth.OldClaims)
            {
                if (!claim.Entails.IsEmpty || !claim.Contradicts.IsEmpty)
                    return false;
            }
            else if (corpus.Claims[number] is var before && (before.Id != claim.Id || before.Entails != claim.Entails
                || before.Contradicts != claim.Contradicts || before.IsCheckable != claim.IsCheckable))
                return false;
        }
        return true;
    }

    /// <summary>Other claims that take lines from the given ones.</summary>
    public IEnumerable<int> DependentsOf(IReadOnlySet<int> claims) => supporters.Keys.Where(claim => !claims.Contains(claim)
        && (supporters[claim].Any(claims.Contains) || generalisations[claim].Any(claims.Contains) || opponents[claim].Any(claims.Contains)));

    void Close(int claim, Dictionary<int, HashSet<int>> up, Dictionary<int, HashSet<int>> down, Dictionary<int, HashSet<int>> against)
    {
        int[] general = Reach([claim], up);
        int[] specific = Reach([claim], down);
        // Whatever contradicts this claim or something it entails, and whatever entails such a rival, opposes it.
        int[] rivals = Reach(general.SelectMany(one => against.GetValueOrDefault(one) ?? []), down);
        supporters.Add(claim, [.. specific.Where(one => one != claim)]);
        generalisations.Add(claim, [.. general.Where(one => one != claim)]);
        opponents.Add(claim, [.. rivals.Where(one => one != claim)]);
    }

    static int[] Reach(IEnumerable<int> from, Dictionary<int, HashSet<int>> edges)
    {
        SortedSet<int> reached = [.. from];
        Queue<int> open = new(reached);
        while (open.TryDequeue(out int claim))
            foreach (int next in edges.GetValueOrDefault(claim) ?? [])
                if (reached.Add(next))
                    open.Enqueue(next);
        return [.. reached];
    }

    static int Resolve(Numbering numbers, string id) =>
        numbers.TryGet(id, out int number) ? number : throw UnusableCorpusException.Unresolved("claim", id);

    static bool Lends(Corpus corpus, int left, int right) => corpus.Claims[left].IsCheckable && corpus.Claims[right].IsCheckable;

    static HashSet<int> Of(Dictionary<int, HashSet<int>> edges, int claim)
    {
        if (!edges.TryGetValue(claim, out HashSet<int>? own))
            edges.Add(claim, own = []);
        return own;
    }
}
