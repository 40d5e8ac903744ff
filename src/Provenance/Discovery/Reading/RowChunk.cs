using System.Text.Unicode;

namespace Provenance.Discovery;

/// <summary>
/// The rows that start in a stretch of the text, with names and ids of their own. Read by one thread while others read other stretches;
/// at the first row there is anything to say about it gives up, and the stretch is read again in its turn.
/// </summary>
internal sealed class RowChunk(RandomText text, byte delimiter, Columns columns, ObservationOptions options, ObservationsBuilder builder)
{
    readonly NameTable sources = builder.SourceNames.NewFeeder(), items = builder.ItemNames.NewFeeder(), values = builder.ValueNames.NewFeeder();
    readonly List<(int Source, int Item, int Value)> rows = [];
    readonly List<long> times = [];
    readonly List<(NameTable Names, NameTable All, int Id)> doubtful = [];
    readonly bool isTimed = columns.IsTimed(options);
    int[] sourceIds = [], itemIds = [], valueIds = [];

    /// <summary>Where the first row was taken to start; -1 when none starts in the stretch.</summary>
    public long Start { get; private set; }

    /// <summary>Where the first row after the stretch starts.</summary>
    public long Next { get; private set; }

    /// <summary>How many lines the rows take.</summary>
    public int Lines { get; private set; }

    /// <summary>Whether all rows were read and nothing is to be said about any.</summary>
    public bool IsClean { get; private set; }

    /// <summary>Reads the rows that start in a stretch, if the first of them starts after its first line end.</summary>
    /// <param name="from">Where the stretch starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="isFirst">Whether a row starts at its very start, for certain.</param>
    public void Read(long from, long to, bool isFirst)
    {
        Forget();
        Start = isFirst ? from : RowStart(from, to);
        if (Start < 0)
            return;
        using Stream stream = text.From(Start);
        RowReader reader = new(stream, delimiter, options.MaxFieldBytes) { Limit = to - Start };
        while (reader.Read())
            if (!Take(reader))
                return;
        (Next, Lines, IsClean) = (Start + reader.NextOffset, reader.NextLine - 1, true);
    }

    /// <summary>Whether names are among the new ones that have to be remarked upon. To be asked before the rows are handed over.</summary>
    public bool HasRemarkableNames() => doubtful.Exists(name => name.All.Find(name.Names.Utf8(name.Id)) < 0);

    /// <summary>Hands the rows over to the builder.</summary>
    public void HandOver()
    {
        ReadOnlySpan<int> sourceOf = Mapped(sources, builder.SourceNames, ref sourceIds);
        ReadOnlySpan<int> itemOf = Mapped(items, builder.ItemNames, ref itemIds);
        ReadOnlySpan<int> valueOf = Mapped(values, builder.ValueNames, ref valueIds);
        for (int i = 0; i < rows.Count; i++)
        {
            (int source, int item, int value) = rows[i];
            builder.Add(sourceOf[source], itemOf[item], valueOf[value], isTimed ? times[i] : 0);
        }
    }

    void Forget()
    {
        sources.Clear();
        items.Clear();
        values.Clear();
        rows.Clear();
        times.Clear();
        doubtful.Clear();
        (Next, Lines, IsClean) = (0, 0, false);
    }

    // A row starts after a line end, unless that is part of a quoted field; whether it is shows when the rows before have been read.
    long RowStart(long from, long to)
    {
        Span<byte> bytes = stackalloc byte[1_024];
        for (long at = from - 1; at < to - 1;)
        {
            int read = text.Read(at, bytes[..(int)Math.Min(bytes.Length, to - 1 - at)]);
            int line = bytes[..read].IndexOf((byte)'\n');
            if (line >= 0)
                return at + line + 1;
            if (read == 0)
                return -1;
            at += read;
        }
        return -1;
    }

    bool Take(RowReader reader)
    {
        if (reader.Problem != RowProblem.None || reader.Count != columns.Count)
            return false;
        ReadOnlySpan<byte> source = reader[columns.Source], item = reader[columns.Item], value = reader[columns.Value];
        long time = 0;
        if (source.IsEmpty || item.IsEmpty || value.IsEmpty || isTimed && !Moment.TryParse(reader[columns.Time], out time))
            return false;
        int sourceId = Intern(source, sources, builder.SourceNames), itemId = Intern(item, items, builder.ItemNames);
        int valueId = values.Intern(value, out bool isNewValue);
        if (isNewValue && (Number.IsNotFinite(value) || !Utf8.IsValid(value)))
            doubtful.Add((values, builder.ValueNames, valueId));
        rows.Add((sourceId, itemId, valueId));
        if (isTimed)
            times.Add(time);
        return true;
    }

    int Intern(ReadOnlySpan<byte> name, NameTable names, NameTable all)
    {
        int id = names.Intern(name, out bool isNew);
        if (isNew && !Utf8.IsValid(name))
            doubtful.Add((names, all, id));
        return id;
    }

    static Span<int> Mapped(NameTable names, NameTable all, ref int[] ids)
    {
        if (ids.Length < names.Count)
            ids = new int[Math.Max(names.Count, 2 * ids.Length)];
        all.InternAll(names, ids);
        return ids.AsSpan(0, names.Count);
    }
}
