using System.Globalization;

namespace Provenance.Discovery;

/// <summary>What can be seen of data without knowing any truth; it decides which method is used.</summary>
internal sealed class DataProfile
{
    /// <summary>Values are classes when each is given to at least this many items on average.</summary>
    const int ItemsPerClass = 5;

    public DataProfile(Observations data)
    {
        Measurable[] measures = Measurable.Of(data.ValueNames);
        HasClasses = ClassTable.Missing(data) is null && data.Values >= 2 && data.Claims >= (long)ItemsPerClass * data.Values;
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
                Look(shard, i, measures);
        Observations = data.Count;
        Items = data.Items;
        Sources = data.Sources;
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

    /// <summary>How many observations on items in conflict give a value that another gives as well.</summary>
    public long Agreeing { get; private set; }

    /// <summary>How many observations are on items in conflict.</summary>
    public long Conflicting { get; private set; }

    /// <summary>Whether all items draw from one small set of values.</summary>
    public bool HasClasses { get; }

    /// <summary>Whether values are measurements that hardly two sources give alike, so that an average is meant.</summary>
    public bool IsContinuous => Observations > 0 && Numbers >= 0.95 * Observations && Agreeing < 0.35 * Conflicting;

    /// <summary>The profile in a sentence.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Observations:N0} observations of {Items:N0} items by {Sources:N0} sources, {(double)Observations / Math.Max(1, Items):0.0} an item, {Conflicts:N0} items in conflict");

    void Look(Shard shard, int item, Measurable[] measures)
    {
        int first = shard.ItemClaims[item], end = shard.ItemClaims[item + 1];
        if (end - first > 1)
            Conflicts++;
        for (int c = first; c < end; c++)
        {
            int votes = shard.Votes(c);
            MeasureKind kind = measures[shard.ClaimValue[c]].Kind;
            Numbers += kind == MeasureKind.Number ? votes : 0;
            Times += kind == MeasureKind.Time ? votes : 0;
            Conflicting += end - first > 1 ? votes : 0;
            Agreeing += end - first > 1 && votes > 1 ? votes : 0;
        }
    }
}
