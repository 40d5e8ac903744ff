using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>The sources, documents and claims that a claim's lines touch.</summary>
internal sealed class TouchedNouns
{
    readonly CorpusLineage lineage;
    readonly LineBuffer lines = new();
    readonly UnionFind tied;
    readonly Dictionary<int, List<(ChangedNoun, string)>> groups = [];
    readonly ILookup<string, string> claimsByItem;

    public TouchedNouns(Ranking ranking)
    {
        lineage = ranking.Model.Lineage;
        ValueList<Source> sources = lineage.Corpus.Sources;
        tied = new UnionFind(sources.Count);
        for (int i = 0; i < sources.Count; i++)
            // Where a tie decides nothing, as one that is denied, nobody asked yet whether its party is known.
            foreach (Affiliation affiliation in sources[i].Affiliations)
                if (lineage.Entities.HasSource(affiliation.Party))
                    tied.Union(i, lineage.Entities.SourceNumber(affiliation.Party));
        for (int i = 0; i < sources.Count; i++)
        {
            if (!groups.TryGetValue(tied.Find(i), out List<(ChangedNoun, string)>? group))
                groups.Add(tied.Find(i), group = []);
            group.Add((ChangedNoun.Source, sources[i].Id));
        }
        claimsByItem = lineage.Corpus.Claims.Where(claim => claim.About is not null)
            .ToLookup(claim => claim.About!.Item, claim => claim.Id, StringComparer.Ordinal);
    }

    /// <summary>What the lines of a claim touch; nothing for a claim that is not ranked.</summary>
    public Touched Of(RankedClaim? claim)
    {
        Touched touched = new([], [], []);
        if (claim is null)
            return touched;
        touched.Near.Add((ChangedNoun.Claim, claim.Id));
        if (claim.Claim.About is { } about)
            foreach (string rival in claimsByItem[about.Item])
                touched.Rivals.Add((ChangedNoun.Claim, rival));
        foreach (string party in claim.Claim.Parties)
            if (lineage.Entities.HasSource(party))
                AddSource(touched, lineage.Entities.SourceNumber(party));
        lineage.Collect(claim.Number, lines);
        foreach (ref readonly Line line in lines.Lines)
            Add(touched, line);
        return touched;
    }

    void Add(Touched touched, in Line line)
    {
        touched.Near.Add((ChangedNoun.Claim, line.Claim.Id));
        AddDocument(touched, line.Document);
        foreach (int document in line.Route.RestsOn)
            AddDocument(touched, document);
        foreach (int entity in line.Factors)
            foreach (string member in lineage.Entities[entity].Members)
                AddSource(touched, lineage.Entities.SourceNumber(member));
        if (line.AttributedTo >= 0)
            AddSource(touched, line.AttributedTo);
    }

    void AddDocument(Touched touched, int number)
    {
        Document document = lineage.Documents.Documents[number];
        touched.Near.Add((ChangedNoun.Document, document.Id));
        foreach (Hand hand in document.Chain)
            AddSource(touched, lineage.Entities.SourceNumber(hand.Source));
    }

    void AddSource(Touched touched, int number)
    {
        if (touched.Near.Add((ChangedNoun.Source, lineage.Corpus.Sources[number].Id)))
            touched.Around.UnionWith(groups[tied.Find(number)]);
    }

    /// <summary>What stands on the lines, the sources that affiliations lead to from there, and the claims about the same item.</summary>
    public readonly record struct Touched(HashSet<(ChangedNoun, string)> Near, HashSet<(ChangedNoun, string)> Around, HashSet<(ChangedNoun, string)> Rivals);
}
