namespace Provenance.Discovery;

/// <summary>Observations of one shard as they arrive, 10 bytes each (18 with a time), in pieces that are given back one by one.</summary>
internal sealed class ShardBuffer(bool timed)
{
    const int FirstPiece = 128, LargestPiece = 8_192;

    /// <summary>What an observation takes here.</summary>
    public int BytesEach => timed ? 18 : 10;

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
    /// <param name="sorted">Where they are put.</param>
    public void TakeByItem(int items, SortedByItem sorted)
    {
        if (Count > Array.MaxLength)
            throw new InvalidOperationException($"More than {Array.MaxLength} observations of {items} neighbouring items.");
        sorted.Prepare(items, (int)Count, timed);
        foreach (Piece piece in pieces)
            foreach (ushort item in piece.Items.AsSpan(0, piece.Used))
                sorted.Starts[item + 1]++;
        for (int i = 0; i < items; i++)
            sorted.Starts[i + 1] += sorted.Starts[i];
        int[] next = sorted.Starts.AsSpan(0, items).ToArray();
        for (int p = 0; p < pieces.Count; p++)
        {
            Piece piece = pieces[p];
            for (int i = 0; i < piece.Used; i++)
            {
                int place = next[piece.Items[i]]++;
                sorted.Pairs[place] = (ulong)(uint)piece.Values[i] << 32 | (uint)piece.Sources[i];
                if (timed)
                    sorted.Times[place] = piece.Times[i];
            }
            pieces[p] = null!;
        }
        pieces.Clear();
        last = null;
    }
}
