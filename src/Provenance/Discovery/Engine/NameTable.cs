using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Provenance.Discovery;

/// <summary>Names as UTF-8, each kept once, with dense ids in the order of their first appearance.</summary>
internal sealed class NameTable
{
    const int BlockBits = 20;
    const int BlockSize = 1 << BlockBits;

    // A seed of its own for every table keeps chosen names from colliding; ids and results do not depend on it.
    readonly ulong seed = unchecked((ulong)Random.Shared.NextInt64()) | 1;
    readonly List<byte[]> blocks = [new byte[1 << 12]];
    int used;
    long[] places = new long[16];
    ulong[] slots = new ulong[32];

    delegate int Lookup(NameTable table, ReadOnlySpan<byte> utf8);

    /// <summary>The number of names.</summary>
    public int Count { get; private set; }

    /// <summary>The id of a name, new or old.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isNew">Whether this was its first appearance.</param>
    public int Intern(ReadOnlySpan<byte> name, out bool isNew)
    {
        uint hash = Hash(name);
        uint mask = (uint)slots.Length - 1;
        uint slot = hash & mask;
        for (; slots[slot] != 0; slot = (slot + 1) & mask)
            if ((uint)(slots[slot] >> 32) == hash && Utf8((int)(uint)slots[slot] - 1).SequenceEqual(name))
            {
                isNew = false;
                return (int)(uint)slots[slot] - 1;
            }
        isNew = true;
        if (Count == places.Length)
            Array.Resize(ref places, (int)Math.Min(2L * Count, Array.MaxLength));
        places[Count] = Store(name);
        slots[slot] = (ulong)hash << 32 | (uint)++Count;
        if (2L * Count > slots.Length)
            Grow();
        return Count - 1;
    }

    /// <summary>The id of a name, new or old.</summary>
    public int Intern(string name) => Encoded(name, static (table, utf8) => table.Intern(utf8, out _));

    /// <summary>The id of a name, or -1.</summary>
    public int Find(string name) => Encoded(name, static (table, utf8) =>
    {
        uint hash = table.Hash(utf8);
        uint mask = (uint)table.slots.Length - 1;
        for (uint slot = hash & mask; table.slots[slot] != 0; slot = (slot + 1) & mask)
            if ((uint)(table.slots[slot] >> 32) == hash && table.Utf8((int)(uint)table.slots[slot] - 1).SequenceEqual(utf8))
                return (int)(uint)table.slots[slot] - 1;
        return -1;
    });

    /// <summary>A name's bytes.</summary>
    public ReadOnlySpan<byte> Utf8(int id)
    {
        long place = places[id];
        ReadOnlySpan<byte> block = blocks[(int)(place >> BlockBits)].AsSpan((int)(place & (BlockSize - 1)));
        return block.Slice(4, BinaryPrimitives.ReadInt32LittleEndian(block));
    }

    /// <summary>A name as text.</summary>
    public string this[int id] => Encoding.UTF8.GetString(Utf8(id));

    long Store(ReadOnlySpan<byte> name)
    {
        int need = name.Length + 4;
        byte[] block = blocks[^1];
        if (block.Length - used < need)
        {
            // The first block starts small, so that a table of a few names costs little.
            int size = Math.Max(need, Math.Min(BlockSize, Math.Max(1 << 12, 4 * block.Length)));
            block = new byte[size];
            blocks.Add(block);
            used = 0;
        }
        long place = (long)(blocks.Count - 1) << BlockBits | (uint)used;
        BinaryPrimitives.WriteInt32LittleEndian(block.AsSpan(used), name.Length);
        name.CopyTo(block.AsSpan(used + 4));
        used += need;
        return place;
    }

    void Grow()
    {
        if (slots.Length >= 1 << 30)
            throw new InvalidOperationException("More than 536,870,912 different names.");
        ulong[] old = slots;
        slots = new ulong[old.Length * 2];
        uint mask = (uint)slots.Length - 1;
        foreach (ulong entry in old)
            if (entry != 0)
            {
                uint slot = (uint)(entry >> 32) & mask;
                while (slots[slot] != 0)
                    slot = (slot + 1) & mask;
                slots[slot] = entry;
            }
    }

    uint Hash(ReadOnlySpan<byte> name)
    {
        ulong hash = seed ^ (ulong)name.Length * 0x9E3779B97F4A7C15;
        while (name.Length >= 8)
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(name));
            name = name[8..];
        }
        ulong rest = 0;
        for (int i = 0; i < name.Length; i++)
            rest |= (ulong)name[i] << (8 * i);
        hash = Mix(hash ^ rest);
        return (uint)(hash ^ hash >> 32);
    }

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
