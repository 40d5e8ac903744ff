using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>
/// What becomes of a claim when everything that rests on one entity is left out. The lines of an entity all depend on each other, so
/// at most one of them is in any independent set: without the entity a claim loses at most one origin and the evidence of its
/// strongest line. Only where that much could matter is the claim measured again. For one thread.
/// </summary>
internal sealed class EntityRemoval(ScoringModel model)
{
    /// <summary>A change of the score from here on is large.</summary>
    public const double Large = 0.10;

    /// <summary>Up to so many lines every entity is a candidate; beyond, those on lines that are not copies of others.</summary>
    const int Many = IndependenceMeter.FoldBeyond;

    readonly IndependenceMeter meter = new(model.Lineage, model.Options.Dependence, new SolverLimits(model.Options.NodeBudget));
    readonly LineCollapse collapse = new(model.Lineage.Entities);
    readonly LineBuffer left = new();
    readonly HashSet<int> seen = [];

    /// <summary>Whether leaving some entity out changes the score by <see cref="Large"/> or more, or the tier.</summary>
    public bool Matters(ClaimFacts facts)
    {
        if (facts.Support.Length + facts.Opposition.Length == 0)
            return false;
        if (facts.Opposition.Length == 0 && facts.Support.Length == 1)
            return facts.Support[0].Factors.Length > 0 && IsLarge(facts, Without(facts, Measure.Nothing, Measure.Nothing));
        double strongestFor = Strongest(facts.Support), strongestAgainst = Strongest(facts.Opposition);
        if (!CouldMatter(facts, strongestFor, strongestAgainst))
            return false;
        return facts.Support.Length + facts.Opposition.Length > Many
            ? MattersAmongMany(facts)
            : AnyMatters(facts, facts.Support) || AnyMatters(facts, facts.Opposition, facts.Support);
    }

    /// <summary>The entity whose absence changes the score most, of several the first by name, and what becomes of the claim without it.</summary>
    public (int Entity, Outcome Without) Greatest(ClaimFacts facts)
    {
        seen.Clear();
        (int Entity, Outcome Without) greatest = (-1, default);
        double most = -1;
        Line[] lines = [.. Kept(facts.Support), .. Kept(facts.Opposition)];
        foreach (Line line in lines)
            foreach (int entity in line.Factors)
                if (seen.Add(entity) && Exactly(facts, entity) is var without && IsLarge(facts, without)
                    && Tiers.Round(Math.Abs(without.Score - facts.Opinion.Probability)) is var change
                    && (change > most || (change == most && IsNamedBefore(facts, entity, greatest.Entity))))
                    (greatest, most) = ((entity, without), change);
        return greatest;
    }

    static bool IsNamedBefore(ClaimFacts facts, int entity, int other) =>
        string.CompareOrdinal(facts.Lineage.Entities[entity].Label, facts.Lineage.Entities[other].Label) < 0;

    bool AnyMatters(ClaimFacts facts, ReadOnlySpan<Line> lines, ReadOnlySpan<Line> before = default)
    {
        for (int i = 0; i < lines.Length; i++)
            foreach (int entity in lines[i].Factors)
                if (!Line.AnyRestsOn(lines[..i], entity) && !Line.AnyRestsOn(before, entity) && Matters(facts, entity))
                    return true;
        return false;
    }

    bool MattersAmongMany(ClaimFacts facts)
    {
        seen.Clear();
        Line[] lines = [.. Kept(facts.Support), .. Kept(facts.Opposition)];
        foreach (Line line in lines)
            foreach (int entity in line.Factors)
                if (seen.Add(entity) && Matters(facts, entity))
                    return true;
        return false;
    }

    Line[] Kept(ReadOnlySpan<Line> lines)
    {
        if (lines.Length <= Many)
            return lines.ToArray();
        Line[] all = lines.ToArray();
        return Array.ConvertAll(collapse.Fold(lines).ToArray(), line => all[line]);
    }

    bool Matters(ClaimFacts facts, int entity) =>
        CouldMatter(facts, Strongest(facts.Support, entity), Strongest(facts.Opposition, entity)) && IsLarge(facts, Exactly(facts, entity));

    /// <summary>Whether losing an origin of so much evidence on either side could matter: every score and tier lies between the extremes.</summary>
    static bool CouldMatter(ClaimFacts facts, double lostFor, double lostAgainst)
    {
        Measure least = Less(facts.Supporting, lostFor), leastAgainst = Less(facts.Opposing, lostAgainst);
        return (lostFor > 0 && IsLarge(facts, Without(facts, least, facts.Opposing)))
            || (lostAgainst > 0 && IsLarge(facts, Without(facts, facts.Supporting, leastAgainst)));
    }

    Outcome Exactly(ClaimFacts facts, int entity) =>
        Without(facts, Remeasure(facts.Support, facts.Supporting, entity), Remeasure(facts.Opposition, facts.Opposing, entity));

    Measure Remeasure(ReadOnlySpan<Line> lines, in Measure whole, int entity)
    {
        int gone = 0;
        left.Clear();
        foreach (ref readonly Line line in lines)
            if (!line.RestsOn(entity))
                left.Add() = line;
            else
                gone++;
        return gone == 0 ? whole : meter.Of(left.Lines);
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

    static Outcome Without(ClaimFacts facts, in Measure support, in Measure opposition)
    {
        double prior = facts.Opinion.BaseRate;
        Opinion opinion = Opinion.FromEvidence(support.Central, opposition.Central, prior);
        double low = Opinion.FromEvidence(support.Strict, opposition.Lenient, prior).Probability;
        return new Outcome(opinion.Probability, Tiers.Of(support, opinion, low).Tier);
    }

    static bool IsLarge(ClaimFacts facts, Outcome without) => without.Tier != facts.Tier
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

    /// <summary>What a claim comes to.</summary>
    internal readonly record struct Outcome(double Score, int Tier);
}
