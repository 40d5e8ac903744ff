using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace Provenance.Discovery;

/// <summary>Reads observations from delimited text, plain or gzipped, into the index.</summary>
internal sealed class ObservationReader(string file, ObservationOptions options)
{
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
            (Stream text, byte delimiter) = Sniff(stream);
            using (text)
            {
                rows = new RowReader(text, delimiter, options.MaxFieldBytes);
                if (!rows.Read())
                    findings.Add(ReadingFindings.NoHeader(new Location(file, 1, 1)));
                else if (IsSound(rows) && Columns.Find(rows, file, options, findings) is { } columns)
                    ReadRows(rows, columns, builder = new ObservationsBuilder(options.Repeats, columns.Time >= 0), cancellation);
            }
        }
        catch (InvalidDataException damaged)
        {
            findings.Add(ReadingFindings.Damaged(new Location(file, rows?.Line ?? 1, 1), damaged.Message));
        }
        Location whole = new(file, 0, 0);
        if (builder is { ItemNames.Count: 0 } && !findings.HasErrors)
            findings.Add(ReadingFindings.Nothing(whole));
        return builder is null || findings.HasErrors ? throw new ObservationException(findings.ToArray(whole)) : builder.Build(findings.ToArray(whole));
    }

    void ReadRows(RowReader rows, Columns columns, ObservationsBuilder builder, CancellationToken cancellation)
    {
        bool needsTime = columns.Time >= 0 && options.Repeats is RepeatPolicy.First or RepeatPolicy.Last;
        for (long count = 0; rows.Read(); count++)
        {
            if ((count & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!IsSound(rows))
                continue;
            if (rows.Count != columns.Count)
            {
                findings.Add(ReadingFindings.Ragged(Place(rows, Math.Min(rows.Count, columns.Count)), badRow, rows.Count, columns.Count));
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
            if (needsTime && columns.Time >= 0 && !Moment.TryParse(rows[columns.Time], out time))
            {
                findings.Add(ReadingFindings.BadTime(Place(rows, columns.Time), badRow, Shown(rows[columns.Time])));
                continue;
            }
            int sourceId = builder.SourceNames.Intern(source, out bool newSource);
            int itemId = builder.ItemNames.Intern(item, out bool newItem);
            int valueId = builder.ValueNames.Intern(value, out bool newValue);
            if (newValue && Number.IsNotFinite(value))
                findings.Add(ReadingFindings.NotFinite(Place(rows, columns.Value), Shown(value)));
            if (newSource && !Utf8.IsValid(source) || newItem && !Utf8.IsValid(item) || newValue && !Utf8.IsValid(value))
                findings.Add(ReadingFindings.NotUtf8(Place(rows, 0)));
            builder.Add(sourceId, itemId, valueId, time);
        }
    }

    bool IsSound(RowReader rows)
    {
        if (rows.Problem == RowProblem.None)
            return true;
        Location at = new(file, rows.Line, rows.ProblemColumn);
        findings.Add(rows.Problem switch
        {
            RowProblem.UnclosedQuote => ReadingFindings.UnclosedQuote(at, badRow),
            RowProblem.TextAfterQuote => ReadingFindings.TextAfterQuote(at, badRow),
            _ => ReadingFindings.FieldTooLong(at, badRow, options.MaxFieldBytes),
        });
        return false;
    }

    Location Place(RowReader rows, int field) => new(file, rows.Line, rows.ColumnOf(field));

    static string Shown(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(40, text.Length)]);

    // Looks at the first bytes: gzip or plain, byte order mark, and which delimiter the header uses.
    (Stream Text, byte Delimiter) Sniff(Stream stream)
    {
        PrefixedStream raw = new(stream, 2);
        Stream text = raw.Prefix is [0x1F, 0x8B] ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        PrefixedStream prefixed = new(text, 4_096);
        if (prefixed.Prefix.StartsWith("\uFEFF"u8))
            prefixed.Skip(3);
        if (options.Delimiter is { } set)
            return (prefixed, (byte)set);
        ReadOnlySpan<byte> header = prefixed.Prefix;
        int line = header.IndexOf((byte)'\n');
        header = line < 0 ? header : header[..line];
        byte best = (byte)',';
        foreach (byte candidate in "\t;|"u8)
            if (header.Count(candidate) > header.Count(best))
                best = candidate;
        return (prefixed, best);
    }
}
