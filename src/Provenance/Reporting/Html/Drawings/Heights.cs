namespace Provenance.Reporting;

/// <summary>Places the slots of each column, in their order and apart, as near to the middle of their neighbours as can be.</summary>
internal static class Heights
{
    const int Rounds = 6;

    /// <summary>Sets the middle of every slot.</summary>
    public static void Run(List<List<Slot>> columns, int gap)
    {
        foreach (List<Slot> column in columns)
            Place(column, gap, static slot => 0);
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 1; i < columns.Count; i++)
                Place(columns[i], gap, static slot => Mean(slot.Before, slot.Middle));
            for (int i = columns.Count - 2; i >= 0; i--)
                Place(columns[i], gap, static slot => Mean(slot.After, slot.Middle));
        }
    }

    static double Mean(List<Slot> others, double otherwise) => others.Count > 0 ? others.Average(other => other.Middle) : otherwise;

    /// <summary>
    /// The places in order, apart by what two neighbours need, with the least sum of squared distances from those wished for: a regression
    /// under order, solved by pooling neighbours that are in each other's way (Ayer and others, 1955).
    /// </summary>
    static void Place(List<Slot> column, int gap, Func<Slot, double> wish)
    {
        double[] offset = new double[column.Count];
        List<(double Sum, int Count)> pools = [];
        for (int i = 0; i < column.Count; i++)
        {
            offset[i] = i == 0 ? 0 : offset[i - 1] + (column[i - 1].Height + column[i].Height) / 2.0 + gap;
            (double Sum, int Count) pool = (wish(column[i]) - offset[i], 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count > pool.Sum / pool.Count)
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
            pools.Add(pool);
        }
        int next = 0;
        foreach ((double sum, int count) in pools)
            for (int i = 0; i < count; i++, next++)
                column[next].Middle = sum / count + offset[next];
    }
}
