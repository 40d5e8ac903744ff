using System.Globalization;
using System.Text;

namespace Provenance;

/// <summary>A source's vote.</summary>
/// <param name="Source">Who voted.</param>
/// <param name="Weight">What the vote weighs, in the algorithm's own measure.</param>
/// <param name="Accuracy">How accurate the source was found to be.</param>
public readonly record struct Vote(string Source, double Weight, double Accuracy);

/// <summary>One of the values given to an item, and who gave it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Probability">How probable it is.</param>
/// <param name="Votes">Who gave it, the heaviest vote first.</param>
public sealed record ValueReasons(string Value, double Probability, ValueList<Vote> Votes);

/// <summary>Why an item has its value: who voted for what, with what weight.</summary>
/// <param name="Estimate">What was found.</param>
/// <param name="Values">The values, the most probable first.</param>
public sealed record ItemReasons(ItemEstimate Estimate, ValueList<ValueReasons> Values)
{
    /// <summary>The reasons as lines of text.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Estimate.Item}: {Estimate.Value} ({Estimate.Probability:0.000})");
        foreach (ValueReasons value in Values)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {value.Value} ({value.Probability:0.000}):");
            foreach (Vote vote in value.Votes)
                text.Append(CultureInfo.InvariantCulture, $" {vote.Source} {vote.Weight:0.###}");
        }
        return text.ToString();
    }
}
