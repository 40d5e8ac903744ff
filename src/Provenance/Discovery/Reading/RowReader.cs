using System.Numerics;
using System.Text;

namespace Provenance.Discovery;

/// <summary>
/// Reads delimited rows from a stream of UTF-8 (RFC 4180: fields may be quoted, quotes inside are doubled, quoted fields may
/// span lines). Keeps one row in memory, and of that no more than a few times the longest field. What a row is does not depend on
/// the pieces in which the stream gives it.
/// </summary>
internal sealed class RowReader(Stream stream, byte delimiter, int maxFieldBytes, int firstLine = 1)
{
    const byte Quote = (byte)'"', NewLine = (byte)'\n';

    byte[] buffer = new byte[1 << 16];
    Field[] fields = new Field[8];
    readonly UndoubledText undoubled = new();
    int position, end, rowStart, rowStop, rowLines;
    long passed;
    bool ended;

    // Where a field starts, with its quote, and where its text stands: here, or among what was undoubled.
    readonly record struct Field(int Start, int From, int Stop, bool IsUndoubled = false);

    /// <summary>The longest row that is taken apart, in bytes.</summary>
    public int MaxRowBytes => (int)Math.Min(4L * maxFieldBytes + (1 << 16), Array.MaxLength);

    /// <summary>The line on which the row starts.</summary>
    public int Line { get; private set; } = firstLine;

    /// <summary>The line on which the next row starts.</summary>
    public int NextLine => Line + rowLines;

    /// <summary>How many bytes of the stream the rows up to the next one take.</summary>
    public long NextOffset => passed + position;

    /// <summary>Rows that start here or later, counted in bytes of the stream, are not read.</summary>
    public long Limit { get; init; } = long.MaxValue;

    /// <summary>How many fields the row has; 0 when it cannot be read.</summary>
    public int Count { get; private set; }

    /// <summary>What is the matter with the row.</summary>
    public RowProblem Problem { get; private set; }

    /// <summary>The line and column of the problem.</summary>
    public (int Line, int Column) ProblemPlace { get; private set; }

    /// <summary>A field of the row, unquoted. Valid until the next row is read.</summary>
    public ReadOnlySpan<byte> this[int field] => fields[field].IsUndoubled
        ? undoubled[fields[field].From, fields[field].Stop] : buffer.AsSpan(fields[field].From, fields[field].Stop - fields[field].From);

    /// <summary>The line and column at which a field starts, with its quote; columns are UTF-16 units from 1. The end of the row for a field it has not.</summary>
    public (int Line, int Column) PlaceOf(int field) => PlaceAt(field < Count ? fields[field].Start : rowStop);

