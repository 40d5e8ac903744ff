using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>
/// What becomes of a claim when everything that rests on one entity is left out. The lines of an entity all depend on each other, so
/// at most one of them is in any independent set: without the entity a claim loses at most one origin and the evidence of its
/// strongest line. Only where that much could matter is the claim measured again. For one thread.
/// </summary>
internal sealed class EntityRemoval
{
    /// <summary>A change of the score from here on is large.</summary>
    public const double Large = 0.10;

    /// <summary>Beyond so many lines it is found out first which of them decide anything.</summary>
    const int Many = IndependenceMeter.FoldBeyond;

    readonly IndependenceMeter meter;
    readonly DecisiveLines decisive;
    readonly LineBuffer left = new();
    readonly HashSet<int> seen = [];
    readonly Dictionary<(bool Opposes, double Weight), ClaimWithout> known = [];
    bool isAmongMany;

    public EntityRemoval(ScoringModel model)
    {
        meter = new IndependenceMeter(model.Lineage, model.Options.Dependence, new SolverLimits(model.Options.NodeBudget));
        decisive = new DecisiveLines(meter, new LineCollapse(model.Lineage.Entities));
    }

    /// <summary>Whether leaving some entity out changes the score by <see cref="Large"/> or more, or the tier.</summary>
    public bool Matters(ClaimFacts facts)
    {
        if (facts.Support.Length + facts.Opposition.Length == 0)
            return false;
        if (facts.Opposition.Length == 0 && facts.Support.Length == 1)
            return facts.Support[0].Factors.Length > 0 && IsLarge(facts, Without(facts, Measure.Nothing, Measure.Nothing, isSupported: false));
        double strongestFor = Strongest(facts.Support), strongestAgainst = Strongest(facts.Opposition);
        if (!CouldMatter(facts, strongestFor, strongestAgainst))
            return false;
        Take(facts);
        return AnyMatters(facts, facts.Support) || AnyMatters(facts, facts.Opposition, facts.Support);
    }

    /// <summary>The entity whose absence changes the score most, of several the first by name, and what becomes of the claim without it.</summary>
    public (int Entity, ClaimWithout Without) Greatest(ClaimFacts facts)
    {
        Take(facts);
        (int Entity, ClaimWithout Without) greatest = (-1, default);
        double most = -1;
        Line[] lines = [.. facts.Support, .. facts.Opposition];
        foreach (Line line in lines)
            foreach (int entity in line.Factors)
                if (seen.Add(entity) && Of(facts, entity) is var without && IsLarge(facts, without)
                    && Tiers.Round(Math.Abs(without.Score - facts.Opinion.Probability)) is var change
                    && (change > most || (change == most && IsNamedBefore(facts, entity, greatest.Entity))))
                    (greatest, most) = ((entity, without), change);
        return greatest;
    }

    /// <summary>Takes up the lines of a claim, of which <see cref="Of"/> tells from here on.</summary>
    public void Take(ClaimFacts facts)
    {
        seen.Clear();
        known.Clear();
        isAmongMany = facts.Support.Length + facts.Opposition.Length > Many;
        if (isAmongMany)
            decisive.Take(facts);
    }

    /// <summary>What the claim taken up comes to without an entity.</summary>
    public ClaimWithout Of(ClaimFacts facts, int entity)
    {
        if (!isAmongMany)
            return Remeasured(facts, entity);
        if (!decisive.Hold(entity))
            return Without(facts, facts.Supporting, facts.Opposing, isSupported: facts.Support.Length > 0);
        int only = decisive.OnlyLineOf(entity);
        if (only < 0)
            return Remeasured(facts, entity);
        // Lines that depend on none are missed alike where they weigh alike.
        bool opposes = only >= facts.Support.Length;
        double weight = opposes ? facts.Opposition[only - facts.Support.Length].Weight : facts.Support[only].Weight;
        if (!known.TryGetValue((opposes, weight), out ClaimWithout without))
            known.Add((opposes, weight), without = Remeasured(facts, entity));
        return without;
    }

