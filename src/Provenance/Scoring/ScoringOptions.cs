namespace Provenance;

/// <summary>
/// Everything a score depends on besides the corpus. The defaults are the documented model; a change is named in the trace.
/// </summary>
public sealed record ScoringOptions
{
    /// <summary>The defaults.</summary>
    public static ScoringOptions Default { get; } = new();

    /// <summary>Which links between lines count, and how strongly.</summary>
    public DependencePolicy Dependence { get; init; } = DependencePolicy.Default;

    /// <summary>What the grades A to E amount to as trust.</summary>
    public TrustTable Trust { get; init; } = TrustTable.Default;

    /// <summary>The probability of a claim before any evidence, where the claim carries none of its own, in (0, 1).</summary>
    /// <value>0.5.</value>
    public double Prior { get; init; } = 0.5;

    /// <summary>No line is stronger than this, in [0, 1): testimony is never certain.</summary>
    /// <value>0.95.</value>
    public double StrengthCap { get; init; } = 0.95;

    /// <summary>What a line keeps that is implied, not said.</summary>
    /// <value>0.6.</value>
    public double Implied { get; init; } = 0.6;

    /// <summary>What a hedged line keeps.</summary>
    /// <value>0.4.</value>
    public double Hedged { get; init; } = 0.4;

    /// <summary>What a guess keeps.</summary>
    /// <value>0.2.</value>
    public double Speculated { get; init; } = 0.2;

    /// <summary>How faithfully a carrier that nothing is known of renders a whole text, f0.</summary>
    /// <value>0.9.</value>
    public double Carriage { get; init; } = 0.9;

    /// <summary>How faithfully a quotation renders what was said, f0.</summary>
    /// <value>0.6.</value>
    public double Quotation { get; init; } = 0.6;

    /// <summary>How faithfully a paraphrase does, f0.</summary>
    /// <value>0.4.</value>
    public double Paraphrase { get; init; } = 0.4;

    /// <summary>How faithfully a vague attribution does, f0.</summary>
    /// <value>0.15.</value>
    public double Vague { get; init; } = 0.15;

    /// <summary>What a line keeps whose origin has a stake in the claim.</summary>
    /// <value>0.5.</value>
    public double Interest { get; init; } = 0.5;

    /// <summary>The trust in a body that announces its own act.</summary>
    /// <value>0.9.</value>
    public double OwnAct { get; init; } = 0.9;

    /// <summary>The rater whose grades count; null for the median of those who judge.</summary>
    public string? Rater { get; init; }

    /// <summary>How many nodes the search for one largest independent set may visit before it settles for bounds.</summary>
    /// <value>200,000.</value>
    public int NodeBudget { get; init; } = 200_000;

    /// <summary>How many threads may rank at once; 0 for one a processor. The result is the same for any number.</summary>
    /// <value>0.</value>
    public int MaxThreads { get; init; }
}
