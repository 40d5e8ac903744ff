using Provenance.Scoring;

namespace Provenance;

/// <summary>A run of scores that isotonic regression gives one value.</summary>
/// <param name="From">The lowest score of the run.</param>
/// <param name="To">The highest.</param>
/// <param name="Value">The share of the run that is true.</param>
/// <param name="Count">How many labelled scores are in it.</param>
public readonly record struct IsotonicBlock(double From, double To, double Value, int Count);

/// <summary>
/// A map from scores to probabilities of truth that keeps ranks: isotonic regression on labelled scores (pool adjacent violators;
/// Barlow, Bartholomew, Bremner, Brunk 1972), of all rising maps the one with the least Brier score on them. Between blocks it rises in
/// a straight line. A share of 1/(n+2) of the score itself is mixed in, so that no two scores become one and none becomes 0 or 1.
/// </summary>
public sealed class IsotonicMap
{
    readonly double own;

    IsotonicMap(ValueList<IsotonicBlock> blocks, int count)
    {
        Blocks = blocks;
        own = 1.0 / (count + 2);
    }

    /// <summary>The blocks, by ascending score; their values rise strictly.</summary>
    public ValueList<IsotonicBlock> Blocks { get; }

    /// <summary>
    /// Fits a map. Two hundred labelled scores (<see cref="Calibration.EnoughToRefit"/>) are the least to draw conclusions from; measure the
    /// map on other claims than it was fitted on.
    /// </summary>
    /// <param name="scores">The labelled scores, one or more.</param>
    /// <exception cref="ArgumentException">There is no score, or one is out of range; the message says which.</exception>
    public static IsotonicMap Fit(IReadOnlyList<LabelledScore> scores)
    {
        LabelledScore.Check(scores);
        List<IsotonicBlock> blocks = [];
        foreach (IGrouping<double, LabelledScore> equal in scores.GroupBy(one => Tiers.Round(one.Score)).OrderBy(equal => equal.Key))
        {
            IsotonicBlock block = new(equal.Key, equal.Key, equal.Average(one => one.Outcome), equal.Count());
            while (blocks.Count > 0 && blocks[^1].Value >= block.Value)
            {
                block = Pool(blocks[^1], block);
                blocks.RemoveAt(blocks.Count - 1);
            }
            blocks.Add(block);
        }
        return new IsotonicMap(blocks.ToValueList(), scores.Count);
    }

    /// <summary>The probability of truth that the map gives a score; the higher the score, the higher.</summary>
    /// <param name="score">The score, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside [0, 1].</exception>
    public double Apply(double score)
    {
        Share.Check(score, nameof(score));
        return (1 - own) * Regress(score) + own * score;
    }

    double Regress(double score)
    {
        int next = 0;
        while (next < Blocks.Count && Blocks[next].To < score)
            next++;
        if (next == Blocks.Count)
            return Blocks[^1].Value;
        IsotonicBlock block = Blocks[next];
        if (next == 0 || score >= block.From)
            return block.Value;
        IsotonicBlock before = Blocks[next - 1];
        return before.Value + (block.Value - before.Value) * ((score - before.To) / (block.From - before.To));
    }

    static IsotonicBlock Pool(IsotonicBlock lower, IsotonicBlock upper)
    {
        int count = lower.Count + upper.Count;
        return new IsotonicBlock(lower.From, upper.To, (lower.Value * lower.Count + upper.Value * upper.Count) / count, count);
    }
}