    static bool IsNamedBefore(ClaimFacts facts, int entity, int other) =>
        string.CompareOrdinal(facts.Lineage.Entities[entity].Label, facts.Lineage.Entities[other].Label) < 0;

    bool AnyMatters(ClaimFacts facts, ReadOnlySpan<Line> lines, ReadOnlySpan<Line> before = default)
    {
        for (int i = 0; i < lines.Length; i++)
            foreach (int entity in lines[i].Factors)
                if (IsNew(entity, lines[..i], before) && Matters(facts, entity))
                    return true;
        return false;
    }

    /// <summary>Whether an entity was not looked at yet; among few lines that is seen faster than remembered.</summary>
    bool IsNew(int entity, ReadOnlySpan<Line> lines, ReadOnlySpan<Line> before) =>
        isAmongMany ? seen.Add(entity) : !Line.AnyRestsOn(lines, entity) && !Line.AnyRestsOn(before, entity);

    bool Matters(ClaimFacts facts, int entity) =>
        CouldMatter(facts, Strongest(facts.Support, entity), Strongest(facts.Opposition, entity)) && IsLarge(facts, Of(facts, entity));

    /// <summary>Whether losing an origin of so much evidence on either side could matter: every score and tier lies between the extremes.</summary>
    static bool CouldMatter(ClaimFacts facts, double lostFor, double lostAgainst)
    {
        Measure least = Less(facts.Supporting, lostFor), leastAgainst = Less(facts.Opposing, lostAgainst);
        return (lostFor > 0 && IsLarge(facts, Without(facts, least, facts.Opposing)))
            || (lostAgainst > 0 && IsLarge(facts, Without(facts, facts.Supporting, leastAgainst)));
    }

    ClaimWithout Remeasured(ClaimFacts facts, int entity)
    {
        Measure support = Remeasure(facts.Support, facts.Supporting, entity);
        bool isSupported = left.Count > 0;
        return Without(facts, support, Remeasure(facts.Opposition, facts.Opposing, entity), isSupported);
    }

    Measure Remeasure(ReadOnlySpan<Line> lines, in Measure whole, int entity)
    {
        left.Clear();
        foreach (ref readonly Line line in lines)
            if (!line.RestsOn(entity))
                left.Add() = line;
        return left.Count == lines.Length ? whole : meter.Of(left.Lines);
    }

    static Measure Less(in Measure whole, double lost) => lost <= 0 ? whole : whole with
    {
        StrictOrigins = Math.Max(0, whole.StrictOrigins - 1),
        CentralOrigins = Math.Max(0, whole.CentralOrigins - 1),
        LenientOrigins = Math.Max(0, whole.LenientOrigins - 1),
        Strict = Math.Max(0, whole.Strict - lost),
        Central = Math.Max(0, whole.Central - lost),
        Lenient = Math.Max(0, whole.Lenient - lost),
    };

    static ClaimWithout Without(ClaimFacts facts, in Measure support, in Measure opposition, bool isSupported = true)
    {
        double prior = facts.Opinion.BaseRate;
        Opinion opinion = Opinion.FromEvidence(support.Central, opposition.Central, prior);
        double low = Opinion.FromEvidence(support.Strict, opposition.Lenient, prior).Probability;
        return new ClaimWithout(opinion, Tiers.Of(support, opinion, low).Tier, support.StrictOrigins, isSupported);
    }

    static bool IsLarge(ClaimFacts facts, in ClaimWithout without) => without.Tier != facts.Tier
        || Tiers.Round(Math.Abs(without.Score - facts.Opinion.Probability)) >= Large;

    static double Strongest(ReadOnlySpan<Line> lines)
    {
        double strongest = 0;
        foreach (ref readonly Line line in lines)
            strongest = Math.Max(strongest, line.Weight);
        return strongest;
    }

    static double Strongest(ReadOnlySpan<Line> lines, int entity)
    {
        double strongest = 0;
        foreach (ref readonly Line line in lines)
            if (line.Weight > strongest && line.RestsOn(entity))
                strongest = line.Weight;
        return strongest;
    }
}
