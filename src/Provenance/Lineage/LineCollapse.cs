using System.Runtime.InteropServices;

namespace Provenance.Lineage;

/// <summary>
/// Folds copies before lines are compared pair by pair: of lines with equal factor sets and links only the strongest counts, and
/// none counts beside an at least equally strong line whose factor set is part of its own. A hundred thousand reposts of twenty
/// origins become twenty lines.
/// </summary>
internal sealed class LineCollapse(EntityTable entities)
{
    /// <summary>Part sets are looked up one by one for factor sets up to this size.</summary>
    const int MaximumPartSearch = 10;

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
        for (int i = 0; i < lines.Length; i++)
        {
            keys[i] = KeyOf(lines[i]);
            if (keys[i].IsAlone)
                continue;
            ref int best = ref CollectionsMarshal.GetValueRefOrAddDefault(strongest, keys[i], out bool exists);
            if (!exists || lines[i].Weight > lines[best].Weight)
                best = i;
        }
        for (int i = 0; i < lines.Length; i++)
        {
            int better = keys[i].IsAlone ? i : strongest[keys[i]];
            if (better == i && !keys[i].IsAlone)
                better = Part(lines, keys[i], i);
            if (better == i)
                kept.Add(i);
            else
                log?.Invoke(i, better);
        }
        return CollectionsMarshal.AsSpan(kept);
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

    /// <summary>A kept line of at least the same weight that rests on a part of the factor set and has no soft link; the line itself where there is none.</summary>
    int Part(ReadOnlySpan<Line> lines, FactorKey key, int line)
    {
        if (key.Factors.Length is 0 or > MaximumPartSearch)
            return line;
        for (int mask = 1; mask < (1 << key.Factors.Length) - 1; mask++)
        {
            int[] part = [.. key.Factors.Where((_, bit) => (mask >> bit & 1) != 0)];
            if (strongest.TryGetValue(new FactorKey(part, [], [], false, -1), out int better)
                && lines[better].Weight >= lines[line].Weight && !lines[better].MayLink)
                return better;
        }
        return line;
    }

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
