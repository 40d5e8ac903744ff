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

    /// <summary>The table with some claims scored again or for the first time; it shares every stretch that has none of them.</summary>
    /// <param name="claims">How many claims there are.</param>
    /// <param name="again">Their numbers, ascending; all beyond those of this table are among them.</param>
    /// <param name="scorer">Scores them.</param>
    public ScoreTable With(int claims, IReadOnlyList<int> again, ClaimScorer scorer)
    {
        ScoredStretch[] later = new ScoredStretch[StretchesFor(claims)];
        stretches.CopyTo(later, 0);
        for (int next = 0; next < again.Count;)
        {
            int stretch = again[next] / Stretch, end = next;
            while (end < again.Count && again[end] / Stretch == stretch)
                end++;
            ScoredStretch before = stretch < stretches.Length ? stretches[stretch] : new ScoredStretch([], []);
            later[stretch] = before.With(Math.Min(Stretch, claims - stretch * Stretch), stretch * Stretch, [.. again.Skip(next).Take(end - next)], scorer);
            next = end;
        }
        return new ScoreTable(later);
    }

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
