namespace Provenance.Discovery;

/// <summary>Observations of one shard as they arrive, 10 bytes each (18 with a time), in pieces that are given back one by one.</summary>
internal sealed class ShardBuffer(bool timed)
{
    const int FirstPiece = 128, LargestPiece = 8_192;

    /// <summary>What building a shard leaves behind for each observation: its piece and its place in the sorted array.</summary>
    public const int BytesEach = 18;

    readonly List<Piece> pieces = [];
    Piece? last;

    /// <summary>How many observations there are.</summary>
    public long Count { get; private set; }

    sealed class Piece(int size, bool timed)
    {
        public readonly ushort[] Items = new ushort[size];
        public readonly int[] Sources = new int[size];
        public readonly int[] Values = new int[size];
        public readonly long[] Times = timed ? new long[size] : [];
        public int Used;
    }

    /// <summary>Appends an observation.</summary>
    public void Add(int item, int source, int value, long time)
    {
        if (last is null || last.Used == last.Items.Length)
        {
            last = new Piece(last is null ? FirstPiece : Math.Min(LargestPiece, last.Used * 2), timed);
            pieces.Add(last);
        }
        int place = last.Used++;
        last.Items[place] = (ushort)item;
        last.Sources[place] = source;
        last.Values[place] = value;
        if (timed)
            last.Times[place] = time;
        Count++;
    }

    /// <summary>Sorts the observations by item, keeping their order within an item, and forgets the pieces.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="times">The times in the same order; empty where there are none.</param>
    /// <param name="starts">Where each item starts; one entry more than items.</param>
    /// <returns>Value and source in one number each: the value above, the source below.</returns>
    public ulong[] TakeByItem(int items, out long[] times, out int[] starts)
    {
        if (Count > Array.MaxLength)
            throw new InvalidOperationException($"More than {Array.MaxLength} observations of {items} neighbouring items.");
        starts = new int[items + 1];
        foreach (Piece piece in pieces)
            foreach (ushort item in piece.Items.AsSpan(0, piece.Used))
                starts[item + 1]++;
        for (int i = 0; i < items; i++)
            starts[i + 1] += starts[i];
        int[] next = starts.AsSpan(0, items).ToArray();
        ulong[] pairs = new ulong[Count];
        times = timed ? new long[Count] : [];
        for (int p = 0; p < pieces.Count; p++)
        {
            Piece piece = pieces[p];
            for (int i = 0; i < piece.Used; i++)
            {
                int place = next[piece.Items[i]]++;
                pairs[place] = (ulong)(uint)piece.Values[i] << 32 | (uint)piece.Sources[i];
                if (timed)
                    times[place] = piece.Times[i];
            }
            pieces[p] = null!;
        }
        pieces.Clear();
        last = null;
        return pairs;
    }
}
