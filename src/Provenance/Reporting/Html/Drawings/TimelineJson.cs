using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes a timeline as the data it is drawn from when somebody opens it.</summary>
internal static class TimelineJson
{
    /// <summary>Writes the rows with their places.</summary>
    public static void Write(Utf8JsonWriter json, ReportIndex index, Timeline timeline)
    {
        json.WriteStartObject("timeline");
        json.WriteNumber("width", Timeline.Width);
        json.Count("left", timeline.Left);
        json.Objects("marks", timeline.Marks, static (json, mark) =>
        {
            json.WriteNumber("x", mark.X);
            json.WriteString("words", mark.Words);
        });
        json.Objects("rows", timeline.Rows, (json, row) =>
        {
            json.WriteNumber("document", row.Document);
            json.Texts("label", Label.Of(index.Corpus.Documents[row.Document].Label, 270, 1));
            if (row.Original >= 0)
                json.WriteNumber("original", row.Original);
            json.Count("depth", row.Depth);
            json.Objects("days", row.Stretches, (json, stretch) =>
            {
                json.WriteNumber("from", stretch.X1);
                json.WriteNumber("to", stretch.X2);
                json.Mark("openStart", stretch.From is null);
                json.Mark("openEnd", stretch.To is null);
                if (stretch.Source is { } source)
                    json.WriteNumber("source", index.Source(source));
                json.Mark("oneOf", stretch.IsOneOf);
                json.WriteString("part", stretch.Part);
                json.Text("words", stretch.Words);
            });
        });
        json.WriteEndObject();
    }
}
