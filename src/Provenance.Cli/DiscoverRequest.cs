namespace Provenance.Cli;

/// <summary>A call of <c>discover</c>.</summary>
/// <param name="Common">What every command takes; in place of a corpus it names the file of observations.</param>
sealed record DiscoverRequest(Request Common)
{
    public required AlgorithmChoice Algorithms { get; init; }

    /// <summary>The file of truths to measure by; null for none.</summary>
    public string? Truth { get; init; }

    /// <summary>The file of truths that are given; null for none.</summary>
    public string? Known { get; init; }

    /// <summary>The file of values that are parts of others; null for none.</summary>
    public string? Hierarchy { get; init; }

    public required ObservationOptions Reading { get; init; }

    public required ValueTolerance Tolerance { get; init; }

    /// <summary>Whether values are merged before anything is weighed.</summary>
    public bool IsRounded { get; init; }

    /// <summary>Items whose reasons are wanted.</summary>
    public required string[] Why { get; init; }

    /// <summary>The file for the values of all items; null to have them in the output.</summary>
    public string? Results { get; init; }

    /// <summary>The file for the accuracies of all sources; null to have them in the output.</summary>
    public string? Sources { get; init; }

    public int Threads { get; init; }

    /// <summary>Whether a league shows how long each algorithm took.</summary>
    public bool IsTimed { get; init; }
}
