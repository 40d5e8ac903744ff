namespace Provenance.Tests.Scoring;

/// <summary>Refitting scores without changing a rank.</summary>
public class IsotonicMapTest
{
    [Fact]
    public void Violators_are_pooled()
    {
        IsotonicMap map = IsotonicMap.Fit(
        [
            SomeScores.At(0.1, false), SomeScores.At(0.2, true), SomeScores.At(0.3, false), SomeScores.At(0.4, true), SomeScores.At(0.5, true), SomeScores.At(0.6, false),
        ]);
        Assert.Equal([new(0.1, 0.1, 0, 1), new(0.2, 0.3, 0.5, 2), new IsotonicBlock(0.4, 0.6, 2 / 3.0, 3)], map.Blocks);
        // Seven eighths of the regression and one eighth of the score.
        Assert.Equal(7 / 8.0 * 0.5 + 0.2 / 8, map.Apply(0.2), 12);
        Assert.Equal(7 / 8.0 * 0.25 + 0.15 / 8, map.Apply(0.15), 12);
        Assert.Equal(7 / 8.0 * 2 / 3 + 1.0 / 8, map.Apply(1), 12);
        Assert.Equal(0, map.Apply(0), 12);
    }

    [Fact]
    public void It_is_the_regression_of_the_max_min_formula() => SomeScores.Hold(scores =>
    {
        (double Score, double Sum, int Count)[] groups =
        [
            .. scores.GroupBy(one => one.Score).OrderBy(equal => equal.Key).Select(equal => (equal.Key, equal.Sum(one => one.IsTrue ? 1.0 : 0), equal.Count())),
        ];
        IsotonicMap map = IsotonicMap.Fit(scores);
        return Enumerable.Range(0, groups.Length).All(i => Math.Abs(MaxMin(groups, i) - map.Blocks.First(block => block.To >= groups[i].Score).Value) < 1e-12);
    });

    [Fact]
    public void No_rank_changes_and_none_is_shared() => SomeScores.Hold(scores =>
    {
        IsotonicMap map = IsotonicMap.Fit(scores);
        double[] mapped = [.. Enumerable.Range(0, 201).Select(i => map.Apply(i / 200.0))];
        return mapped.Zip(mapped.Skip(1), (x, y) => x < y).All(rises => rises) && mapped.All(value => value is >= 0 and <= 1);
    });

    [Fact]
    public void The_fit_is_at_least_as_good_as_the_scores_were() => SomeScores.Hold(scores =>
    {
        IsotonicMap map = IsotonicMap.Fit(scores);
        double before = scores.Sum(one => Square(one.Score, one.IsTrue));
        double after = scores.Sum(one => Square(map.Blocks.First(block => block.To >= one.Score).Value, one.IsTrue));
        return after <= before + 1e-9;
    });

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentException>(() => IsotonicMap.Fit([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => IsotonicMap.Fit(SomeScores.Eight).Apply(1.1));
    }

    static double Square(double probability, bool isTrue) => Math.Pow(probability - (isTrue ? 1 : 0), 2);

    /// <summary>The greatest, over starts up to here, of the least, over ends from here, of the means between.</summary>
    static double MaxMin((double Score, double Sum, int Count)[] groups, int at) => Enumerable.Range(0, at + 1).Max(start =>
        Enumerable.Range(at, groups.Length - at).Min(end => groups[start..(end + 1)].Sum(group => group.Sum) / groups[start..(end + 1)].Sum(group => group.Count)));
}
