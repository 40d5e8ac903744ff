namespace Provenance.Discovery;

/// <summary>The observations of one shard item by item; room that serves one shard after the other.</summary>
internal sealed class SortedByItem
{
    /// <summary>Value and source in one number each: the value above, the source below.</summary>
    public ulong[] Pairs { get; private set; } = [];

    /// <summary>The times in the same order; empty where there are none.</summary>
    public long[] Times { get; private set; } = [];

    /// <summary>Where each item starts, and after the last where it ends.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>Makes room.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="count">The number of observations.</param>
    /// <param name="timed">Whether they have times.</param>
    public void Prepare(int items, int count, bool timed)
    {
        Starts = new int[items + 1];
        if (Pairs.Length < count)
            Pairs = new ulong[count];
        if (timed && Times.Length < count)
            Times = new long[count];
    }

    /// <summary>The observations of an item.</summary>
    public Span<ulong> Of(int item) => Pairs.AsSpan(Starts[item]..Starts[item + 1]);

    /// <summary>The times of an item; none where there are none.</summary>
    public Span<long> TimesOf(int item) => Times.Length > 0 ? Times.AsSpan(Starts[item]..Starts[item + 1]) : [];
}
