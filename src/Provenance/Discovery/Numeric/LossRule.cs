namespace Provenance.Discovery;

/// <summary>What stands for the numbers of an item.</summary>
internal enum Centre
{
    /// <summary>The weighted median: a number that was given.</summary>
    Median,

    /// <summary>The weighted mean.</summary>
    Mean,
}

/// <summary>How a loss-minimising method works.</summary>
internal sealed record LossRule
{
    /// <summary>What stands for the numbers of an item.</summary>
    public required Centre Centre { get; init; }

    /// <summary>Whether errors of numbers are squared.</summary>
    public bool Squared { get; init; }

    /// <summary>Whether losses are means a claim rather than sums.</summary>
    public bool PerClaim { get; init; }

    /// <summary>How many rounds at most; 0 for the plain centre.</summary>
    public required int Rounds { get; init; }

    /// <summary>A source's weight from its loss, its observations, and the largest loss of a source.</summary>
    public Func<double, int, double, double> Weigh { get; init; } = static (_, _, _) => 1;
}
