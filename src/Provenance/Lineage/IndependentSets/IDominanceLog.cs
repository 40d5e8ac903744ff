namespace Provenance.Lineage;

/// <summary>Hears which vertices were left out because another one serves at least as well wherever they would.</summary>
internal interface IDominanceLog
{
    /// <summary>
    /// A vertex was dropped because its neighbour <paramref name="by"/> weighs as much or more and conflicts with nothing else
    /// that the dropped one does not conflict with. The neighbour may itself be dropped later, for a third one.
    /// </summary>
    void Dropped(int vertex, int by);
}
