using System.Globalization;

namespace Provenance.Discovery;

/// <summary>The findings of the reader of observations, PRV3001 to PRV3016, one method a code.</summary>
internal static class ReadingFindings
{
    public static Diagnostic NoHeader(Location at) =>
        new("PRV3001", Severity.Error, "The file is empty.", "Give it a header such as source,item,value and a row an observation.", at);

    public static Diagnostic MissingColumn(Location at, string column, string found) =>
        new("PRV3002", Severity.Error, $"There is no column '{column}'; the header has {found}.", "Name the column in the header, or say in the options what it is called.", at);

    public static Diagnostic DuplicateColumn(Location at, string column) =>
        new("PRV3003", Severity.Error, $"The header names the column '{column}' twice.", "Rename one of them.", at);

    public static Diagnostic Ragged(RowReader rows, string file, Severity severity, int needs)
    {
        // The first field too many, or the end of the row.
        (int line, int column) = rows.PlaceOf(Math.Min(rows.Count, needs));
        return new("PRV3004", severity, $"The row has {N(rows.Count, "field")}, the header {needs}.", "Quote fields that hold the delimiter, or fill the row up.", new Location(file, line, column));
    }

    /// <summary>What is the matter with the punctuation of a row.</summary>
    public static Diagnostic Unreadable(RowReader rows, string file, Severity severity, int mostInField)
    {
        Location at = new(file, rows.ProblemPlace.Line, rows.ProblemPlace.Column);
        return rows.Problem switch
        {
            RowProblem.UnclosedQuote => UnclosedQuote(at, severity),
            RowProblem.TextAfterQuote => TextAfterQuote(at, severity),
            RowProblem.RowTooLong => RowTooLong(at, severity, rows.MaxRowBytes),
            _ => FieldTooLong(at, severity, mostInField),
        };
    }

    public static Diagnostic UnclosedQuote(Location at, Severity severity) =>
        new("PRV3005", severity, "A quote is opened here and never closed.", "Close it, or double it where it belongs to the text.", at);

    public static Diagnostic TextAfterQuote(Location at, Severity severity) =>
        new("PRV3006", severity, "Text follows a closing quote.", "Put the whole field in quotes and double the quotes inside.", at);

    public static Diagnostic FieldTooLong(Location at, Severity severity, int most) =>
        new("PRV3007", severity, $"A field is longer than {N(most, "byte")}.", "Shorten it, or raise MaxFieldBytes.", at);

    public static Diagnostic RowTooLong(Location at, Severity severity, int most) =>
        new("PRV3007", severity, $"The row is longer than {N(most, "byte")}.", "Check where its line ends, or raise MaxFieldBytes, of which a row may have four.", at);

    public static Diagnostic EmptyName(Location at, Severity severity, string column) =>
        new("PRV3008", severity, $"The {column} is empty.", "Name it, or remove the row.", at);

    public static Diagnostic EmptyValue(Location at) =>
        new("PRV3009", Severity.Warning, "The value is empty: the row was passed over.", "Remove the row, or write the value.", at);

    public static Diagnostic NotFinite(Location at, string value) =>
        new("PRV3010", Severity.Warning, $"'{value}' is no finite number: it is kept as text, a word among numbers.", "Remove the row if it stands for a missing value.", at);

    public static Diagnostic BadTime(Location at, Severity severity, string time) =>
        new("PRV3011", severity, $"'{time}' is no ISO 8601 date or time.", "Write it as 2025-06-30 or 2025-06-30T12:00:00Z.", at);

    public static Diagnostic NotUtf8(Location at) =>
        new("PRV3012", Severity.Warning, "A name is not valid UTF-8: what cannot be read is shown as U+FFFD.", "Save the file as UTF-8.", at);

    public static Diagnostic Repeat(string source, Severity severity, long count) =>
        new("PRV3013", severity, $"{N(count, "observation")} repeat a source on the same item; the first is by '{source}'.", "Choose which of them counts: distinct, all, first or last.", Location.None, source);

    public static Diagnostic Damaged(Location at, string reason) =>
        new("PRV3014", Severity.Error, $"The file cannot be read to its end: {reason}", "Check that it is complete.", at);

    public static Diagnostic More(Location at, Severity severity, long count) =>
        new("PRV3015", severity, $"{N(count, "finding")} more of this severity are not listed.", "Mend those listed, or raise MaxDiagnostics.", at);

    public static Diagnostic Nothing(Location at) =>
        new("PRV3016", Severity.Warning, "There is no observation.", "Check that the file holds rows below the header.", at);

    static string N(long count, string thing) => count.ToString("N0", CultureInfo.InvariantCulture) + " " + thing + (count == 1 ? "" : "s");
}
