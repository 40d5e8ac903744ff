namespace Provenance.Reporting;

/// <summary>Writes a timeline as the data it is drawn from when somebody opens it.</summary>
internal static class TimelineData
{
    /// <summary>Writes the rows with their places.</summary>
    public static void Write(PageData data, ReportIndex index, Timeline timeline) => data.Object("timeline", data =>
    {
        data.Number("width", Timeline.Width);
        data.Count("left", timeline.Left);
        data.Objects("marks", timeline.Marks, static (data, mark) =>
        {
            data.Number("x", mark.X);
            data.Text("words", mark.Words);
        });
        data.Objects("rows", timeline.Rows, (data, row) =>
        {
            data.Number("document", row.Document);
            data.Texts("label", Label.Of(index.Corpus.Documents[row.Document].Label, 270, 1));
            if (row.Original >= 0)
                data.Number("original", row.Original);
            data.Count("depth", row.Depth);
            data.Objects("days", row.Stretches, (data, stretch) =>
            {
                data.Number("from", stretch.X1);
                data.Number("to", stretch.X2);
                data.Mark("openStart", stretch.From is null);
                data.Mark("openEnd", stretch.To is null);
                if (stretch.Source is { } source)
                    data.Number("source", index.Source(source));
                data.Mark("oneOf", stretch.IsOneOf);
                data.Text("part", stretch.Part);
                data.Text("words", stretch.Words);
            });
        });
    });
}
