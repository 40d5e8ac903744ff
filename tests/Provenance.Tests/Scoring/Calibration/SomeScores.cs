using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Scoring;

/// <summary>Labelled scores for tests.</summary>
static class SomeScores
{
    /// <summary>Eight claims at two scores: three of four true at 0.8, one of four at 0.4.</summary>
    public static LabelledScore[] Eight { get; } =
    [
        .. Made(0.8, 0.7, 0.85, 0.2, "a", true, true, false, true),
        .. Made(0.4, 0.3, 0.5, 0.6, "b", false, false, true, false),
    ];

    /// <summary>Any number of scores with ties, labels and a few origins.</summary>
    public static Gen<LabelledScore[]> Any { get; } =
        (from score in Gen.Frequency((3, Gen.Choose(0, 10).Select(n => n / 10.0)), (1, Gen.Choose(0, 1_000_000).Select(n => n / 1_000_000.0)))
         from spread in Gen.Choose(0, 4)
         from uncertainty in Gen.Choose(0, 5)
         from isTrue in Gen.Elements(true, false)
         from origin in Gen.Elements("a", "b", "c")
         select new LabelledScore(score, Math.Max(0, score - spread / 10.0), Math.Min(1, score + spread / 10.0), uncertainty / 5.0, isTrue, origin)).NonEmptyListOf()
        .Select(list => list.ToArray());

    public static void Hold(Func<LabelledScore[], bool> property) =>
        Prop.ForAll(Any.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    public static LabelledScore At(double score, bool isTrue, string origin = "a") => new(score, score, score, 0.5, isTrue, origin);

    static IEnumerable<LabelledScore> Made(double score, double low, double high, double uncertainty, string origin, params bool[] labels) =>
        labels.Select(isTrue => new LabelledScore(score, low, high, uncertainty, isTrue, origin));
}
