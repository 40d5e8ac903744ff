using System.Text;

namespace Provenance.Discovery;

/// <summary>Reads item-value pairs.</summary>
internal sealed class GoldReader(string file)
{
    /// <summary>Reads all pairs of a stream.</summary>
    /// <exception cref="ObservationException">Something cannot be read.</exception>
    public List<(string Item, string Value)> Read(Stream stream)
    {
        FindingList findings = new(ObservationOptions.Default.MaxDiagnostics);
        List<(string, string)> truths = [];
        PrefixedStream text = new(stream, 4_096);
        if (text.Prefix.StartsWith("\uFEFF"u8))
            text.Skip(3);
        int line = text.Prefix.IndexOf((byte)'\n');
        byte delimiter = text.Prefix[..Math.Max(0, line)].Contains((byte)'\t') ? (byte)'\t' : (byte)',';
        RowReader rows = new(text, delimiter, ObservationOptions.Default.MaxFieldBytes);
        if (!rows.Read())
            findings.Add(ReadingFindings.NoHeader(new Location(file, 1, 1)));
        else if (rows.Problem != RowProblem.None)
            throw new ObservationException([ReadingFindings.Unreadable(rows, file, Severity.Error, ObservationOptions.Default.MaxFieldBytes)]);
        Location start = new(file, rows.Line, 1);
        string[] names = [.. Enumerable.Range(0, rows.Count).Select(i => Encoding.UTF8.GetString(rows[i]).Trim())];
        int item = Math.Max(Array.IndexOf(names, "item"), Array.IndexOf(names, "object")), value = Array.IndexOf(names, "value");
        if (names.Length > 0 && item < 0)
            findings.Add(ReadingFindings.MissingColumn(start, "item", string.Join(", ", names)));
        if (names.Length > 0 && value < 0)
            findings.Add(ReadingFindings.MissingColumn(start, "value", string.Join(", ", names)));
        while (item >= 0 && value >= 0 && rows.Read())
        {
            if (rows.Problem != RowProblem.None)
                findings.Add(ReadingFindings.Unreadable(rows, file, Severity.Error, ObservationOptions.Default.MaxFieldBytes));
            else if (rows.Count != names.Length)
                findings.Add(ReadingFindings.Ragged(rows, file, Severity.Error, names.Length));
            else
                truths.Add((Encoding.UTF8.GetString(rows[item]), Encoding.UTF8.GetString(rows[value])));
        }
        return findings.HasErrors ? throw new ObservationException(findings.ToArray(new Location(file, 0, 0))) : truths;
    }
}
