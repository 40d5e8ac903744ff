namespace Provenance.Discovery;

/// <summary>
/// Names on their way into a table, collected by one thread while others use the table. A name may stand here more than once: only
/// those met lately are recognised, which keeps the look-up in the fastest memory.
/// </summary>
internal sealed class NameFeeder(NameTable table)
{
    const int RecentBits = 12;

    readonly int[] recent = new int[1 << RecentBits];
    byte[] bytes = new byte[1 << 12];
    int[] ends = new int[256], ids = new int[256];
    uint[] hashes = new uint[256];

    /// <summary>The number of names.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all names and keeps the room for others.</summary>
    public void Clear()
    {
        Array.Fill(recent, -1);
        Count = 0;
    }

    /// <summary>Notes a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isNew">Whether it was not met lately.</param>
    /// <returns>Its place here.</returns>
    public int Add(ReadOnlySpan<byte> name, out bool isNew)
    {
        uint hash = table.Hash(name);
        ref int met = ref recent[hash >> (32 - RecentBits)];
        isNew = met < 0 || hashes[met] != hash || !Utf8(met).SequenceEqual(name);
        if (isNew)
            met = Append(name, hash);
        return met;
    }

    /// <summary>A name's bytes.</summary>
    public ReadOnlySpan<byte> Utf8(int place)
    {
        int start = place == 0 ? 0 : ends[place - 1];
        return bytes.AsSpan(start, ends[place] - start);
    }

    /// <summary>A name's hash in the table.</summary>
    public uint Hash(int place) => hashes[place];

    /// <summary>Looks the ids up of those names that the table has already; may go on while another thread adds to the table.</summary>
    public void FindAll() => table.FindAll(this, ids.AsSpan(0, Count));

    /// <summary>Whether the table has had a name since before the last <see cref="FindAll"/>.</summary>
    public bool WasFound(int place) => ids[place] >= 0;

    /// <summary>Adds the other names to the table, in their order.</summary>
    /// <returns>The ids, in the order of the places here.</returns>
    public ReadOnlySpan<int> InternAll()
    {
        for (int i = 0; i < Count; i++)
            if (ids[i] < 0)
                ids[i] = table.Intern(Utf8(i), hashes[i], out _);
        return ids.AsSpan(0, Count);
    }

    int Append(ReadOnlySpan<byte> name, uint hash)
    {
        int start = Count == 0 ? 0 : ends[Count - 1];
        if (bytes.Length - start < name.Length)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, start + name.Length));
        if (Count == ends.Length)
        {
            Array.Resize(ref ends, 2 * Count);
            Array.Resize(ref ids, 2 * Count);
            Array.Resize(ref hashes, 2 * Count);
        }
        name.CopyTo(bytes.AsSpan(start));
        (ends[Count], hashes[Count]) = (start + name.Length, hash);
        return Count++;
    }
}
