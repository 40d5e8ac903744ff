using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Provenance.Discovery;

/// <summary>
/// Names as UTF-8, each kept once, with dense ids in the order of their first appearance. One thread may add names while others look
/// names up: they find what was there when they began, and perhaps more.
/// </summary>
internal sealed class NameTable
{
    const int BlockBits = 20;
    const int BlockSize = 1 << BlockBits;
    const int TagShift = 40;
    const int Ahead = 16;
    const ulong PlaceMask = (1UL << TagShift) - 1;

    const int PlaceBits = 13;

    // Before the bytes of a name stand the id and their number, seven bits a byte.
    const int IdSize = 4, MostHeader = IdSize + 5;

    // A seed of its own for every table keeps chosen names from colliding; ids and results do not depend on it.
    readonly ulong seed = unchecked((ulong)Random.Shared.NextInt64()) | 1;
    byte[][] blocks = [new byte[1 << 12]];
    int used;
    long[][] places = [];

    // A slot is 0 or a tag of the hash above the place of the name, plus one: a look-up touches the slot and the name, no more.
    ulong[] slots = new ulong[32];

    delegate int Lookup(NameTable table, ReadOnlySpan<byte> utf8);

    /// <summary>The number of names.</summary>
    public int Count { get; private set; }

    /// <summary>The id of a name, new or old.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isNew">Whether this was its first appearance.</param>
    public int Intern(ReadOnlySpan<byte> name, out bool isNew) => Intern(name, Hash(name), out isNew);

    /// <summary>The id of a name, new or old.</summary>
    public int Intern(string name) => Encoded(name, static (table, utf8) => table.Intern(utf8, out _));

    /// <summary>The id of a name, or -1.</summary>
    public int Find(string name) => Encoded(name, static (table, utf8) => table.Find(utf8, table.Hash(utf8), out _));

    /// <summary>The ids of many names, -1 for those that are not there.</summary>
    public void FindAll(NameFeeder names, Span<int> ids)
    {
        Span<ulong> ahead = stackalloc ulong[Ahead];
        for (int i = 0; i < ids.Length; i++)
        {
            if (i % Ahead == 0)
                LookAhead(names, i, ahead[..Math.Min(Ahead, ids.Length - i)]);
            ids[i] = Find(names.Utf8(i), names.Hash(i), out _);
        }
    }

    /// <summary>A name's bytes.</summary>
    public ReadOnlySpan<byte> Utf8(int id)
    {
        if ((uint)id >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(id), id, "There is no such name.");
        return NameAt(At(PlaceOf(id)));
    }

    /// <summary>A name as text.</summary>
    public string this[int id] => Encoding.UTF8.GetString(Utf8(id));

    /// <summary>The id of a name whose hash is known.</summary>
    public int Intern(ReadOnlySpan<byte> name, uint hash, out bool isNew)
    {
        int found = Find(name, hash, out uint slot);
        isNew = found < 0;
        if (!isNew)
            return found;
        if (Count >> PlaceBits == places.Length)
            places = [.. places, new long[Count == 0 ? 16 : 1 << PlaceBits]];
        else if (Count == places[0].Length)
            Array.Resize(ref places[0], Math.Min(8 * Count, 1 << PlaceBits));
        long place = Store(name);
        places[Count >> PlaceBits][Count & ((1 << PlaceBits) - 1)] = place;
        // The name stands in its place before anybody can find it.
        Volatile.Write(ref slots[slot], Entry(hash, place));
        if (5L * ++Count > 4L * slots.Length)
            Grow();
        return Count - 1;
    }

    int Find(ReadOnlySpan<byte> name, uint hash, out uint slot)
    {
        ulong[] entries = Volatile.Read(ref slots);
        uint mask = (uint)entries.Length - 1;
        ulong entry;
        for (slot = hash & mask; (entry = Volatile.Read(ref entries[slot])) != 0; slot = (slot + 1) & mask)
        {
            if (entry >> TagShift != hash >> 8)
                continue;
            ReadOnlySpan<byte> stored = At((long)(entry & PlaceMask) - 1);
            if (NameAt(stored).SequenceEqual(name))
                return BinaryPrimitives.ReadInt32LittleEndian(stored);
        }
        return -1;
    }

