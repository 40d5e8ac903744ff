namespace Provenance.Lineage;

/// <summary>
/// A list of fixed length that a later state of a corpus continues without a copy: the first to continue it takes the room behind
/// it, and whoever else does copies. What is in the list stays; only what is new may be written.
/// </summary>
internal sealed class SharedList<T>
{
    /// <summary>A copy leaves this part of its length free.</summary>
    const int Spare = 8;

    readonly T[] items;
    readonly Room room;

    /// <summary>A list of default values.</summary>
    public SharedList(int count) : this(new T[count], new Room { Taken = count }, count)
    {
    }

    SharedList(T[] items, Room room, int count) => (this.items, this.room, Count) = (items, room, count);

    /// <summary>How many items there are.</summary>
    public int Count { get; }

    /// <summary>The items.</summary>
    public Span<T> Items => items.AsSpan(0, Count);

    /// <summary>The item at a position.</summary>
    public ref T this[int index] => ref Items[index];

    /// <summary>The list of so many items that begins with an earlier one; the rest are default values.</summary>
    /// <param name="earlier">The earlier list; null for none.</param>
    /// <param name="count">How many items there are then; not less than the earlier list has.</param>
    public static SharedList<T> After(SharedList<T>? earlier, int count)
    {
        if (earlier is null)
            return new SharedList<T>(count);
        if (count <= earlier.items.Length && Interlocked.CompareExchange(ref earlier.room.Taken, count, earlier.Count) == earlier.Count)
            return new SharedList<T>(earlier.items, earlier.room, count);
        T[] copy = new T[count + count / Spare];
        earlier.Items.CopyTo(copy);
        return new SharedList<T>(copy, new Room { Taken = count }, count);
    }

    /// <summary>How much of the array is taken, by whichever list.</summary>
    sealed class Room
    {
        public int Taken;
    }
}
