using Spectre.Console;
using Spectre.Console.Rendering;

namespace Provenance.Cli.Tables;

/// <summary>Draws something in columns: in colour on a terminal that wants it, else as plain text of a fixed width.</summary>
static class Canvas
{
    /// <summary>How wide what is not drawn on a terminal is.</summary>
    const int FixedWidth = 120;

    /// <summary>Draws.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isTerminal">Whether that is a terminal.</param>
    /// <param name="surroundings">What the terminal can do.</param>
    /// <param name="drawing">Makes the drawing for a width.</param>
    public static void Write(TextWriter output, bool isTerminal, Surroundings surroundings, Func<int, Drawing> drawing)
    {
        int width = isTerminal ? surroundings.Width : FixedWidth;
        bool hasColours = isTerminal && surroundings.HasColours;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new Paper(output, width),
        });
        if (hasColours)
            console.Write(drawing(width));
        else
            // The console would reset the terminal's colours after every piece, though it sets none.
            foreach (Segment piece in drawing(width).GetSegments(console))
                output.Write(piece.IsControlCode ? "" : piece.Text);
    }

    /// <summary>A text writer that takes itself for a terminal of a given width.</summary>
    sealed class Paper(TextWriter output, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => output;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => int.MaxValue;

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // The writer is UTF-8 already, whatever the console asks for.
        }
    }
}
