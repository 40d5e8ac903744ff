namespace Provenance.Lineage;

/// <summary>Keeps how a set of lines was measured, so that it can be told and done again.</summary>
internal sealed class MeasureLog
{
    int[]? places;

    /// <summary>The levels, in the order in which they were measured.</summary>
    public List<MeasuredLevel> Levels { get; } = [];

    /// <summary>Lines that were folded into another before lines were compared: the line, and the one that stands for it.</summary>
    public List<(int Line, int Into)> Folded { get; } = [];

    /// <summary>What the lines left out of an exact search could add to the lenient level at most.</summary>
    public (int Origins, double Evidence) Beyond { get; set; }

    /// <summary>From here on, lines are numbered by their place among those that were kept.</summary>
    public void Keep(ReadOnlySpan<int> kept)
    {
        int[] next = new int[kept.Length];
        for (int i = 0; i < next.Length; i++)
            next[i] = places is null ? kept[i] : places[kept[i]];
        places = next;
    }

    /// <summary>Adds a level.</summary>
    public void Add(MeasuredLevel level) => Levels.Add(places is null ? level : level with { Counted = Place(level.Counted), Chosen = Place(level.Chosen) });

    int[] Place(int[] chosen) => Array.ConvertAll(chosen, line => places![line]);
}

/// <summary>One graph that was solved.</summary>
/// <param name="Level">Which level it belongs to.</param>
/// <param name="From">Where its stretch of thresholds begins, exclusive.</param>
/// <param name="To">Where it ends, inclusive.</param>
/// <param name="Counted">A largest set of independent lines, ascending.</param>
/// <param name="Chosen">An independent set with the most evidence, ascending.</param>
/// <param name="Evidence">Its evidence, summed in that order.</param>
internal sealed record MeasuredLevel(DependenceLevel Level, double From, double To, int[] Counted, int[] Chosen, double Evidence);
