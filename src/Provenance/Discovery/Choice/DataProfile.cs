using System.Globalization;

namespace Provenance.Discovery;

/// <summary>What can be seen of data without knowing any truth; it decides which method is used.</summary>
internal sealed class DataProfile
{
    readonly HashSet<int> voters = [];

    public DataProfile(Observations data)
    {
        Measurable[] measures = Measurable.Of(data.ValueNames);
        HasClasses = ClassTable.AreClasses(data);
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
                Look(shard, i, measures);
        Observations = data.Count;
        Items = data.Items;
        Sources = data.Sources;
        AreRatings = !HasClasses && Numbers >= 0.95 * Observations && Observations >= 3L * Items
            && Spread.WithinToBetween(data, measures) >= 0.25;
    }

    public long Observations { get; }

    public int Items { get; }

    public int Sources { get; }

    /// <summary>How many items have more than one value.</summary>
    public int Conflicts { get; private set; }

    /// <summary>How many observations are numbers, and how many are times.</summary>
    public long Numbers { get; private set; }

    /// <summary>How many observations are times.</summary>
    public long Times { get; private set; }

    /// <summary>How many observations are second and further values of a source on one item.</summary>
    public long Further { get; private set; }

    /// <summary>Whether items have lists of values: sources give several to one item.</summary>
    public bool IsMultiple => Further >= 0.02 * Observations;

    /// <summary>Whether all items draw from one small set of values.</summary>
    public bool HasClasses { get; }

    /// <summary>
    /// Whether values are ratings on a scale: numbers that scatter within an item about as much as items differ, so that an
    /// average is meant and no single value is the true one.
    /// </summary>
    public bool AreRatings { get; }

    /// <summary>The profile in a sentence.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Count(Observations, "observation")} of {Count(Items, "item")} by {Count(Sources, "source")}, {(double)Observations / Math.Max(1, Items):0.0} an item, {Count(Conflicts, "item")} in conflict");

    static string Count(long number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");

    void Look(Shard shard, int item, Measurable[] measures)
    {
        int first = shard.ItemClaims[item], end = shard.ItemClaims[item + 1];
        if (end - first > 1)
            Conflicts++;
        voters.Clear();
        for (int c = first; c < end; c++)
        {
            foreach (int source in shard.Sources(c))
                Further += end - first > 1 && !voters.Add(source) ? 1 : 0;
        }
        for (int c = first; c < end; c++)
        {
            int votes = shard.Votes(c);
            MeasureKind kind = measures[shard.ClaimValue[c]].Kind;
            Numbers += kind == MeasureKind.Number ? votes : 0;
            Times += kind == MeasureKind.Time ? votes : 0;
        }
    }
}
