namespace Provenance;

/// <summary>A place in a file: where a value was read. Lines and columns count from 1, columns in UTF-16 units.</summary>
/// <param name="File">The file as the user named it, with forward slashes; empty when nothing was read from a file.</param>
/// <param name="Line">The line, from 1; 0 when only the file is known.</param>
/// <param name="Column">The column, from 1; 0 when only the file is known.</param>
public readonly record struct Location(string File, int Line, int Column)
{
    /// <summary>The place of things that were made in code.</summary>
    public static Location None { get; } = new("", 0, 0);

    /// <summary>Whether the place names a file.</summary>
    public bool IsKnown => !string.IsNullOrEmpty(File);

    /// <summary>The compiler's way of writing a place: <c>file(line,column)</c>, or the file alone.</summary>
    public override string ToString() =>
        Line > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column})") : File ?? "";
}
