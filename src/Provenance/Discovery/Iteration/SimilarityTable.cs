namespace Provenance.Discovery;

/// <summary>The similarities of all pairs of values of an item, worked out once.</summary>
internal sealed class SimilarityTable
{
    readonly float[][] similarities;
    readonly int[][] starts;

    SimilarityTable(int shards) => (similarities, starts) = (new float[shards][], new int[shards][]);

    /// <summary>Works the similarities out; null without a measure.</summary>
    public static SimilarityTable? Of(TruthRun run, ValueSimilarity? measure)
    {
        if (measure is null)
            return null;
        SimilarityTable table = new(run.Data.Shards.Length);
        run.Sweep.EachShard(shard => table.Fill(shard, run.Data.ValueNames, measure));
        return table;
    }

    /// <summary>Why the similarities cannot be kept; null when they can.</summary>
    public static string? Missing(Observations data)
    {
        long most = 0;
        foreach (Shard shard in data.Shards)
        {
            long pairs = 0;
            for (int i = 0; i < shard.Items; i++)
                pairs += PairsOf(shard.ItemClaims[i + 1] - shard.ItemClaims[i]);
            most = Math.Max(most, pairs);
        }
        return ArrayRoom.Missing(most, "similarities of pairs of values of neighbouring items", "round the values, or take accu, which compares none");
    }

    /// <summary>How many pairs a number of values has.</summary>
    public static long PairsOf(long values) => values * (values - 1) / 2;

    /// <summary>The similarity of two claims of an item.</summary>
    public double Of(in ItemView item, int left, int right)
    {
        (int low, int high) = left < right ? (left, right) : (right, left);
        return similarities[item.Shard.Index][starts[item.Shard.Index][item.Local] + (int)PairsOf(high) + low];
    }

    void Fill(Shard shard, NameTable values, ValueSimilarity measure)
    {
        int[] start = new int[shard.Items + 1];
        for (int i = 0; i < shard.Items; i++)
            start[i + 1] = checked((int)(start[i] + PairsOf(shard.ItemClaims[i + 1] - shard.ItemClaims[i])));
        float[] all = new float[start[^1]];
        for (int i = 0; i < shard.Items; i++)
        {
            string[] names = [.. shard.ClaimValue[shard.ItemClaims[i]..shard.ItemClaims[i + 1]].Select(value => values[value])];
            int place = start[i];
            for (int high = 1; high < names.Length; high++)
                for (int low = 0; low < high; low++)
                    all[place++] = (float)Math.Clamp(measure(names[low], names[high]), 0, 1);
        }
        (similarities[shard.Index], starts[shard.Index]) = (all, start);
    }
}
