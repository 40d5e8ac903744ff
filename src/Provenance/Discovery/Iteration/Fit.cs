namespace Provenance.Discovery;

/// <summary>What an algorithm hands back.</summary>
internal sealed class Fit
{
    /// <summary>What is believed of each claim.</summary>
    public required ClaimVector Beliefs { get; init; }

    /// <summary>Whether the beliefs are probabilities; if not, they are turned into shares of an item.</summary>
    public bool AreProbabilities { get; init; }

    /// <summary>What each source weighs, in the algorithm's own measure.</summary>
    public required double[] Weights { get; init; }

    /// <summary>How many iterations were made.</summary>
    public int Iterations { get; init; } = 1;

    /// <summary>Whether the last iteration changed no more than the tolerance.</summary>
    public bool Converged { get; init; } = true;

    /// <summary>For methods that average numbers: each item's number, NaN where there is none; else null.</summary>
    public double[]? Numbers { get; init; }

    /// <summary>Pairs of sources that copy.</summary>
    public ValueList<CopyPair> Copying { get; init; }
}
