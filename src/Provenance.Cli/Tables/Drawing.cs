using Spectre.Console;
using Spectre.Console.Rendering;

namespace Provenance.Cli.Tables;

/// <summary>
/// Lines of styled text, drawn one after the other. A table of hundreds of claims is laid out in one pass, with widths known
/// beforehand, where a general table would measure every cell several times.
/// </summary>
abstract class Drawing : Renderable
{
    readonly List<Segment> segments = [];

    /// <summary>Draws everything.</summary>
    protected abstract void Draw();

    protected sealed override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        segments.Clear();
        Draw();
        return segments;
    }

    /// <summary>Text within the line.</summary>
    protected void Text(string text, Style? style = null)
    {
        if (text.Length > 0)
            segments.Add(style is null ? new Segment(text) : new Segment(text, style));
    }

    /// <summary>Blanks within the line.</summary>
    protected void Gap(int columns)
    {
        if (columns > 0)
            segments.Add(Segment.Padding(columns));
    }

    protected void EndLine() => segments.Add(Segment.LineBreak);

    /// <summary>A paragraph as wide as the drawing.</summary>
    protected void Paragraph(string text, int width, Style? style = null)
    {
        foreach (string line in Cells.Wrap(text, width))
        {
            Text(line, style);
            EndLine();
        }
    }

    /// <summary>Cells side by side, each of one line or more.</summary>
    protected void Row(Column[] columns, Cell[] cells)
    {
        int height = 1;
        foreach (Cell cell in cells)
            height = Math.Max(height, cell.Lines.Count);
        for (int line = 0; line < height; line++)
        {
            int pending = 0;
            for (int i = 0; i < columns.Length; i++)
            {
                StyledLine? content = line < cells[i].Lines.Count ? cells[i].Lines[line] : null;
                int free = columns[i].Width - (content?.Width ?? 0);
                pending += (i == 0 ? 0 : Column.Gap) + (columns[i].IsRight ? free : 0);
                if (content?.Width > 0)
                {
                    Gap(pending);
                    foreach (StyledText part in content.Parts)
                        Text(part.Text, part.Style);
                    pending = 0;
                }
                pending += columns[i].IsRight ? 0 : free;
            }
            EndLine();
        }
    }
}
