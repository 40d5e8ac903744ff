namespace Provenance;

/// <summary>What becomes of one claim when a source, or whatever else its lines rest on, is left out.</summary>
/// <param name="Sources">Ids of the sources left out: those that count as one, the leading one first, and those on exactly the same lines of the claim.</param>
/// <param name="StandIns">
/// Where no source is left out: what is, in words, such as <c>unknown origin of d5</c>, <c>investigation port-papers</c> or the address of an original that is not held.
/// </param>
/// <param name="Change">The score without them less the score with them, in [-1, 1]; below zero where the claim leans on them.</param>
/// <param name="Score">The score without them, in [0, 1].</param>
/// <param name="Tier">The tier without them, 1 to 5.</param>
/// <param name="TierChange">That tier less the tier with them; above zero where the claim falls.</param>
/// <param name="RankChange">The rank without them, among the other claims as they are, less the rank with them; above zero where the claim falls.</param>
/// <param name="StandsAlone">Whether nothing supports the claim without them, and something does with them.</param>
public sealed record SourceRemoval(ValueList<string> Sources, ValueList<string> StandIns, double Change, double Score, int Tier, int TierChange, int RankChange, bool StandsAlone)
{
    /// <summary>The id of the leading source, or what there is in its place.</summary>
    public string Id => Sources.IsEmpty ? StandIns[0] : Sources[0];
}
