using System.Globalization;

namespace Provenance;

/// <summary>How often a source was right, as learned from observations and not counted by anybody.</summary>
/// <param name="Source">The source.</param>
/// <param name="Counts">The expected number of right observations, rounded, and of wrong ones.</param>
/// <param name="Origins">With how many other origins the source was compared.</param>
/// <param name="Algorithm">The algorithm that it was learned with.</param>
public sealed record LearnedRecord(string Source, TrackRecord Counts, int Origins, string Algorithm)
{
    /// <summary>How many observations it was learned from.</summary>
    public int Claims => Counts.Right + Counts.Wrong;

    /// <summary>Where it comes from: <c>learned from 57 claims, compared with 9 other origins, by accu-copy</c>.</summary>
    public string Basis => string.Create(CultureInfo.InvariantCulture, $"learned from {Claims} claims, compared with {Origins} other origins, by {Algorithm}");

    /// <summary>The record as a corpus holds it; it says that it was learned, and from how much.</summary>
    public ReliabilityRecord ToRecord() => new() { Counts = Counts, Basis = Basis };

    /// <summary>The source, the counts and where they come from.</summary>
    public override string ToString() => $"{Source}: {Counts}, {Basis}";
}
