using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace Provenance.Discovery;

/// <summary>Reads observations from delimited text, plain or gzipped, into the index.</summary>
/// <remarks>Plain text in a file or in memory is read by several threads, stretch by stretch; what comes out is the same.</remarks>
/// <param name="file">What findings call the text.</param>
/// <param name="options">How to read it.</param>
/// <param name="stretch">How many bytes a thread reads at once.</param>
internal sealed class ObservationReader(string file, ObservationOptions options, long stretch = ObservationReader.UsualStretch)
{
    const long UsualStretch = 1 << 20;

    readonly FindingList findings = new(options.MaxDiagnostics);
    readonly Severity badRow = options.SkipBadRows ? Severity.Warning : Severity.Error;

    /// <summary>Reads the whole stream.</summary>
    /// <exception cref="ObservationException">Something cannot be read.</exception>
    public Observations Read(Stream stream, CancellationToken cancellation)
    {
        RowReader? rows = null;
        ObservationsBuilder? builder = null;
        try
        {
            RandomText? whole = RandomText.Of(stream);
            using Stream raw = stream, text = Sniff(whole?.From(0) ?? stream, out byte delimiter, out long? start);
            rows = new RowReader(text, delimiter, options.MaxFieldBytes);
            if (!rows.Read())
                findings.Add(ReadingFindings.NoHeader(new Location(file, 1, 1)));
            else if (IsSound(rows) && Columns.Find(rows, file, options, findings) is { } columns)
            {
                builder = new ObservationsBuilder(options.Repeats, columns.Time >= 0);
                if (whole is not null && start + rows.NextOffset is { } first && whole.Length - first > stretch)
                    ReadStretches(whole, first, rows.NextLine, delimiter, columns, builder, cancellation);
                else
                    ReadRows(rows, columns, builder, cancellation);
            }
        }
        catch (InvalidDataException damaged)
        {
            findings.Add(ReadingFindings.Damaged(new Location(file, rows?.Line ?? 1, 1), damaged.Message));
        }
        Location all = new(file, 0, 0);
        if (builder is { ItemNames.Count: 0 } && !findings.HasErrors)
            findings.Add(ReadingFindings.Nothing(all));
        return builder is null || findings.HasErrors ? throw new ObservationException(findings.ToArray(all)) : builder.Build(findings.ToArray(all), options.MaxThreads);
    }

    void ReadStretches(RandomText text, long start, int line, byte delimiter, Columns columns, ObservationsBuilder builder, CancellationToken cancellation) =>
        new ParallelRows(start, text.Length, stretch, options.MaxThreads).Read(line, () => new RowChunk(text, delimiter, columns, options, builder), (from, to, first) =>
        {
            using Stream stream = text.From(from);
            RowReader rows = new(stream, delimiter, options.MaxFieldBytes, first) { Limit = to - from };
            ReadRows(rows, columns, builder, cancellation);
            return (from + rows.NextOffset, rows.NextLine);
        }, cancellation);

    void ReadRows(RowReader rows, Columns columns, ObservationsBuilder builder, CancellationToken cancellation)
    {
        bool isTimed = columns.IsTimed(options);
        for (long count = 0; rows.Read(); count++)
        {
            if ((count & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!IsSound(rows))
                continue;
            if (rows.Count != columns.Count)
            {
                findings.Add(ReadingFindings.Ragged(rows, file, badRow, columns.Count));
                continue;
            }
            ReadOnlySpan<byte> source = rows[columns.Source], item = rows[columns.Item], value = rows[columns.Value];
            if (source.IsEmpty || item.IsEmpty)
            {
                int column = source.IsEmpty ? columns.Source : columns.Item;
                findings.Add(ReadingFindings.EmptyName(Place(rows, column), badRow, source.IsEmpty ? options.SourceColumn : options.ItemColumn));
                continue;
            }
            if (value.IsEmpty)
            {
                findings.Add(ReadingFindings.EmptyValue(Place(rows, columns.Value)));
                continue;
            }
            long time = 0;
            if (isTimed && !Moment.TryParse(rows[columns.Time], out time))
            {
                findings.Add(ReadingFindings.BadTime(Place(rows, columns.Time), badRow, Shown(rows[columns.Time])));
                continue;
            }
            int sourceId = builder.SourceNames.Intern(source, out bool newSource);
            int itemId = builder.ItemNames.Intern(item, out bool newItem);
            int valueId = builder.ValueNames.Intern(value, out bool newValue);
            if (newValue && Number.IsNotFinite(value))
                findings.Add(ReadingFindings.NotFinite(Place(rows, columns.Value), Shown(value)));
            int garbled = newSource && !Utf8.IsValid(source) ? columns.Source : newItem && !Utf8.IsValid(item) ? columns.Item : newValue && !Utf8.IsValid(value) ? columns.Value : -1;
            if (garbled >= 0)
                findings.Add(ReadingFindings.NotUtf8(Place(rows, garbled)));
            builder.Add(sourceId, itemId, valueId, time);
        }
    }

    bool IsSound(RowReader rows)
    {
        if (rows.Problem == RowProblem.None)
            return true;
        findings.Add(ReadingFindings.Unreadable(rows, file, badRow, options.MaxFieldBytes));
        return false;
    }

    Location Place(RowReader rows, int field)
    {
        (int line, int column) = rows.PlaceOf(field);
        return new Location(file, line, column);
    }

    static string Shown(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(40, text.Length)]);

    // Looks at the first bytes: gzip or plain (which starts where), byte order mark, and which delimiter the header uses.
    PrefixedStream Sniff(Stream stream, out byte delimiter, out long? start)
    {
        PrefixedStream raw = new(stream, 2);
        bool isPacked = raw.Prefix is [0x1F, 0x8B];
        Stream text = isPacked ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        PrefixedStream prefixed = new(text, 4_096);
        start = isPacked ? null : 0;
        if (prefixed.Prefix.StartsWith("\uFEFF"u8))
        {
            prefixed.Skip(3);
            start += 3;
        }
        delimiter = options.Delimiter is { } set ? (byte)set : DelimiterOf(prefixed);
        return prefixed;
    }

    static byte DelimiterOf(PrefixedStream prefixed)
    {
        ReadOnlySpan<byte> header = prefixed.Prefix;
        int line = header.IndexOf((byte)'\n');
        header = line < 0 ? header : header[..line];
        byte best = (byte)',';
        foreach (byte candidate in "\t;|"u8)
            if (header.Count(candidate) > header.Count(best))
                best = candidate;
        return best;
    }
}
