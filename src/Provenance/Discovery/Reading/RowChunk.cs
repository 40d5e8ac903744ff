using System.Text.Unicode;

namespace Provenance.Discovery;

/// <summary>
/// The rows that start in a stretch of the text, with places for names of their own. Read by one thread while others read other stretches;
/// at the first row there is anything to say about it gives up, and the stretch is read again in its turn.
/// </summary>
internal sealed class RowChunk(RandomText text, byte delimiter, Columns columns, ObservationOptions options, ObservationsBuilder builder)
{
    readonly NameFeeder sources = new(builder.SourceNames), items = new(builder.ItemNames), values = new(builder.ValueNames);
    readonly List<(int Source, int Item, int Value)> rows = [];
    readonly List<long> times = [];
    readonly List<(NameFeeder Names, int Place)> doubtful = [];
    readonly bool isTimed = columns.IsTimed(options);

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
        sources.FindAll();
        items.FindAll();
        values.FindAll();
        // A name that is remarked upon is remarked upon where it stands first.
        (Next, Lines, IsClean) = (Start + reader.NextOffset, reader.NextLine - 1, doubtful.TrueForAll(name => name.Names.WasFound(name.Place)));
    }

    /// <summary>Hands the rows over to the builder.</summary>
    public void HandOver()
    {
        ReadOnlySpan<int> sourceIds = sources.InternAll(), itemIds = items.InternAll(), valueIds = values.InternAll();
        for (int i = 0; i < rows.Count; i++)
        {
            (int source, int item, int value) = rows[i];
            builder.Add(sourceIds[source], itemIds[item], valueIds[value], isTimed ? times[i] : 0);
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
        int sourcePlace = Note(source, sources), itemPlace = Note(item, items), valuePlace = values.Add(value, out bool isNewValue);
        if (isNewValue && (Number.IsNotFinite(value) || !Utf8.IsValid(value)))
            doubtful.Add((values, valuePlace));
        rows.Add((sourcePlace, itemPlace, valuePlace));
        if (isTimed)
            times.Add(time);
        return true;
    }

    int Note(ReadOnlySpan<byte> name, NameFeeder names)
    {
        int place = names.Add(name, out bool isNew);
        if (isNew && !Utf8.IsValid(name))
            doubtful.Add((names, place));
        return place;
    }
}
