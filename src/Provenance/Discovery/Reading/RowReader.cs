using System.Text;

namespace Provenance.Discovery;

/// <summary>
/// Reads delimited rows from a stream of UTF-8 (RFC 4180: fields may be quoted, quotes inside are doubled, quoted fields may
/// span lines). Keeps one row in memory, and of that no more than a few times the longest field.
/// </summary>
internal sealed class RowReader(Stream stream, byte delimiter, int maxFieldBytes)
{
    const byte Quote = (byte)'"', NewLine = (byte)'\n';

    byte[] buffer = new byte[1 << 16];
    (int Start, int Stop)[] fields = new (int, int)[8];
    int position, end, rowStart, rowStop, rowLines;
    bool ended;

    long MaxRowBytes => 4L * maxFieldBytes + (1 << 16);

    /// <summary>The line on which the row starts, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>How many fields the row has; 0 when it cannot be read.</summary>
    public int Count { get; private set; }

    /// <summary>What is the matter with the row.</summary>
    public RowProblem Problem { get; private set; }

    /// <summary>The column of the problem, in UTF-16 units from 1.</summary>
    public int ProblemColumn { get; private set; }

    /// <summary>A field of the row, unquoted. Valid until the next row is read.</summary>
    public ReadOnlySpan<byte> this[int field] => buffer.AsSpan(fields[field].Start, fields[field].Stop - fields[field].Start);

    /// <summary>The column at which a field starts, in UTF-16 units from 1; the end of the row for a field it has not.</summary>
    public int ColumnOf(int field) => ColumnAt(field < Count ? fields[field].Start : rowStop);

    /// <summary>Reads the next row that is not empty.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        do
        {
            Line += rowLines;
            (Count, rowLines, Problem) = (0, 0, RowProblem.None);
            if (position == end && !Fill())
                return false;
            Locate();
        }
        while (Count == 1 && fields[0].Start == fields[0].Stop && Problem == RowProblem.None);
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
            GiveUp(openQuote);
            return;
        }
        (rowStart, rowStop) = (position, stop > position && buffer[stop - 1] == '\r' ? stop - 1 : stop);
        position = Math.Min(end, stop + 1);
        rowLines += 1 + buffer.AsSpan(rowStart, rowStop - rowStart).Count(NewLine);
        Split();
    }

    // The end of the row at the position: the first line end outside quotes.
    bool FindEnd(out int stop, out int openQuote)
    {
        (stop, openQuote) = (end, -1);
        int line = buffer.AsSpan(position, end - position).IndexOf(NewLine);
        int lineStop = line < 0 ? end : position + line;
        if (!buffer.AsSpan(position, lineStop - position).Contains(Quote))
        {
            stop = lineStop;
            return line >= 0 || ended;
        }
        for (int at = position; ; at++)
        {
            if (at < end && buffer[at] == Quote)
            {
                openQuote = at;
                at = ClosingQuote(at + 1) + 1;
                if (at == 0 || at == end && !ended)
                    return false;
                openQuote = -1;
            }
            int next = buffer.AsSpan(at, end - at).IndexOfAny(delimiter, NewLine);
            if (next < 0)
                return ended;
            at += next;
            if (buffer[at] == NewLine)
            {
                stop = at;
                return true;
            }
        }
    }

    // The quote that closes the field, or -1: a doubled quote closes nothing.
    int ClosingQuote(int at)
    {
        while (true)
        {
            int quote = buffer.AsSpan(at, end - at).IndexOf(Quote);
            if (quote < 0)
                return -1;
            at += quote;
            if (at + 1 >= end || buffer[at + 1] != Quote)
                return at;
            at += 2;
        }
    }

    void Split()
    {
        for (int at = rowStart; ; at++)
        {
            int start = at, stop;
            if (at < rowStop && buffer[at] == Quote)
            {
                int close = ClosingQuote(at + 1);
                at = close + 1;
                (start, stop) = (start + 1, Collapse(start + 1, close));
                if (at < rowStop && buffer[at] != delimiter)
                    Note(RowProblem.TextAfterQuote, at);
                at = NextDelimiter(at);
            }
            else
                stop = at = NextDelimiter(at);
            if (stop - start > maxFieldBytes)
                Note(RowProblem.FieldTooLong, start);
            if (Count == fields.Length)
                Array.Resize(ref fields, 2 * Count);
            fields[Count++] = (start, stop);
            if (at >= rowStop)
                return;
        }
    }

    int NextDelimiter(int at)
    {
        int next = buffer.AsSpan(at, rowStop - at).IndexOf(delimiter);
        return next < 0 ? rowStop : at + next;
    }

    // Writes doubled quotes once.
    int Collapse(int start, int stop)
    {
        int write = start;
        for (int read = start; read < stop; read++)
        {
            buffer[write++] = buffer[read];
            if (buffer[read] == Quote)
                read++;
        }
        return write;
    }

    // A row that cannot be read ends with the line on which its open quote, or its overlong field, starts.
    void GiveUp(int openQuote)
    {
        rowStart = position;
        Note(openQuote >= 0 ? RowProblem.UnclosedQuote : RowProblem.FieldTooLong, Math.Max(openQuote, position));
        int from = Math.Max(openQuote, position);
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

    int ColumnAt(int place)
    {
        int line = buffer.AsSpan(rowStart, place - rowStart).LastIndexOf(NewLine);
        return 1 + Encoding.UTF8.GetCharCount(buffer, rowStart + line + 1, place - rowStart - line - 1);
    }

    void Note(RowProblem problem, int at)
    {
        if (Problem != RowProblem.None)
            return;
        Problem = problem;
        ProblemColumn = ColumnAt(at);
    }

    // Brings more bytes in behind those not read yet, which move to the front.
    bool Fill()
    {
        int kept = end - position;
        if (kept == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        else if (position > 0)
            buffer.AsSpan(position, kept).CopyTo(buffer);
        (position, end) = (0, kept);
        int read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
        return read > 0;
    }
}
