using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>A column of a table. These are classes, since lists of structures would be compiled when the tool runs.</summary>
/// <param name="Width">How many columns of the terminal it takes.</param>
/// <param name="IsRight">Whether its cells stand at its right edge.</param>
sealed record Column(int Width, bool IsRight = false)
{
    /// <summary>The blanks between two columns.</summary>
    public const int Gap = 2;
}

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its lines.</param>
sealed record Cell(List<StyledLine> Lines)
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
sealed record StyledLine(List<StyledText> Parts, int Width)
{
    /// <summary>A line in one style.</summary>
    public static StyledLine Of(string text, Style? style = null) => new([new StyledText(text, style)], Cells.Width(text));
}

/// <summary>Words in one style.</summary>
/// <param name="Text">The words.</param>
/// <param name="Style">The style; null for the plain one.</param>
sealed record StyledText(string Text, Style? Style);
