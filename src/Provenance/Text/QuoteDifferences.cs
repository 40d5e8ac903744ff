namespace Provenance.Text;

/// <summary>Names in what two renderings of the same words differ.</summary>
static class QuoteDifferences
{
    static readonly (Folds Fold, TextDifference Difference)[] Kinds =
    [
        (Folds.LetterCase, TextDifference.LetterCase),
        (Folds.QuotationMarks, TextDifference.QuotationMarks),
        (Folds.Dashes, TextDifference.Dashes),
        (Folds.Ellipses, TextDifference.Ellipses),
        (Folds.LetterForms, TextDifference.LetterForms),
    ];

    /// <summary>Each kind of difference that keeps the two apart when all other kinds are overlooked.</summary>
    public static ValueList<TextDifference> Between(string quote, string words) =>
        Kinds.Where(kind => Form(quote, Folds.All & ~kind.Fold) != Form(words, Folds.All & ~kind.Fold))
            .Select(kind => kind.Difference)
            .ToValueList();

    static string Form(string words, Folds folds) => NormalisedText.Of(words, folds).Content.Trim(' ');
}
