using System.Globalization;

namespace Provenance.Reporting;

/// <summary>What is said about a ranking as a whole.</summary>
internal static class Summary
{
    /// <summary>The title of the corpus, or its id.</summary>
    public static string Title(Corpus corpus) => string.IsNullOrWhiteSpace(corpus.Title) ? corpus.Id : corpus.Title;

    /// <summary>The evaluation date and what there is.</summary>
    public static string Counts(Ranking ranking)
    {
        Corpus corpus = ranking.Corpus;
        string asOf = Dates.Text(corpus.AsOf) is { } day ? $"As of {day}: " : "";
        string rest = ranking.NotRanked.Count == 0 ? "" : $", and {Count(ranking.NotRanked.Count, "prediction or opinion", "predictions and opinions")}";
        return $"{asOf}{Count(ranking.Count, "claim", "claims")}{rest}, in {Count(corpus.Documents.Count, "document", "documents")} by {Count(corpus.Sources.Count, "source", "sources")}.";
    }

    /// <summary>The place, with an equals sign when it is shared: <c>9=</c>.</summary>
    public static string Rank(PlacedClaim placed) =>
        placed.Rank.ToString(CultureInfo.InvariantCulture) + (placed.IsShared ? "=" : "");

    /// <summary>The sentence that sums up how many origins the claims have.</summary>
    public static string Closing(Ranking ranking)
    {
        if (ranking.Count == 0)
            return "There is no claim to rank.";
        int corroborated = 0, single = 0, unsure = 0, unsupported = 0;
        foreach (RankedClaim claim in ranking)
            if (claim.Origins.Strict >= 2)
                corroborated++;
            else if (claim.Origins.Lenient >= 2)
                unsure++;
            else if (claim.Origins.Lenient == 1)
                single++;
            else
                unsupported++;
        List<string> parts = [$"{Number(corroborated)} of {Count(ranking.Count, "claim", "claims")} {(corroborated == 1 ? "has" : "have")} two independent origins or more"];
        Add(single, "rests", "rest", "on a single one");
        // The verb of the part before serves this one, too.
        if (unsure > 0)
            parts.Add($"{Number(unsure)} {(single > 0 ? "" : unsure == 1 ? "rests " : "rest ")}on one or more, independence not assured");
        Add(unsupported, "has", "have", "none");
        return string.Join("; ", parts) + ".";

        void Add(int count, string one, string many, string predicate)
        {
            if (count > 0)
                parts.Add($"{Number(count)} {(count == 1 ? one : many)} {predicate}");
        }
    }

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
