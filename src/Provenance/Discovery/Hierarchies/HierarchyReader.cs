using System.Text;

namespace Provenance.Discovery;

/// <summary>Reads pairs of a value and the one it is part of.</summary>
internal sealed class HierarchyReader(string file)
{
    /// <summary>Reads all pairs of a stream.</summary>
    /// <exception cref="ObservationException">Something cannot be read.</exception>
    public List<(string Value, string Parent)> Read(Stream stream)
    {
        FindingList findings = new(ObservationOptions.Default.MaxDiagnostics);
        Table table = Table.Read(stream, file, findings);
        bool byId = table.ColumnOf("id") >= 0 && table.ColumnOf("name") >= 0;
        int value = table.Require(byId ? "name" : "value", findings), parent = table.Require("parent", findings), id = byId ? table.ColumnOf("id") : -1;
        if (findings.HasErrors)
            throw new ObservationException(findings.ToArray(new Location(file, 0, 0)));
        if (!byId)
            return [.. table.Rows.Select(row => (row[value], row[parent]))];
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string[] row in table.Rows)
            names.TryAdd(row[id], row[value]);
        return [.. from row in table.Rows where names.ContainsKey(row[parent]) select (row[value], names[row[parent]])];
    }

    /// <summary>A small table in memory.</summary>
    sealed record Table(string[] Names, List<string[]> Rows, Location Start)
    {
        public int ColumnOf(string name) => Array.IndexOf(Names, name);

        public int Require(string name, FindingList findings)
        {
            if (Names.Length > 0 && ColumnOf(name) < 0)
                findings.Add(ReadingFindings.MissingColumn(Start, name, string.Join(", ", Names)));
            return ColumnOf(name);
        }

        public static Table Read(Stream stream, string file, FindingList findings)
        {
            PrefixedStream text = new(stream, 4_096);
            if (text.Prefix.StartsWith("\uFEFF"u8))
                text.Skip(3);
            int line = text.Prefix.IndexOf((byte)'\n');
            RowReader rows = new(text, text.Prefix[..Math.Max(0, line)].Contains((byte)'\t') ? (byte)'\t' : (byte)',', ObservationOptions.Default.MaxFieldBytes);
            if (!rows.Read())
                findings.Add(ReadingFindings.NoHeader(new Location(file, 1, 1)));
            else if (rows.Problem != RowProblem.None)
                throw new ObservationException([ReadingFindings.Unreadable(rows, file, Severity.Error, ObservationOptions.Default.MaxFieldBytes)]);
            Location start = new(file, rows.Line, 1);
            Table table = new(Fields(rows), [], start);
            while (table.Names.Length > 0 && rows.Read())
            {
                if (rows.Problem != RowProblem.None)
                    findings.Add(ReadingFindings.Unreadable(rows, file, Severity.Error, ObservationOptions.Default.MaxFieldBytes));
                else if (rows.Count != table.Names.Length)
                    findings.Add(ReadingFindings.Ragged(rows, file, Severity.Error, table.Names.Length));
                else
                    table.Rows.Add(Fields(rows));
            }
            return table;
        }

        static string[] Fields(RowReader rows)
        {
            string[] fields = new string[rows.Count];
            for (int i = 0; i < fields.Length; i++)
                fields[i] = Encoding.UTF8.GetString(rows[i]);
            return fields;
        }
    }
}
