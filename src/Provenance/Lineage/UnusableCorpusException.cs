namespace Provenance.Lineage;

/// <summary>
/// A corpus made in code refers to something it does not hold, or holds something meaningless. Never leaves the package: the front
/// door turns it into a <see cref="CorpusException"/> with every finding.
/// </summary>
internal sealed class UnusableCorpusException(string message) : Exception(message)
{
    /// <summary>Something is named that the corpus does not hold.</summary>
    public static UnusableCorpusException Unresolved(string noun, string id) => new($"There is no {noun} '{id}'.");
}
