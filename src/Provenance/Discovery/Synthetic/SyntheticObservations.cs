using System.Globalization;
using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Observations made up with known truths, for tests and measurements: sources of evenly spread accuracy and Zipf-distributed
/// activity, false values of Zipf-distributed popularity, and copiers. The same options give the same observations on every machine.
/// </summary>
public sealed record SyntheticObservations
{
    /// <summary>How many independent sources, 1 or more.</summary>
    /// <value>20.</value>
    public int Sources { get; init; } = 20;

    /// <summary>How many items, 1 or more.</summary>
    /// <value>1,000.</value>
    public int Items { get; init; } = 1_000;

    /// <summary>How many observations are drawn for the independent sources; a source speaking again on an item is passed over. 1 or more.</summary>
    /// <value>10,000.</value>
    public long Count { get; init; } = 10_000;

    /// <summary>How many copiers; each copies one independent source, in turn. 0 or more.</summary>
    /// <value>0.</value>
    public int Copiers { get; init; }

    /// <summary>The share of the original's observations that a copier copies, in [0, 1].</summary>
    /// <value>0.8.</value>
    public double CopyRate { get; init; } = 0.8;

    /// <summary>How many false values an item has, 1 or more.</summary>
    /// <value>10.</value>
    public int FalseValues { get; init; } = 10;

    /// <summary>The exponent of the sources' activity: 0 when all speak alike, 1 for Zipf's law.</summary>
    /// <value>0.</value>
    public double ActivityExponent { get; init; }

    /// <summary>The lowest and the highest accuracy of a source; accuracies lie evenly between.</summary>
    /// <value>0.5 to 0.95.</value>
    public (double Low, double High) Accuracy { get; init; } = (0.5, 0.95);

    /// <summary>The seed.</summary>
    /// <value>1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>The observations in the order in which they are drawn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public IEnumerable<(string Source, string Item, string Value)> Draw()
    {
        Validate();
        return Generate();
    }

    /// <summary>The observations as an index.</summary>
    public Observations ToObservations() => Observations.From(Draw(), RepeatPolicy.Distinct);

    /// <summary>The true values.</summary>
    public Gold ToGold() => Gold.From(Enumerable.Range(0, Items).Select(item => (ItemName(item), ValueName(item, 0))));

    /// <summary>The copiers and their originals.</summary>
    public IEnumerable<(string Copier, string Original)> Copying =>
        Enumerable.Range(0, Copiers).Select(copier => ("c" + Text(copier), SourceName(copier % Sources)));

    /// <summary>The accuracy a source was given.</summary>
    /// <param name="source">The independent source, from 0.</param>
    public double AccuracyOf(int source) => Sources == 1 ? Accuracy.High
        : Accuracy.Low + (Accuracy.High - Accuracy.Low) * (source * 0.6180339887498949 % 1);

    IEnumerable<(string, string, string)> Generate()
    {
        SplitMix random = new(Seed);
        double[] activity = Cumulative(Sources, ActivityExponent), popularity = Cumulative(FalseValues, 1);
        int[] copiersOf = [.. Enumerable.Range(0, Sources).Select(source => Copiers / Sources + (source < Copiers % Sources ? 1 : 0))];
        HashSet<(int, int)> spoken = [];
        for (long i = 0; i < Count; i++)
        {
            int source = Pick(activity, random.NextDouble()), item = (int)(random.NextDouble() * Items);
            int value = random.NextDouble() < AccuracyOf(source) ? 0 : 1 + Pick(popularity, random.NextDouble());
            if (!spoken.Add((source, item)))
                continue;
            yield return (SourceName(source), ItemName(item), ValueName(item, value));
            for (int copy = 0; copy < copiersOf[source]; copy++)
                if (random.NextDouble() < CopyRate)
                    yield return ("c" + Text(source + copy * Sources), ItemName(item), ValueName(item, value));
        }
    }

    void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Sources, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Items, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Copiers);
        ArgumentOutOfRangeException.ThrowIfLessThan(FalseValues, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(ActivityExponent);
        if (CopyRate is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(CopyRate), CopyRate, "CopyRate is from 0 to 1.");
        if (!(Accuracy.Low >= 0 && Accuracy.Low <= Accuracy.High && Accuracy.High <= 1))
            throw new ArgumentOutOfRangeException(nameof(Accuracy), Accuracy, "Accuracy is from 0 to 1, the lower first.");
    }

    // The names of the values differ from item to item, so that the true one cannot be told by its name.
    string ValueName(int item, int value) => "v" + Text((int)((value + item * 7L) % (FalseValues + 1L)));

    static string SourceName(int source) => "s" + Text(source);

    static string ItemName(int item) => "i" + Text(item);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static double[] Cumulative(int count, double exponent)
    {
        double[] sums = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++)
            sums[i] = sum += Math.Pow(i + 1, -exponent);
        for (int i = 0; i < count; i++)
            sums[i] /= sum;
        return sums;
    }

    static int Pick(double[] cumulative, double random)
    {
        int place = Array.BinarySearch(cumulative, random);
        return Math.Min(cumulative.Length - 1, place < 0 ? ~place : place);
    }
}
