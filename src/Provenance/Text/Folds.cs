using System.Text;

namespace Provenance.Text;

/// <summary>What a form of a text overlooks beyond white space and Unicode forms.</summary>
[Flags]
enum Folds
{
    None = 0,
    LetterCase = 1,
    QuotationMarks = 2,
    Dashes = 4,
    Ellipses = 8,
    LetterForms = 16,
    All = LetterCase | QuotationMarks | Dashes | Ellipses | LetterForms,
}

/// <summary>Folding of single code points: typography and letter case.</summary>
static class Folding
{
    /// <summary>Whether a code point is a dash, a hyphen or a minus sign.</summary>
    public static bool IsDash(int codePoint) =>
        codePoint is '-' or (>= 0x2010 and <= 0x2015) or 0x2212 or 0x2E3A or 0x2E3B or 0xFE58 or 0xFE63 or 0xFF0D or 0x2043;

    /// <summary>Appends what a code point in canonical form becomes. A surrogate without its other half becomes U+FFFD.</summary>
    public static void Append(int codePoint, Folds folds, StringBuilder folded)
    {
        if (codePoint is 0x2010 or 0x2011 || (folds & Folds.Dashes) != 0 && IsDash(codePoint))
            codePoint = '-';
        if (codePoint is >= 0xD800 and <= 0xDFFF)
            codePoint = 0xFFFD;
        if ((folds & Folds.QuotationMarks) != 0)
            codePoint = QuotationMark(codePoint);
        if ((folds & Folds.LetterForms) != 0 && codePoint == 0x2044)
            codePoint = '/';
        if ((folds & Folds.Ellipses) != 0 && codePoint is >= 0x2024 and <= 0x2026)
        {
            folded.Append('.', codePoint - 0x2023);
            return;
        }
        if ((folds & Folds.LetterCase) != 0)
        {
            if (codePoint is 0xDF or 0x1E9E)
            {
                folded.Append("ss");
                return;
            }
            codePoint = Lower(codePoint);
        }
        if (codePoint > char.MaxValue)
            folded.Append(char.ConvertFromUtf32(codePoint));
        else
            folded.Append((char)codePoint);
    }

    /// <summary>The lower case of a code point, the same in every culture; both forms of sigma and of the dotted i are one.</summary>
    static int Lower(int codePoint) => codePoint switch
    {
        < 0x80 => char.ToLowerInvariant((char)codePoint),
        0x130 => 'i',
        0x3C2 => 0x3C3,
        _ => Rune.ToLowerInvariant(new Rune(codePoint)).Value,
    };

    static int QuotationMark(int codePoint) => codePoint switch
    {
        0x60 or 0xB4 or 0x2BC or (>= 0x2018 and <= 0x201B) or 0x2032 or 0x2035 or 0x2039 or 0x203A or 0xFF07 or 0x300C or 0x300D => '\'',
        0xAB or 0xBB or (>= 0x201C and <= 0x201F) or 0x2033 or 0x2036 or 0x300E or 0x300F or (>= 0x301D and <= 0x301F) or 0xFF02 => '"',
        _ => codePoint,
    };
}
