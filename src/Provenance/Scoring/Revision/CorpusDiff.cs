namespace Provenance;

/// <summary>What a revision of a corpus does to the ranking of its claims.</summary>
/// <param name="Before">The ranking of the earlier corpus.</param>
/// <param name="After">The ranking of the later one.</param>
/// <param name="Nouns">Every source, document and claim that the corpora do not have alike, and the corpus where its evaluation date differs: by kind, then by id.</param>
/// <param name="Claims">
/// Every claim whose score, opinion, interval, origins, tier, rank or flags differ, or that one ranking lacks: those that came or went
/// first, then the greatest change of score, then by id.
/// </param>
public sealed record CorpusDiff(Ranking Before, Ranking After, ValueList<NounChange> Nouns, ValueList<ClaimChange> Claims);
