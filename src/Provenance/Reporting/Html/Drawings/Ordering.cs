namespace Provenance.Reporting;

/// <summary>Orders the slots of each column so that few lines cross: each goes to the mean place of its neighbours, left and right in turn.</summary>
internal static class Ordering
{
    const int Sweeps = 8;

    /// <summary>Sorts the columns.</summary>
    public static void Run(List<List<Slot>> columns)
    {
        Number(columns);
        long fewest = Crossings(columns);
        List<Slot>[] best = [.. columns.Select(column => column.ToList())];
        for (int sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            for (int i = 1; i < columns.Count; i++)
                Sort(columns[i], static slot => slot.Before);
            for (int i = columns.Count - 2; i >= 0; i--)
                Sort(columns[i], static slot => slot.After);
            if (Crossings(columns) is var crossings && crossings >= fewest)
                continue;
            fewest = crossings;
            best = [.. columns.Select(column => column.ToList())];
        }
        for (int i = 0; i < columns.Count; i++)
            columns[i] = best[i];
        Number(columns);
    }

    static void Sort(List<Slot> column, Func<Slot, List<Slot>> neighbours)
    {
        Slot[] sorted = [.. column.OrderBy(slot => neighbours(slot) is { Count: > 0 } others ? others.Average(other => other.Place) : slot.Place)];
        for (int i = 0; i < sorted.Length; i++)
        {
            column[i] = sorted[i];
            sorted[i].Place = i;
        }
    }

    static void Number(List<List<Slot>> columns)
    {
        foreach (List<Slot> column in columns)
            for (int i = 0; i < column.Count; i++)
                column[i].Place = i;
    }

    /// <summary>How many pairs of lines cross between neighbouring columns.</summary>
    static long Crossings(List<List<Slot>> columns)
    {
        long crossings = 0;
        foreach (List<Slot> column in columns)
        {
            List<int> ends = [];
            foreach (Slot slot in column)
            {
                int first = ends.Count;
                foreach (Slot other in slot.After)
                {
                    // Lines that start from one slot do not cross.
                    for (int i = 0; i < first; i++)
                        crossings += ends[i] > other.Place ? 1 : 0;
                    ends.Add(other.Place);
                }
            }
        }
        return crossings;
    }
}
