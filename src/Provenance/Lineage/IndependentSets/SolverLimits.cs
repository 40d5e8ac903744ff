namespace Provenance.Lineage;

/// <summary>How much work the search for one independent set may do before it settles for bounds.</summary>
/// <param name="NodeBudget">
/// How many nodes branch and bound may visit, over all components; default 200,000. A node of a component of more than 64
/// vertices costs one for every 64 begun, so that the budget bounds time too. 0 means: bounds alone.
/// </param>
internal sealed record SolverLimits(int NodeBudget = 200_000)
{
    /// <summary>The defaults.</summary>
    public static SolverLimits Default { get; } = new();
}
