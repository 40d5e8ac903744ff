using System.Runtime.InteropServices;

namespace Provenance.Lineage;

/// <summary>
/// Folds copies before lines are compared pair by pair: of lines with equal factor sets and links only the strongest counts, and
/// none counts beside an at least equally strong line whose factor set is part of its own. A hundred thousand reposts of twenty
/// origins become twenty lines.
/// </summary>
internal sealed class LineCollapse(EntityTable entities)
{
    readonly Dictionary<FactorKey, int> strongest = [];
    readonly List<int> kept = [];
    int[] occurrences = [];
    int[]?[] alone = [];
    FactorKey[] keys = [];
    int[] into = [];
    bool isAnyUnattributed;

    /// <summary>The lines that count, in their order.</summary>
    /// <param name="lines">Live lines of one polarity.</param>
    /// <param name="log">Told of each line that is folded, and into which; null for nobody.</param>
    public ReadOnlySpan<int> Fold(ReadOnlySpan<Line> lines, Action<int, int>? log = null)
    {
        Reserve(lines.Length);
        Count(lines, 1);
        strongest.Clear();
        kept.Clear();
        isAnyUnattributed = false;
        for (int i = 0; i < lines.Length; i++)
        {
            into[i] = i;
            keys[i] = KeyOf(lines[i]);
            isAnyUnattributed |= keys[i].IsUnattributed;
            if (keys[i].IsAlone)
                continue;
            ref int best = ref CollectionsMarshal.GetValueRefOrAddDefault(strongest, keys[i], out bool exists);
            if (!exists || lines[i].Weight > lines[best].Weight)
                best = i;
        }
        for (int i = 0; i < lines.Length; i++)
            if (!keys[i].IsAlone)
                into[i] = strongest[keys[i]];
        FoldParts(lines);
        for (int i = 0; i < lines.Length; i++)
            if (into[i] == i)
                kept.Add(i);
            else
                log?.Invoke(i, into[i]);
        Count(lines, -1);
        return CollectionsMarshal.AsSpan(kept);
    }

    /// <summary>Whether a line among those folded last can depend on no other: nobody behind it is behind another, or tied to anybody.</summary>
    public bool IsAlone(int line) => keys[line].IsAlone && !isAnyUnattributed;

    void Reserve(int lines)
    {
        if (occurrences.Length < entities.Count)
        {
            occurrences = new int[entities.Count];
            alone = new int[entities.Count][];
        }
        if (keys.Length < lines)
        {
            keys = new FactorKey[lines];
            into = new int[lines];
        }
    }

    /// <summary>Folds each line into an at least equally strong one without soft links whose factor set is part of its own.</summary>
    void FoldParts(ReadOnlySpan<Line> lines)
    {
        // Small factor sets first: they are the parts. Each kept one stands under its rarest entity, so that few stand under any.
        Dictionary<int, List<int>> parts = [];
        foreach (int line in strongest.Values.OrderBy(line => keys[line].Factors.Length).ThenBy(line => line))
        {
            int part = PartOf(lines, line, parts);
            if (part >= 0)
                into[line] = part;
            else if (!lines[line].MayLink && keys[line].Factors.Length > 0)
            {
                ref List<int>? under = ref CollectionsMarshal.GetValueRefOrAddDefault(parts, Rarest(keys[line].Factors), out _);
                (under ??= []).Add(line);
            }
        }
        for (int i = 0; i < lines.Length; i++)
            into[i] = into[into[i]];
    }

    int Rarest(int[] factors)
    {
        int rarest = factors[0];
        foreach (int entity in factors)
            if (occurrences[entity] < occurrences[rarest])
                rarest = entity;
        return rarest;
    }

    int PartOf(ReadOnlySpan<Line> lines, int line, Dictionary<int, List<int>> parts)
    {
        foreach (int entity in keys[line].Factors)
            if (parts.TryGetValue(entity, out List<int>? under))
                foreach (int part in under)
                    if (lines[part].Weight >= lines[line].Weight && FactorSet.IsPart(keys[part].Factors, keys[line].Factors))
                        return part;
        return -1;
    }

    /// <summary>Counts everything on the lines, or takes it off again for the next claim.</summary>
    void Count(ReadOnlySpan<Line> lines, int by)
    {
        foreach (ref readonly Line line in lines)
        {
            Count(line.Factors, by);
            if ((line.Qualities & (RouteQualities.Suspected | RouteQualities.Agencies)) == 0)
                continue;
            Count(line.Route.Suspected, by);
            Count(line.Agencies, by);
        }
    }

    void Count(int[] set, int by)
    {
        foreach (int entity in set)
            occurrences[entity] += by;
    }

    /// <summary>What of a line can make it depend on another: entities on one line alone that no link starts from cannot.</summary>
    FactorKey KeyOf(in Line line)
    {
        int count = 0, last = -1;
        foreach (int entity in line.Factors)
            if (Matters(entity))
                (count, last) = (count + 1, entity);
        int[] factors = count == line.Factors.Length ? line.Factors : count == 1 ? alone[last] ??= [last] : Array.FindAll(line.Factors, Matters);
        bool special = (line.Qualities & (RouteQualities.Suspected | RouteQualities.Agencies)) != 0;
        return new FactorKey(factors, special ? line.Route.Suspected : [], special ? line.Agencies : [],
            (line.Qualities & RouteQualities.Unattributed) != 0,
            line.MayLink && Array.Exists(factors, entities.IsTied) ? line.Document : -1);
    }

    bool Matters(int entity) => occurrences[entity] > 1 || entities.MayLink(entity);

    /// <summary>What makes a line depend on others; the document stands in where dates decide whether a link held.</summary>
    readonly record struct FactorKey(int[] Factors, int[] Suspected, int[] Agencies, bool IsUnattributed, int Dated) : IEquatable<FactorKey>
    {
        public bool IsAlone => Factors.Length == 0 && Suspected.Length == 0 && Agencies.Length == 0 && !IsUnattributed;

        public bool Equals(FactorKey other) => IsUnattributed == other.IsUnattributed && Dated == other.Dated
            && Factors.AsSpan().SequenceEqual(other.Factors)
            && Suspected.AsSpan().SequenceEqual(other.Suspected)
            && Agencies.AsSpan().SequenceEqual(other.Agencies);

        public override int GetHashCode()
        {
            int hash = IsUnattributed ? Dated : ~Dated;
            foreach (int entity in Factors)
                hash = hash * 31 + entity;
            return hash;
        }
    }
}
