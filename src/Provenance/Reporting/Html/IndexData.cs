namespace Provenance.Reporting;

/// <summary>Writes what the page needs at once: the list of claims, the sources and the documents.</summary>
internal static class IndexData
{
    /// <summary>The data as one object.</summary>
    public static string Of(ReportIndex index, List<ClaimPart> parts, Excerpts excerpts, HtmlReportOptions options, IReadOnlyList<SourceStanding> standings) => PageData.Of(data =>
    {
        data.Text("id", index.Corpus.Id);
        data.Text("title", Summary.Title(index.Corpus));
        data.Number("rows", options.Rows);
        data.Number("part", ClaimParts.Size);
        data.Object("widths", static data =>
        {
            foreach ((string kind, int width) in BoxLabels.Widths)
                data.Number(kind, width);
        });
        data.Mark("texts", index.Corpus.Texts.Count > 0);
        data.Objects("flags", index.Flags, static (data, flag) =>
        {
            data.Text("id", flag.Id);
            data.Text("severity", Term<FlagSeverity>.Of(flag.Severity));
            data.Text("says", flag.Definition);
            data.Text("doctrine", flag.Doctrine);
        });
        ClaimList.Write(data, index, parts);
        SourceData.Write(data, index, excerpts, standings);
        DocumentData.Write(data, index, excerpts);
    });
}
