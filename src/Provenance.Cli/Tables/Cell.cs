using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Width">How many columns of the terminal it takes.</param>
/// <param name="IsRight">Whether its cells stand at its right edge.</param>
readonly record struct Column(int Width, bool IsRight = false)
{
    /// <summary>The blanks between two columns.</summary>
    public const int Gap = 2;
}

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its lines.</param>
readonly record struct Cell(IReadOnlyList<StyledLine> Lines)
{
    /// <summary>Nothing.</summary>
    public static Cell Empty { get; } = new([]);

    /// <summary>A cell of one line in one style.</summary>
    public static Cell Of(string text, Style? style = null) => new([StyledLine.Of(text, style)]);

    /// <summary>A cell of text wrapped to a width, in one style.</summary>
    public static Cell Wrapped(string text, int width, Style? style = null) =>
        new(Cells.Wrap(text, width).ConvertAll(line => StyledLine.Of(line, style)));
}

/// <summary>A line within a cell.</summary>
/// <param name="Parts">Its words with their styles.</param>
/// <param name="Width">How many columns of the terminal it takes.</param>
readonly record struct StyledLine(IReadOnlyList<(string Text, Style? Style)> Parts, int Width)
{
    /// <summary>A line in one style.</summary>
    public static StyledLine Of(string text, Style? style = null) => new([(text, style)], Cells.Width(text));
}
