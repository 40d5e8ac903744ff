using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Light-weight label aggregation in two passes: abilities are counted while items are decided one after the other, then all items
/// are decided again by K ability - 1, with K values. Yang, Zhao, Zheng, Qin, TKDD 2024 (arXiv 2212.00007).
/// </summary>
/// <remarks>
/// The paper takes the items as they come. Here the clearest votes come first and items that are as clear as each other are taken
/// together, so that the order of the input does not matter and early mistakes are rare.
/// </remarks>
public sealed record TwoPassVote : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "two-pass-vote";

    /// <summary>How many right answers every source has beforehand, more than 0 and at most 1,000,000.</summary>
    /// <value>1.</value>
    public double PriorRight { get; init; } = 1;

    /// <summary>How many wrong answers every source has beforehand, more than 0 and at most 1,000,000.</summary>
    /// <value>1.</value>
    public double PriorWrong { get; init; } = 1;

    internal override void Validate()
    {
        base.Validate();
        Require(PriorRight is > 0 and <= 1e6, PriorRight, nameof(PriorRight), "more than 0 and at most 1,000,000");
        Require(PriorWrong is > 0 and <= 1e6, PriorWrong, nameof(PriorWrong), "more than 0 and at most 1,000,000");
    }

    internal override Fit Run(TruthRun run) => new TwoPassSolver(this, run).Solve();
}
