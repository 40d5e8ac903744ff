using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>
/// The scores of all claims of a corpus by their numbers, with the documents of their lines. In stretches, so that threads seldom
/// meet, and so that a later state of the corpus shares what it did not change.
/// </summary>
internal sealed class ScoreTable(ScoredStretch[] stretches)
{
    /// <summary>How many claims a stretch has at most: what fits beneath the size from which the runtime treats arrays as large.</summary>
    public const int Stretch = 512;

    /// <summary>How many stretches so many claims make.</summary>
    public static int StretchesFor(int claims) => (claims + Stretch - 1) / Stretch;

    /// <summary>What was found out about a claim.</summary>
    public ref readonly ClaimScore this[int claim] => ref stretches[claim / Stretch].Scores[claim % Stretch];

    /// <summary>Ids of the documents with live lines for a claim, sorted.</summary>
    public ValueList<string> Supporting(DocumentTable documents, int claim)
    {
        DocumentRange range = this[claim].Documents;
        return Ids(documents, claim, range.Start, range.Supporting);
    }

    /// <summary>Ids of the documents with live lines against a claim, sorted.</summary>
    public ValueList<string> Opposing(DocumentTable documents, int claim)
    {
        DocumentRange range = this[claim].Documents;
        return Ids(documents, claim, range.Start + range.Supporting, range.Opposing);
    }

    /// <summary>Ids of the documents whose lines were taken back, sorted.</summary>
    public ValueList<string> Withdrawn(DocumentTable documents, int claim)
    {
        DocumentRange range = this[claim].Documents;
        return Ids(documents, claim, range.Start + range.Supporting + range.Opposing, range.Withdrawn);
    }

    ValueList<string> Ids(DocumentTable documents, int claim, int start, int count)
    {
        if (count == 0)
            return [];
        string[] ids = new string[count];
        for (int i = 0; i < count; i++)
            ids[i] = documents.Documents[stretches[claim / Stretch].Documents[start + i]].Id;
        Array.Sort(ids, StringComparer.Ordinal);
        return new ValueList<string>(ids);
    }
}

/// <summary>The scores of some claims that follow each other.</summary>
/// <param name="Scores">The scores.</param>
/// <param name="Documents">The numbers of the documents of their lines.</param>
internal sealed record ScoredStretch(ClaimScore[] Scores, int[] Documents);
