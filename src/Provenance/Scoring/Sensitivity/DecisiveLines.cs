using System.Runtime.InteropServices;
using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>
/// Which of the many lines of a claim decide what it comes to: those in a set that was chosen or counted at some level. Such a set is as
/// good without any other line, so an entity on others alone can go without a change. For one thread.
/// </summary>
internal sealed class DecisiveLines(IndependenceMeter meter, LineCollapse collapse)
{
    readonly Dictionary<int, List<int>> linesOf = [];
    bool[] decides = [];
    bool[] alone = [];

    /// <summary>Takes up the lines of a claim: those for it are numbered from 0, and those against it go on from there.</summary>
    public void Take(ClaimFacts facts)
    {
        int against = facts.Support.Length, count = against + facts.Opposition.Length;
        decides = new bool[count];
        alone = new bool[count];
        linesOf.Clear();
        Take(facts.Support, facts.Supporting, 0);
        Take(facts.Opposition, facts.Opposing, against);
    }

    /// <summary>Whether anything can change when an entity is left out.</summary>
    public bool Hold(int entity) => linesOf.TryGetValue(entity, out List<int>? on) && on.Exists(line => decides[line]);

    /// <summary>The line of an entity that is on no other line, where that line depends on no other; -1 elsewhere.</summary>
    public int OnlyLineOf(int entity) => linesOf.TryGetValue(entity, out List<int>? on) && on.Count == 1 && alone[on[0]] ? on[0] : -1;

    void Take(ReadOnlySpan<Line> lines, in Measure whole, int from)
    {
        for (int i = 0; i < lines.Length; i++)
            foreach (int entity in lines[i].Factors)
                (CollectionsMarshal.GetValueRefOrAddDefault(linesOf, entity, out _) ??= []).Add(from + i);
        if (whole.IsApproximate || lines.Length <= IndependenceMeter.FoldBeyond)
        {
            // What was found is not known to be best, or there is little to spare.
            decides.AsSpan(from, lines.Length).Fill(true);
            return;
        }
        MeasureLog log = new();
        meter.Of(lines, log);
        foreach (MeasuredLevel level in log.Levels)
        {
            foreach (int line in level.Counted)
                decides[from + line] = true;
            foreach (int line in level.Chosen)
                decides[from + line] = true;
        }
        collapse.Fold(lines);
        for (int i = 0; i < lines.Length; i++)
            alone[from + i] = collapse.IsAlone(i);
    }
}
