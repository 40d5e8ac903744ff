namespace Provenance;

/// <summary>What hangs on one source: which claims it carries, and what falls if it falls.</summary>
/// <param name="Sources">Ids of the sources that count as one, the leading one first, and of those that stand on exactly the same lines.</param>
/// <param name="StandIns">
/// Where there is no source: what there is in its place, in words, such as <c>unknown origin of d5</c>, <c>investigation port-papers</c> or the address of an original that is not held.
/// </param>
/// <param name="Claims">How many ranked claims have a live line, for or against, that rests on it.</param>
/// <param name="Alone">Ids of the ranked claims whose support rests on it alone: without it nothing supports them. Sorted.</param>
/// <param name="MeanChange">The mean absolute change of score over all ranked claims when its lines are left out.</param>
/// <param name="RankChange">The sum over all ranked claims of the change of rank when its lines are left out.</param>
/// <param name="TierChanges">How many ranked claims change their tier when its lines are left out.</param>
public sealed record SourceStanding(ValueList<string> Sources, ValueList<string> StandIns, int Claims, ValueList<string> Alone, double MeanChange, long RankChange, int TierChanges)
{
    /// <summary>The id of the leading source, or what there is in its place.</summary>
    public string Id => Sources.IsEmpty ? StandIns[0] : Sources[0];
}
