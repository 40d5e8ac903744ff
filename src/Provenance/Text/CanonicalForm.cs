namespace Provenance.Text;

/// <summary>Normalisation of one cluster of code points (Unicode Standard Annex 15, form C).</summary>
static class CanonicalForm
{
    static readonly UnicodeTables Tables = UnicodeTables.Instance;

    /// <summary>Appends the full decomposition of a code point, with the compatibility mappings of the given traits.</summary>
    public static void Decompose(int codePoint, CodePointTraits mapped, List<int> buffer)
    {
        CodePointTraits traits = Tables[codePoint];
        if (Hangul.IsSyllable(codePoint))
        {
            Hangul.Decompose(codePoint, buffer);
            return;
        }
        CodePointTraits mapping = (traits & CodePointTraits.Canonical) != 0 ? CodePointTraits.Canonical : traits & mapped;
        if (mapping == 0)
        {
            buffer.Add(codePoint);
            return;
        }
        foreach (int part in Tables.Mapping(codePoint, mapping))
            Decompose(part, mapped, buffer);
    }

    /// <summary>The composite of two code points; 0 when there is none.</summary>
    public static int Composite(int first, int second) =>
        Hangul.Compose(first, second) is > 0 and int syllable ? syllable : Tables.Composite(first, second);

    /// <summary>Puts the marks of a decomposed cluster in canonical order and composes what composes, in place.</summary>
    public static void Compose(List<int> buffer)
    {
        if (buffer.Count < 2)
            return;
        Reorder(buffer);
        int starter = -1, written = 0, lastClass = 0;
        foreach (int codePoint in buffer.ToArray())
        {
            int ccc = Tables.CombiningClass(codePoint);
            bool blocked = written > starter + 1 && lastClass >= ccc;
            if (starter >= 0 && !blocked && Composite(buffer[starter], codePoint) is > 0 and int composite)
            {
                buffer[starter] = composite;
                continue;
            }
            if (ccc == 0)
                starter = written;
            lastClass = ccc;
            buffer[written++] = codePoint;
        }
        buffer.RemoveRange(written, buffer.Count - written);
    }

    /// <summary>A stable sort of each run of marks by class; clusters are short, so insertion will do.</summary>
    static void Reorder(List<int> buffer)
    {
        for (int i = 1; i < buffer.Count; i++)
        {
            int mark = buffer[i], ccc = Tables.CombiningClass(mark), at = i;
            for (; ccc > 0 && at > 0 && Tables.CombiningClass(buffer[at - 1]) > ccc; at--)
                buffer[at] = buffer[at - 1];
            buffer[at] = mark;
        }
    }
}
