using System.Text;

namespace Provenance.Text;

/// <summary>
/// Walks once over a text and writes its normalised form with the map back. A letter and the marks on it are one cluster;
/// clusters of more than 64 code points are cut there, so that the time stays linear whatever the text.
/// </summary>
ref struct Normaliser(string text, Folds folds)
{
    const int LongestCluster = 64;
    const CodePointTraits Extends = CodePointTraits.Mark | CodePointTraits.JoinsBackward | CodePointTraits.Invisible;
    static readonly UnicodeTables Tables = UnicodeTables.Instance;

    readonly StringBuilder content = new(text.Length);
    readonly List<int> cluster = [];
    readonly CodePointTraits mapped = CodePointTraits.SameLetters | ((folds & Folds.LetterForms) != 0 ? CodePointTraits.OtherForm : 0);
    int at;

    /// <summary>The way back; complete after <see cref="Run"/>.</summary>
    public OffsetMap Map { get; } = new();

    /// <summary>Writes the normalised text.</summary>
    public string Run()
    {
        while (at < text.Length)
        {
            CodePointTraits traits = Tables[CodePoints.At(text, at)];
            if ((traits & CodePointTraits.Invisible) != 0)
                at += CodePoints.UnitsAt(text, at);
            else if ((traits & CodePointTraits.WhiteSpace) != 0)
                WhiteSpace();
            else if ((folds & Folds.Dashes) != 0 && Folding.IsDash(CodePoints.At(text, at)))
                Dashes();
            else if (folds == Folds.None && (traits & ~(CodePointTraits.Mark | CodePointTraits.JoinsBackward | CodePointTraits.OtherForm)) == 0)
                Plain();
            else
                Cluster();
        }
        return content.ToString();
    }

    void WhiteSpace()
    {
        int end = EndOf(static (codePoint, traits) => (traits & CodePointTraits.WhiteSpace) != 0, CodePointTraits.Invisible);
        if (!BorderOnDash(end))
        {
            content.Append(' ');
            if (end - at == 1)
                Map.AddLinear(at, 1);
            else
                Map.AddWhole(1, at, end - at);
        }
        at = end;
    }

    /// <summary>Whether white space here is the setting of a dash, which goes with it: houses set dashes closed or spaced.</summary>
    readonly bool BorderOnDash(int end)
    {
        if ((folds & Folds.Dashes) == 0)
            return false;
        end = PastInvisible(end);
        return content.Length > 0 && content[^1] == '-' || end < text.Length && Folding.IsDash(CodePoints.At(text, end));
    }

    void Dashes()
    {
        int end = EndOf(static (codePoint, traits) => Folding.IsDash(codePoint), CodePointTraits.Invisible | CodePointTraits.WhiteSpace);
        if (MarkFollows(end))
        {
            Cluster();
            return;
        }
        content.Append('-');
        Map.AddWhole(1, at, end - at);
        at = end;
    }

    /// <summary>Where the run of such code points ends; what may stand between two of them belongs to it there.</summary>
    readonly int EndOf(Func<int, CodePointTraits, bool> belongs, CodePointTraits between)
    {
        int end = at;
        for (int next = at; next < text.Length;)
        {
            int codePoint = CodePoints.At(text, next);
            CodePointTraits traits = Tables[codePoint];
            next += CodePoints.UnitsAt(text, next);
            if (belongs(codePoint, traits))
                end = next;
            else if ((traits & between) == 0)
                break;
        }
        return end;
    }

    readonly int PastInvisible(int place)
    {
        while (place < text.Length && (Tables[CodePoints.At(text, place)] & CodePointTraits.Invisible) != 0)
            place += CodePoints.UnitsAt(text, place);
        return place;
    }

    readonly bool MarkFollows(int place) =>
        PastInvisible(place) is int next && next < text.Length && (Tables[CodePoints.At(text, next)] & CodePointTraits.Mark) != 0;

    readonly bool Joins(int place) => place < text.Length && (Tables[CodePoints.At(text, place)] & Extends) != 0;

    /// <summary>Copies code points that stay as they are and that nothing is put on.</summary>
    void Plain()
    {
        int start = at, end = at;
        while (end < text.Length)
        {
            int codePoint = CodePoints.At(text, end), next = end + CodePoints.UnitsAt(text, end);
            if ((Tables[codePoint] & ~CodePointTraits.OtherForm) != 0 || codePoint is 0x2010 or 0x2011 or (>= 0xD800 and <= 0xDFFF) || Joins(next))
                break;
            end = next;
        }
        if (end == start)
        {
            Cluster();
            return;
        }
        content.Append(text, start, end - start);
        Map.AddLinear(start, end - start);
        at = end;
    }

    void Cluster()
    {
        int start = at, points = 1, end = at + CodePoints.UnitsAt(text, at), first = CodePoints.At(text, at);
        cluster.Clear();
        CanonicalForm.Decompose(first, mapped, cluster);
        int open = LastComposed();
        for (int next = end; next < text.Length && points < LongestCluster;)
        {
            int codePoint = CodePoints.At(text, next);
            CodePointTraits traits = Tables[codePoint];
            next += CodePoints.UnitsAt(text, next);
            if ((traits & CodePointTraits.Invisible) != 0)
                continue;
            if ((traits & CodePointTraits.Mark) != 0)
                open = 0;
            else if ((traits & CodePointTraits.JoinsBackward) == 0 || open == 0 || (open = CanonicalForm.Composite(open, codePoint)) == 0)
                break;
            CanonicalForm.Decompose(codePoint, mapped, cluster);
            points++;
            end = next;
        }
        CanonicalForm.Compose(cluster);
        int before = content.Length;
        foreach (int codePoint in cluster)
            Folding.Append(codePoint, folds, content);
        int written = content.Length - before;
        if (points == 1 && cluster.Count == 1 && written == end - start)
            Map.AddLinear(start, written);
        else
            Map.AddWhole(written, start, end - start);
        at = end;
    }

    /// <summary>The starter that a following letter may still join; 0 when a mark closes it.</summary>
    readonly int LastComposed()
    {
        int open = 0;
        foreach (int codePoint in cluster)
            open = Tables.CombiningClass(codePoint) > 0 ? 0 : open > 0 && CanonicalForm.Composite(open, codePoint) is > 0 and int composite ? composite : codePoint;
        return open;
    }
}
