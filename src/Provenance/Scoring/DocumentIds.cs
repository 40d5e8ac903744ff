using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>The documents of lines, by id.</summary>
internal static class DocumentIds
{
    /// <summary>Their ids, sorted, each once.</summary>
    public static ValueList<string> Of(DocumentTable documents, ReadOnlySpan<Line> lines)
    {
        if (lines.Length == 0)
            return [];
        if (lines.Length == 1)
            return [documents.Documents[lines[0].Document].Id];
        string[] ids = new string[lines.Length];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = documents.Documents[lines[i].Document].Id;
        Array.Sort(ids, StringComparer.Ordinal);
        int count = 1;
        for (int i = 1; i < ids.Length; i++)
            if (ids[i] != ids[i - 1])
                ids[count++] = ids[i];
        return new ValueList<string>(count == ids.Length ? ids : ids[..count]);
    }
}
