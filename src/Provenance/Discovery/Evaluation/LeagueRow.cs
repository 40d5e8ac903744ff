namespace Provenance;

/// <summary>How one algorithm does on the data of a league.</summary>
public sealed record LeagueRow
{
    /// <summary>The algorithm's name; <see cref="League.Default"/> for the default, which chooses.</summary>
    public required string Algorithm { get; init; }

    /// <summary>What the default chose; null for an algorithm that was asked for.</summary>
    public string? Chosen { get; init; }

    /// <summary>Why the algorithm cannot be used on the data, in a sentence; null when it can. Then the rest has no meaning.</summary>
    public string? Unsuitable { get; init; }

    /// <summary>How many iterations were made.</summary>
    public int Iterations { get; init; }

    /// <summary>Whether the last iteration changed no more than the tolerance.</summary>
    public bool Converged { get; init; }

    /// <summary>The share of items whose value is that of the vote, in [0, 1]; a tied vote agrees with each of its leaders, a value nobody gave, such as an average, with none. NaN without observations.</summary>
    public double Agreement { get; init; } = double.NaN;

    /// <summary>How it does against the truth; null where none was given.</summary>
    public Evaluation? Evaluation { get; init; }

    /// <summary>The paired test against the vote: first this algorithm, then the vote. Null where no truth was given.</summary>
    public McNemar? AgainstVote { get; init; }

    /// <summary>How long it took, where somebody measured it; else null. Never measured by the library.</summary>
    public TimeSpan? Elapsed { get; init; }
}
