namespace Provenance.Reporting;

/// <summary>What a league is ordered by, in words.</summary>
internal static class LeagueWords
{
    /// <summary>As formats for programs spell it.</summary>
    public static string Of(LeagueMeasure measure) => measure switch
    {
        LeagueMeasure.Accuracy => "accuracy",
        LeagueMeasure.F1 => "f1",
        LeagueMeasure.MeanAbsoluteError => "mean-absolute-error",
        _ => "agreement",
    };

    /// <summary>The head of its column.</summary>
    public static string Head(LeagueMeasure measure) => measure switch
    {
        LeagueMeasure.Accuracy => "accuracy",
        LeagueMeasure.F1 => "F1",
        LeagueMeasure.MeanAbsoluteError => "mean error",
        _ => "as vote",
    };

    /// <summary>What the column says, in a sentence.</summary>
    public static string Explained(LeagueMeasure measure) => measure switch
    {
        LeagueMeasure.Accuracy => "accuracy: the share of items of the truth whose value is right within the tolerance; a tie counts in parts.",
        LeagueMeasure.F1 => "F1: over pairs of item and value believed with at least 0.5, since items may have several true values or none.",
        LeagueMeasure.MeanAbsoluteError => "mean error: the mean absolute error of the numbers, since hardly a value is exactly right.",
        _ => "as vote: the share of items with the value that most sources give. Without truth it says which algorithms differ, not which are right.",
    };
}
