namespace Provenance;

/// <summary>One dependence graph that was solved for an explanation.</summary>
/// <param name="Stance">Whether it is of the support or of the opposition.</param>
/// <param name="Level">Which links count in it.</param>
/// <param name="From">At the central level, links of a weight above this and ...</param>
/// <param name="To">... at least this count: the stretch of thresholds, whose length weighs the outcome. 0 and 1 elsewhere.</param>
/// <param name="Independent">Numbers of the lines in a largest independent set: its size is the number of origins.</param>
/// <param name="Chosen">Numbers of the lines in an independent set with the most evidence.</param>
/// <param name="Evidence">The evidence of the chosen lines, summed in that order.</param>
public sealed record ExplainedLevel(Stance Stance, DependenceLevel Level, double From, double To,
    ValueList<int> Independent, ValueList<int> Chosen, double Evidence)
{
    /// <summary>What lines left out of an exact search could add at most; 0 unless the search ran out of budget.</summary>
    public double Beyond { get; init; }

    /// <summary>How many origins those lines could add at most.</summary>
    public int OriginsBeyond { get; init; }
}
