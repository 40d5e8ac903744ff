using Provenance.Lineage;

namespace Provenance.Reporting;

/// <summary>Numbers by which the data of a page refers to claims, sources, documents and flags: the ranked claims in order, then the others.</summary>
internal sealed class ReportIndex
{
    readonly Dictionary<string, int> claims = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> documents = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> sources = new(StringComparer.Ordinal);
    readonly int[] leaders;

    public ReportIndex(Ranking ranking)
    {
        Ranking = ranking;
        Flags = [.. Provenance.Flags.All.Where(flag => ranking.Any(claim => claim.Flags.Contains(flag)) || ranking.NotRanked.Any(claim => claim.Flags.Contains(flag)))];
        for (int i = 0; i < Corpus.Documents.Count; i++)
            documents.TryAdd(Corpus.Documents[i].Id, i);
        for (int i = 0; i < Corpus.Sources.Count; i++)
            sources.TryAdd(Corpus.Sources[i].Id, i);
        leaders = [.. Enumerable.Range(0, Corpus.Sources.Count).Select(source => sources.GetValueOrDefault(EntityOf(source).Id, source))];
        foreach (RankedClaim claim in ranking)
            claims.TryAdd(claim.Id, claims.Count);
        foreach (NotRankedClaim claim in ranking.NotRanked)
            claims.TryAdd(claim.Id, claims.Count);
        ClaimsOn = CountClaims();
        Labels = new BoxLabels(this);
        Contradicting = Tied(claim => claim.Contradicts, bothWays: true);
        EntailedBy = Tied(claim => claim.Entails, bothWays: false);
        Rivals = Corpus.Claims.Where(claim => claim.About is not null).ToLookup(claim => claim.About!.Item, StringComparer.Ordinal);
    }

    /// <summary>The ranking.</summary>
    public Ranking Ranking { get; }

    /// <summary>The corpus.</summary>
    public Corpus Corpus => Ranking.Corpus;

    /// <summary>The flags that some claim has, in the order of the catalogue.</summary>
    public Flag[] Flags { get; }

    /// <summary>How many claims each document takes a stance on.</summary>
    public int[] ClaimsOn { get; }

    /// <summary>The labels of sources and documents.</summary>
    public BoxLabels Labels { get; }

    /// <summary>The claims that contradict each, whichever of the two says so.</summary>
    public Dictionary<string, SortedSet<string>> Contradicting { get; }

    /// <summary>The claims that entail each.</summary>
    public Dictionary<string, SortedSet<string>> EntailedBy { get; }

    /// <summary>The claims that give a value to each item.</summary>
    public ILookup<string, Claim> Rivals { get; }

    CorpusLineage Lineage => Ranking.Model.Lineage;

    /// <summary>The number of a claim.</summary>
    public int Claim(string id) => claims[id];

    /// <summary>The number of a document.</summary>
    public int Document(string id) => documents[id];

    /// <summary>The number of a source; -1 for a stand-in, which is none.</summary>
    public int Source(string id) => sources.GetValueOrDefault(id, -1);

    /// <summary>The entity a source belongs to.</summary>
    public Entity EntityOf(int source) => Lineage.Entities[Lineage.Entities.OfSource(source)];

    /// <summary>The number of the source that stands for all that count as one with a source.</summary>
    public int Leader(int source) => leaders[source];

    int[] CountClaims()
    {
        int[] counts = new int[Corpus.Documents.Count];
        foreach (RankedClaim claim in Ranking)
            Count(claim.Documents, claim.DenyingDocuments, claim.WithdrawnDocuments);
        foreach (NotRankedClaim claim in Ranking.NotRanked)
            Count(claim.Documents, claim.DenyingDocuments);
        return counts;

        void Count(params ReadOnlySpan<ValueList<string>> lists)
        {
            foreach (ValueList<string> stance in lists)
                foreach (string document in stance)
                    counts[Document(document)]++;
        }
    }

    Dictionary<string, SortedSet<string>> Tied(Func<Claim, ValueList<string>> ties, bool bothWays)
    {
        Dictionary<string, SortedSet<string>> tied = new(StringComparer.Ordinal);
        foreach (Claim claim in Corpus.Claims)
            foreach (string other in ties(claim))
            {
                Add(other, claim.Id);
                if (bothWays)
                    Add(claim.Id, other);
            }
        return tied;

        void Add(string claim, string other)
        {
            if (!tied.TryGetValue(claim, out SortedSet<string>? others))
                tied.Add(claim, others = new SortedSet<string>(StringComparer.Ordinal));
            others.Add(other);
        }
    }
}
