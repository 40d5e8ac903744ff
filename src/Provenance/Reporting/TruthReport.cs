namespace Provenance;

/// <summary>What is to be told of a result of truth discovery.</summary>
/// <param name="Estimate">The result.</param>
/// <param name="Evaluation">How it does against the truth; null where none was given.</param>
public sealed record TruthReport(TruthEstimate Estimate, Evaluation? Evaluation = null)
{
    /// <summary>What was read, before any rounding of values.</summary>
    /// <value>The observations of the estimate.</value>
    public Observations Observations { get; init; } = Estimate.Observations;

    /// <summary>Whether the value of every item is told.</summary>
    /// <value>true.</value>
    public bool HasResults { get; init; } = true;

    /// <summary>Whether the accuracy of every source is told.</summary>
    /// <value>true.</value>
    public bool HasSources { get; init; } = true;

    /// <summary>Items whose reasons are told: who voted for what with what weight.</summary>
    /// <value>None.</value>
    public ValueList<string> Why { get; init; }
}
