namespace Provenance.Reporting;

/// <summary>Writes what the page needs at once: the list of claims, the sources and documents, and the drawings of the corpus.</summary>
internal static class IndexData
{
    /// <summary>The data as one JSON object.</summary>
    public static string Of(ReportIndex index, List<ClaimPart> parts, Excerpts excerpts, HtmlReportOptions options, CancellationToken cancellation)
    {
        IReadOnlyList<SourceStanding> standings = index.Ranking.Sources(cancellation);
        int[] claimsOf = new int[index.Corpus.Documents.Count];
        foreach (RankedClaim claim in index.Ranking)
            Count(claim.Documents, claim.DenyingDocuments, claim.WithdrawnDocuments);
        foreach (NotRankedClaim claim in index.Ranking.NotRanked)
            Count(claim.Documents, claim.DenyingDocuments, []);
        List<SourceTie> ties = SourceTies.Of(index);
        return PageJson.Object(json =>
        {
            json.Text("id", index.Corpus.Id);
            json.Text("title", Summary.Title(index.Corpus));
            json.WriteNumber("rows", options.Rows);
            json.WriteNumber("part", ClaimParts.Size);
            json.Mark("texts", index.Corpus.Texts.Count > 0);
            json.Objects("flags", index.Flags, static (json, flag) =>
            {
                json.WriteString("id", flag.Id);
                json.WriteString("severity", Term<FlagSeverity>.Of(flag.Severity));
                json.WriteString("says", flag.Definition);
                json.WriteString("doctrine", flag.Doctrine);
            });
            ClaimList.Write(json, index, parts);
            SourceData.Write(json, index, excerpts, standings);
            DocumentData.Write(json, index, excerpts, claimsOf);
            DrawingJson.Write(json, "dependence", DependenceDrawing.Of(index, ties, out int left), hasArrows: true);
            json.Count("dependenceLeft", left);
            json.Array("ties", ties, static (json, tie) =>
            {
                json.WriteStartArray();
                json.WriteNumberValue(tie.From);
                json.WriteNumberValue(tie.To);
                json.WriteStringValue(Term<TieSort>.Of(tie.Sort));
                json.WriteStringValue(tie.Words);
                json.WriteEndArray();
            });
            TimelineJson.Write(json, index, Timeline.Of(index, claimsOf));
        });

        void Count(params ReadOnlySpan<ValueList<string>> lists)
        {
            foreach (ValueList<string> documents in lists)
                foreach (string document in documents)
                    claimsOf[index.Document(document)]++;
        }
    }
}
