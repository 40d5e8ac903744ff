namespace Provenance.Reporting;

/// <summary>Draws the sources and what makes one depend on another, from left to right.</summary>
internal static class DependenceDrawing
{
    /// <summary>More sources than this make a drawing nobody reads: those with the most ties are drawn.</summary>
    public const int MostSources = 200;

    const int BoxWidth = 180, PageWidth = 1_080;

    /// <summary>Draws the ties between sources.</summary>
    /// <param name="index">The numbers of the sources.</param>
    /// <param name="ties">The ties.</param>
    /// <param name="left">How many sources with ties are left out.</param>
    public static Drawing Of(ReportIndex index, List<SourceTie> ties, out int left)
    {
        Dictionary<int, int> degree = [];
        foreach (SourceTie tie in ties)
        {
            degree[tie.From] = degree.GetValueOrDefault(tie.From) + 1;
            degree[tie.To] = degree.GetValueOrDefault(tie.To) + 1;
        }
        int[] drawn = [.. degree.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostSources).Select(pair => pair.Key).Order()];
        left = degree.Count - drawn.Length;
        Drawing drawing = new();
        Dictionary<int, DrawnNode> boxes = [];
        foreach (int source in drawn)
            boxes.Add(source, drawing.Add(Box(index.Corpus.Sources[source], source)));
        foreach (IGrouping<(int From, int To), SourceTie> pair in ties.GroupBy(tie => (tie.From, tie.To)))
            if (boxes.TryGetValue(pair.Key.From, out DrawnNode? from) && boxes.TryGetValue(pair.Key.To, out DrawnNode? to)
                && drawing.Join(from, to, "", faded: false) is { } edge)
            {
                // What is shown weighs more than what is said, and that more than what is denied.
                edge.Kind = Term<TieSort>.Of(pair.Min(tie => tie.Sort));
                edge.IsFaded = pair.All(tie => tie.Sort == TieSort.Denied);
            }
        Packing.Run(drawing, PageWidth);
        return drawing;
    }

    static DrawnNode Box(Source source, int number) => new(source.IsUnidentified ? "unidentified" : "source", BoxWidth, Label.Of(source.Label, BoxWidth, 3))
    {
        Full = source.Label,
        Source = number,
    };
}
