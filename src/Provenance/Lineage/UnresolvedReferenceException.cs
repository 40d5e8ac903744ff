namespace Provenance.Lineage;

/// <summary>
/// A corpus made in code refers to something it does not hold. Never leaves the package: the front door turns it into a
/// <see cref="CorpusException"/> with every finding.
/// </summary>
internal sealed class UnresolvedReferenceException(string noun, string id) : Exception($"There is no {noun} '{id}'.");
