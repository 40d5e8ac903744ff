using System.Runtime.InteropServices;

namespace Provenance.Lineage;

/// <summary>The entities that two or more of a set of lines rest on, for the solver, which has a faster way where each line has at most two.</summary>
internal sealed class SharedFactors
{
    /// <summary>Fewer lines than this are solved faster without.</summary>
    const int Worthwhile = 13;

    readonly Dictionary<int, int> occurrences = [];
    readonly FactorIncidence incidence = new();
    readonly List<int> set = [];

    /// <summary>The shared entities of each line; null where they are of no use. Valid until the next call.</summary>
    public FactorIncidence? Of(ReadOnlySpan<Line> lines)
    {
        if (lines.Length < Worthwhile)
            return null;
        occurrences.Clear();
        foreach (ref readonly Line line in lines)
            foreach (int entity in line.Factors)
                CollectionsMarshal.GetValueRefOrAddDefault(occurrences, entity, out _)++;
        incidence.Clear();
        foreach (ref readonly Line line in lines)
        {
            set.Clear();
            foreach (int entity in line.Factors)
                if (occurrences[entity] > 1)
                    set.Add(entity);
            incidence.Add(CollectionsMarshal.AsSpan(set), line.MayLink);
        }
        return incidence;
    }
}
