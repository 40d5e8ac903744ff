using System.Runtime.InteropServices;

namespace Provenance.Lineage;

/// <summary>
/// Folds copies before lines are compared pair by pair: of lines with equal factor sets and links only the strongest counts, and
/// none counts beside an at least equally strong line whose factor set is part of its own. A hundred thousand reposts of twenty
/// origins become twenty lines.
/// </summary>
internal sealed class LineCollapse(EntityTable entities)
{
    readonly Dictionary<int, int> occurrences = [];
    readonly Dictionary<FactorKey, int> strongest = [];
    readonly List<int> kept = [];

    /// <summary>The lines that count, in their order.</summary>
    /// <param name="lines">Live lines of one polarity.</param>
    /// <param name="log">Told of each line that is folded, and into which; null for nobody.</param>
    public ReadOnlySpan<int> Fold(ReadOnlySpan<Line> lines, Action<int, int>? log = null)
    {
        Count(lines);
        strongest.Clear();
        kept.Clear();
        FactorKey[] keys = new FactorKey[lines.Length];
        int[] into = new int[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            into[i] = i;
            keys[i] = KeyOf(lines[i]);
            if (keys[i].IsAlone)
                continue;
            ref int best = ref CollectionsMarshal.GetValueRefOrAddDefault(strongest, keys[i], out bool exists);
            if (!exists || lines[i].Weight > lines[best].Weight)
                best = i;
        }
        for (int i = 0; i < lines.Length; i++)
            if (!keys[i].IsAlone)
                into[i] = strongest[keys[i]];
        FoldParts(lines, keys, into);
        for (int i = 0; i < lines.Length; i++)
            if (into[i] == i)
                kept.Add(i);
            else
                log?.Invoke(i, into[i]);
        return CollectionsMarshal.AsSpan(kept);
    }

    /// <summary>Folds each line into an at least equally strong one without soft links whose factor set is part of its own.</summary>
    void FoldParts(ReadOnlySpan<Line> lines, FactorKey[] keys, int[] into)
    {
        // Small factor sets first: they are the parts. Each kept one stands under its rarest entity, so that few stand under any.
        Dictionary<int, List<int>> parts = [];
        foreach (int line in strongest.Values.OrderBy(line => keys[line].Factors.Length).ThenBy(line => line))
        {
            int part = PartOf(lines, keys, line, parts);
            if (part >= 0)
                into[line] = part;
            else if (!lines[line].MayLink && keys[line].Factors.Length > 0)
            {
                ref List<int>? under = ref CollectionsMarshal.GetValueRefOrAddDefault(parts, Rarest(keys[line].Factors), out _);
                (under ??= []).Add(line);
            }
        }
        for (int i = 0; i < into.Length; i++)
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

    static int PartOf(ReadOnlySpan<Line> lines, FactorKey[] keys, int line, Dictionary<int, List<int>> parts)
    {
        foreach (int entity in keys[line].Factors)
            if (parts.TryGetValue(entity, out List<int>? under))
                foreach (int part in under)
                    if (lines[part].Weight >= lines[line].Weight && FactorSet.IsPart(keys[part].Factors, keys[line].Factors))
                        return part;
        return -1;
    }

    void Count(ReadOnlySpan<Line> lines)
    {
        occurrences.Clear();
        foreach (ref readonly Line line in lines)
        {
            Count(line.Factors);
            Count(line.Route.Suspected);
            Count(line.Agencies);
        }
    }

    void Count(int[] set)
    {
        foreach (int entity in set)
            CollectionsMarshal.GetValueRefOrAddDefault(occurrences, entity, out _)++;
    }

    /// <summary>What of a line can make it depend on another: entities on one line alone that no link starts from cannot.</summary>
    FactorKey KeyOf(in Line line)
    {
        int count = 0;
        foreach (int entity in line.Factors)
            if (Matters(entity))
                count++;
        int[] factors = count == line.Factors.Length ? line.Factors : new int[count];
        if (count < line.Factors.Length)
        {
            count = 0;
            foreach (int entity in line.Factors)
                if (Matters(entity))
                    factors[count++] = entity;
        }
        return new FactorKey(factors, line.Route.Suspected, line.Agencies, line.Route.IsUnattributed,
            line.MayLink && Array.Exists(factors, entity => entities.IsTied(entity)) ? line.Document : -1);
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
            HashCode hash = default;
            foreach (int entity in Factors)
                hash.Add(entity);
            hash.Add(IsUnattributed);
            hash.Add(Dated);
            return hash.ToHashCode();
        }
    }
}
