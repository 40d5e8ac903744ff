using System.Text;

namespace Provenance.Discovery;

/// <summary>Where in a row the columns are that count.</summary>
internal sealed record Columns(int Source, int Item, int Value, int Time, int Count)
{
    /// <summary>Whether the times count.</summary>
    public bool IsTimed(ObservationOptions options) => Time >= 0 && options.Repeats is RepeatPolicy.First or RepeatPolicy.Last;

    /// <summary>Finds the columns by the names in the header; every problem is noted.</summary>
    /// <returns>Null when a column is missing or named twice.</returns>
    public static Columns? Find(RowReader header, string file, ObservationOptions options, FindingList findings)
    {
        string[] names = [.. Enumerable.Range(0, header.Count).Select(i => Encoding.UTF8.GetString(header[i]).Trim().TrimStart('\uFEFF'))];
        Location at = new(file, header.Line, 1);
        Location AtSecond(string[] names, int first)
        {
            (int line, int column) = header.PlaceOf(Array.FindIndex(names, first + 1, other => other.Equals(names[first], StringComparison.OrdinalIgnoreCase)));
            return new Location(file, line, column);
        }
        int PlaceOf(string column, bool required, string alternative = "")
        {
            int place = IndexOf(names, column);
            if (place < 0 && alternative.Length > 0)
                place = IndexOf(names, alternative);
            if (place < 0 && required)
                findings.Add(ReadingFindings.MissingColumn(at, column, string.Join(", ", names.Take(20).Select(Shorten))));
            if (place >= 0 && names.Skip(place + 1).Contains(names[place], StringComparer.OrdinalIgnoreCase))
                findings.Add(ReadingFindings.DuplicateColumn(AtSecond(names, place), Shorten(names[place])));
            return place;
        }
        Columns columns = new(
            PlaceOf(options.SourceColumn, required: true),
            PlaceOf(options.ItemColumn, required: true, options.ItemColumn == "item" ? "object" : ""),
            PlaceOf(options.ValueColumn, required: true),
            PlaceOf(options.TimeColumn, required: false),
            names.Length);
        return findings.HasErrors ? null : columns;
    }

    static int IndexOf(string[] names, string name) => Array.FindIndex(names, other => other.Equals(name, StringComparison.OrdinalIgnoreCase));

    static string Shorten(string name) => name.Length <= 40 ? name : string.Concat(name.AsSpan(0, 40), "…");
}