    /// <summary>Reads the next row that is not empty.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        do
        {
            Line += rowLines;
            (Count, rowLines, Problem) = (0, 0, RowProblem.None);
            undoubled.Clear();
            if (NextOffset >= Limit || position == end && !Fill())
                return false;
            if (!LocateShort())
                Locate();
        }
        while (Count == 1 && fields[0].From == fields[0].Stop && Problem == RowProblem.None);
        return true;
    }

    // The usual row, short and without quotes, is taken apart in one go.
    bool LocateShort()
    {
        if (end - position < RowMarks.Width || maxFieldBytes < RowMarks.Width)
            return false;
        RowMarks marks = new(buffer.AsSpan(position), delimiter);
        int length = BitOperations.TrailingZeroCount(marks.LineEnds);
        ulong before = (1UL << length) - 1;
        if (marks.LineEnds == 0 || (marks.Quotes & before) != 0)
            return false;
        (rowStart, rowStop) = (position, position + length);
        if (length > 0 && buffer[rowStop - 1] == '\r')
            rowStop--;
        int start = rowStart;
        for (ulong rest = marks.Delimiters & before; rest != 0; rest &= rest - 1)
        {
            int stop = rowStart + BitOperations.TrailingZeroCount(rest);
            AddField(new Field(start, start, stop));
            start = stop + 1;
        }
        AddField(new Field(start, start, rowStop));
        (position, rowLines) = (position + length + 1, 1);
        return true;
    }

    void Locate()
    {
        int stop, openQuote;
        while (!FindEnd(out stop, out openQuote))
        {
            if (!ended && end - position <= MaxRowBytes)
            {
                Fill();
                continue;
            }
            GiveUp(openQuote, stop);
            return;
        }
        (rowStart, rowStop) = (position, stop > position && buffer[stop - 1] == '\r' ? stop - 1 : stop);
        position = Math.Min(end, stop + 1);
        rowLines += 1 + buffer.AsSpan(rowStart, rowStop - rowStart).Count(NewLine);
        Split();
    }

    // The end of the row at the position: the first line end outside quotes, no further off than a row may be long.
    bool FindEnd(out int stop, out int openQuote)
    {
        int last = Math.Min(end, (int)Math.Min((long)position + MaxRowBytes, Array.MaxLength));
        bool isLast = ended && last == end;
        (stop, openQuote) = (last, -1);
        int line = buffer.AsSpan(position, last - position).IndexOf(NewLine);
        int lineStop = line < 0 ? last : position + line;
        if (!buffer.AsSpan(position, lineStop - position).Contains(Quote))
        {
            stop = lineStop;
            return line >= 0 || isLast;
        }
        for (int at = position; ; at++)
        {
            if (at < last && buffer[at] == Quote)
            {
                openQuote = at;
                at = ClosingQuote(at + 1, last) + 1;
                if (at == 0 || at == last && !isLast)
                    return false;
                openQuote = -1;
            }
            int next = buffer.AsSpan(at, last - at).IndexOfAny(delimiter, NewLine);
            if (next < 0)
                return isLast;
            at += next;
            if (buffer[at] == NewLine)
            {
                stop = at;
                return true;
            }
        }
    }

    // The quote that closes the field, or -1: a doubled quote closes nothing.
    int ClosingQuote(int at, int last)
    {
        while (true)
        {
            int quote = buffer.AsSpan(at, last - at).IndexOf(Quote);
            if (quote < 0)
                return -1;
            at += quote;
            if (at + 1 >= last || buffer[at + 1] != Quote)
                return at;
            at += 2;
        }
    }

    void Split()
    {
        for (int at = rowStart; ; at++)
        {
            Field field;
            if (at < rowStop && buffer[at] == Quote)
            {
                int start = at, close = ClosingQuote(at + 1, rowStop);
                ReadOnlySpan<byte> quoted = buffer.AsSpan(start + 1, close - start - 1);
                field = quoted.Contains(Quote) ? new Field(start, undoubled.Length, undoubled.Add(quoted), IsUndoubled: true) : new Field(start, start + 1, close);
                at = close + 1;
                if (at < rowStop && buffer[at] != delimiter)
                    Note(RowProblem.TextAfterQuote, at);
                at = NextDelimiter(at);
            }
            else
                field = new Field(at, at, at = NextDelimiter(at));
            if (field.Stop - field.From > maxFieldBytes)
                Note(RowProblem.FieldTooLong, field.Start);
            AddField(field);
            if (at >= rowStop)
                return;
        }
    }

    void AddField(Field field)
    {
        if (Count == fields.Length)
            Array.Resize(ref fields, 2 * Count);
        fields[Count++] = field;
    }

    int NextDelimiter(int at)
    {
        int next = buffer.AsSpan(at, rowStop - at).IndexOf(delimiter);
        return next < 0 ? rowStop : at + next;
    }

    // A row that cannot be read ends with the line on which its open quote or its overlong field starts, or on which it is too long.
    void GiveUp(int openQuote, int last)
    {
        rowStart = position;
        int longField = openQuote >= 0 ? -1 : LongField(last);
        Note(openQuote >= 0 ? RowProblem.UnclosedQuote : longField >= 0 ? RowProblem.FieldTooLong : RowProblem.RowTooLong, Math.Max(position, Math.Max(openQuote, longField)));
        int from = openQuote >= 0 ? openQuote : longField >= 0 ? longField : last;
        rowLines = 1 + buffer.AsSpan(position, from - position).Count(NewLine);
        int line;
        while ((line = buffer.AsSpan(from, end - from).IndexOf(NewLine)) < 0)
        {
            position = from = end;
            if (!Fill())
                return;
            from = 0;
        }
        position = from + line + 1;
    }

    // Where the first field starts that is too long, in a row of which only the beginning is at hand; -1 where the row is long and no field is.
    int LongField(int last)
    {
        rowStop = last;
        for (int at = position, start = at; at < last; start = ++at)
        {
            int doubled = 0;
            if (buffer[at] == Quote)
            {
                at = ClosingQuote(at + 1, last) + 1;
                doubled = buffer.AsSpan(start + 1, at - start - 2).Count(Quote) / 2 + 2;
            }
            at = NextDelimiter(at);
            if (at - start - doubled > maxFieldBytes)
                return start;
        }
        return -1;
    }

    (int Line, int Column) PlaceAt(int place)
    {
        ReadOnlySpan<byte> before = buffer.AsSpan(rowStart, place - rowStart);
        return (Line + before.Count(NewLine), 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf(NewLine) + 1)..]));
    }

    void Note(RowProblem problem, int at)
    {
        if (Problem != RowProblem.None)
            return;
        Problem = problem;
        ProblemPlace = PlaceAt(at);
    }

    // Brings more bytes in behind those not read yet, which move to the front.
    bool Fill()
    {
        int kept = end - position;
        if (kept == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Array.MaxLength));
        else if (position > 0)
            buffer.AsSpan(position, kept).CopyTo(buffer);
        passed += position;
        (position, end) = (0, kept);
        int read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
        return read > 0;
    }
}
