namespace Provenance.Reporting;

/// <summary>Writes the drawings of the corpus as a whole, which are read when somebody opens one.</summary>
internal static class CorpusData
{
    /// <summary>The data as one object.</summary>
    public static string Of(ReportIndex index)
    {
        List<SourceTie> ties = SourceTies.Of(index);
        return PageData.Of(data =>
        {
            DrawingData.Write(data, "dependence", DependenceDrawing.Of(index, ties, out int left));
            data.Count("dependenceLeft", left);
            data.Objects("ties", ties, static (data, tie) =>
            {
                data.Number("from", tie.From);
                data.Number("to", tie.To);
                data.Text("sort", Term<TieSort>.Of(tie.Sort));
                data.Text("words", tie.Words);
            });
            TimelineData.Write(data, index, Timeline.Of(index));
        });
    }
}
