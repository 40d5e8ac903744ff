namespace Provenance.Scoring;

/// <summary>Where the documents of a claim stand in a list of document numbers: those for it, against it, and taken back, in this order.</summary>
/// <param name="Start">Where the first stands.</param>
/// <param name="Supporting">How many have live lines for the claim.</param>
/// <param name="Opposing">How many have live lines against it.</param>
/// <param name="Withdrawn">How many have lines that were taken back.</param>
internal readonly record struct DocumentRange(int Start, int Supporting, int Opposing, int Withdrawn)
{
    /// <summary>How many there are in all.</summary>
    public int Count => Supporting + Opposing + Withdrawn;
}