    // Touches what the next look-ups will need, so that the waits for memory overlap.
    void LookAhead(NameFeeder names, int from, Span<ulong> ahead)
    {
        ulong[] entries = Volatile.Read(ref slots);
        for (int i = 0; i < ahead.Length; i++)
            ahead[i] = Volatile.Read(ref entries[names.Hash(from + i) & (uint)(entries.Length - 1)]);
        for (int i = 0; i < ahead.Length; i++)
            if (ahead[i] != 0)
                ahead[i] = At((long)(ahead[i] & PlaceMask) - 1)[0];
    }

    static ulong Entry(uint hash, long place) => (ulong)(hash >> 8) << TagShift | (ulong)(place + 1);

    ReadOnlySpan<byte> At(long place) => Volatile.Read(ref blocks)[(int)(place >> BlockBits)].AsSpan((int)(place & (BlockSize - 1)));

    long PlaceOf(int id) => places[id >> PlaceBits][id & ((1 << PlaceBits) - 1)];

    long Store(ReadOnlySpan<byte> name)
    {
        int need = checked(name.Length + MostHeader);
        if (blocks[^1].Length - used < need)
            NextBlock(need);
        long place = (long)(blocks.Length - 1) << BlockBits | (uint)used;
        Span<byte> stored = blocks[^1].AsSpan(used);
        BinaryPrimitives.WriteInt32LittleEndian(stored, Count);
        int header = IdSize;
        uint length = (uint)name.Length;
        for (; length > 127; length >>= 7)
            stored[header++] = (byte)(length | 128);
        stored[header++] = (byte)length;
        name.CopyTo(stored[header..]);
        used += header + name.Length;
        return place;
    }

    static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> stored)
    {
        int length = stored[IdSize], header = IdSize + 1;
        if (length < 128)
            return stored.Slice(header, length);
        length &= 127;
        for (int shift = 7; ; shift += 7)
        {
            byte next = stored[header++];
            length |= (next & 127) << shift;
            if (next < 128)
                return stored.Slice(header, length);
        }
    }

    void NextBlock(int need)
    {
        if (blocks.Length == 1 << (TagShift - BlockBits - 1))
            throw new InvalidOperationException("The names take more than half a terabyte.");
        // The first blocks are small, so that a table of a few names costs little.
        byte[] next = new byte[Math.Max(need, Math.Min(BlockSize, 4 * blocks[^1].Length))];
        Volatile.Write(ref blocks, [.. blocks, next]);
        used = 0;
    }

    void Grow()
    {
        if (slots.Length >= 1 << 30)
            throw new InvalidOperationException("More than 858,993,459 different names.");
        ulong[] grown = new ulong[slots.Length * 2];
        uint mask = (uint)grown.Length - 1;
        for (int id = 0; id < Count; id++)
        {
            long place = PlaceOf(id);
            uint hash = Hash(NameAt(At(place)));
            uint slot = hash & mask;
            while (grown[slot] != 0)
                slot = (slot + 1) & mask;
            grown[slot] = Entry(hash, place);
        }
        Volatile.Write(ref slots, grown);
    }

    /// <summary>The hash of a name in this table.</summary>
    public uint Hash(ReadOnlySpan<byte> name)
    {
        ulong hash = seed ^ (ulong)name.Length * 0x9E3779B97F4A7C15;
        while (name.Length > 8)
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(name));
            name = name[8..];
        }
        hash = Mix(hash ^ LastBytes(name));
        return (uint)(hash ^ hash >> 32);
    }

    // At most eight bytes as a number; the length is in the hash already, so that overlapping reads do no harm.
    static ulong LastBytes(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        8 => MemoryMarshal.Read<ulong>(bytes),
        >= 4 => MemoryMarshal.Read<uint>(bytes) | (ulong)MemoryMarshal.Read<uint>(bytes[^4..]) << 32,
        > 0 => bytes[0] | (ulong)bytes[bytes.Length / 2] << 8 | (ulong)bytes[^1] << 16,
        _ => 0,
    };

    static ulong Mix(ulong value)
    {
        ulong high = Math.BigMul(value, 0xD6E8FEB86659FD93, out ulong low);
        return BitOperations.RotateLeft(low, 29) ^ high;
    }

    int Encoded(string name, Lookup use)
    {
        int most = Encoding.UTF8.GetMaxByteCount(name.Length);
        Span<byte> room = most <= 512 ? stackalloc byte[512] : new byte[most];
        return use(this, room[..Encoding.UTF8.GetBytes(name, room)]);
    }
}
