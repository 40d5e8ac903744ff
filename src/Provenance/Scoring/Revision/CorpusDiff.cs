namespace Provenance;

/// <summary>What a revision of a corpus does to the ranking of its claims.</summary>
/// <param name="Nouns">Every source, document and claim that the corpora do not have alike: by kind, then by id.</param>
/// <param name="Claims">
/// Every claim whose score, interval, tier, rank or flags differ, or that one ranking lacks: those that came or went first, then the
/// greatest change of score, then by id.
/// </param>
public sealed record CorpusDiff(ValueList<NounChange> Nouns, ValueList<ClaimChange> Claims);
