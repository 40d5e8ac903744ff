using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Everything that was found out about one claim, on which score and flags rest alike. Reused from claim to claim.</summary>
internal sealed class ClaimFacts(CorpusLineage lineage, Strength strength, QuoteCheck quotes, RivalValues rivals, EntityRemoval removal)
{
    readonly LineBuffer support = new();
    readonly LineBuffer opposition = new();
    readonly LineBuffer dead = new();
    LineBuffer supporting = new();
    Claim? claimOfParties;
    int[] partiesOfClaim = [];

    /// <summary>The lineage of the corpus.</summary>
    public CorpusLineage Lineage => lineage;

    /// <summary>Whether quotations are in the texts at hand.</summary>
    public QuoteCheck Quotes => quotes;

    /// <summary>The values that claims give the same item.</summary>
    public RivalValues Rivals => rivals;

    /// <summary>The claim.</summary>
    public Claim Claim { get; private set; } = null!;

    /// <summary>Live lines for it, in a fixed order.</summary>
    public ReadOnlySpan<Line> Support => supporting.Lines;

    /// <summary>Live lines against it, in a fixed order.</summary>
    public ReadOnlySpan<Line> Opposition => opposition.Lines;

    /// <summary>Lines that were taken back, for and against.</summary>
    public ReadOnlySpan<Line> Dead => dead.Lines;

    /// <summary>What the support amounts to.</summary>
    public Measure Supporting { get; set; }

    /// <summary>What the opposition amounts to.</summary>
    public Measure Opposing { get; set; }

    /// <summary>The opinion.</summary>
    public Opinion Opinion { get; set; }

    /// <summary>The score from strict support and lenient opposition.</summary>
    public double Low { get; set; }

    /// <summary>The tier.</summary>
    public int Tier { get; set; }

    /// <summary>Ids of the sources on every supporting line, where there are two documents or more.</summary>
    public ValueList<string> Bottlenecks { get; set; }

    /// <summary>What becomes of the claim without one entity.</summary>
    public EntityRemoval Removal => removal;

    /// <summary>Whether two documents or more support the claim.</summary>
    public bool HasTwoDocuments { get; private set; }

    RouteMarks marks;
    RouteQualities qualities;

    /// <summary>Whether some supporting line is marked so.</summary>
    public bool IsMarked(RouteMarks mark) => (marks & mark) != 0;

    /// <summary>Whether some supporting line came by a route of that quality.</summary>
    public bool IsAny(RouteQualities quality) => (qualities & quality) != 0;

    /// <summary>Whether the origin of a line has a stake in the claim.</summary>
    public bool IsInterested(in Line line) => strength.IsInterested(line, PartiesOf(line.Claim));

    /// <summary>Takes up a claim and its weighed lines, which must stay as they are as long as they are asked for.</summary>
    public void Take(Claim claim, LineBuffer lines)
    {
        Claim = claim;
        support.Clear();
        opposition.Clear();
        dead.Clear();
        if (AreForIt(lines.Lines))
            supporting = lines;
        else
            Sort(lines.Lines);
        marks = RouteMarks.None;
        qualities = RouteQualities.None;
        HasTwoDocuments = false;
        foreach (ref readonly Line line in Support)
        {
            marks |= line.Marks;
            qualities |= line.Qualities;
            HasTwoDocuments |= line.Document != Support[0].Document;
        }
    }

    /// <summary>Whether all lines are live and for the claim, so that there is nothing to sort.</summary>
    static bool AreForIt(ReadOnlySpan<Line> lines)
    {
        foreach (ref readonly Line line in lines)
            if (line.Opposes || line.IsDead || !(line.Strength > 0))
                return false;
        return true;
    }

    void Sort(ReadOnlySpan<Line> lines)
    {
        supporting = support;
        foreach (ref readonly Line line in lines)
            if (line.IsDead)
                dead.Add() = line;
            else if (line.Strength > 0)
                (line.Opposes ? opposition : support).Add() = line;
    }

    /// <summary>Entities with a stake in a claim, ascending.</summary>
    public int[] PartiesOf(Claim claim)
    {
        if (claim.Parties.IsEmpty)
            return [];
        // Line after line asks for those of the same claim.
        if (!ReferenceEquals(claim, claimOfParties))
            (claimOfParties, partiesOfClaim) = (claim, FindParties(claim));
        return partiesOfClaim;
    }

    int[] FindParties(Claim claim)
    {
        List<int> parties = new(claim.Parties.Count);
        foreach (string party in claim.Parties)
            parties.Add(lineage.Entities.Of(party));
        return FactorSet.Of(parties);
    }

    /// <summary>The document of a line.</summary>
    public Document DocumentOf(in Line line) => lineage.Documents.Documents[line.Document];

    /// <summary>Whether a test holds for some supporting line.</summary>
    public bool AnySupport(LineTest test)
    {
        foreach (ref readonly Line line in Support)
            if (test(this, line))
                return true;
        return false;
    }

    /// <summary>Whether there is support and a test holds for all of it.</summary>
    public bool AllSupport(LineTest test)
    {
        foreach (ref readonly Line line in Support)
            if (!test(this, line))
                return false;
        return Support.Length > 0;
    }

    /// <summary>Ids of the documents of the supporting lines for which a test holds, sorted, each once.</summary>
    public string SupportDocuments(LineTest test)
    {
        SortedSet<string> ids = new(StringComparer.Ordinal);
        foreach (ref readonly Line line in Support)
            if (test(this, line))
                ids.Add(DocumentOf(line).Id);
        return string.Join(", ", ids);
    }

    /// <summary>What comparing the quotations of supporting lines gave, those for which a test holds.</summary>
    public string QuoteFindings(Predicate<QuoteFinding> test)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (ref readonly Line line in Support)
            if (quotes.Of(line.Assertion) is { } finding && test(finding))
                found.Add($"\"{finding.Words}\" in {DocumentOf(line).Id} is not in {finding.Document}" + (finding.Near is null ? "" : $"; there it is \"{finding.Near}\""));
        return string.Join("; ", found);
    }
}

/// <summary>A question to a line; it is static, so that asking allocates nothing.</summary>
internal delegate bool LineTest(ClaimFacts facts, in Line line);
