namespace Provenance.Lineage;

/// <summary>Who depends on whom in a corpus: its entities, the routes of its documents, and the lines of each claim.</summary>
internal sealed class CorpusLineage
{
    readonly Corpus corpus;
    readonly ClaimTies ties;

    /// <exception cref="UnresolvedReferenceException">The corpus refers to something it does not hold.</exception>
    public CorpusLineage(Corpus corpus)
    {
        this.corpus = corpus;
        Entities = new EntityTable(corpus);
        Ties = new TieGraph(corpus, Entities);
        Documents = new DocumentTable(corpus, Entities);
        Denials = new Denials(corpus, Entities);
        Routes = new ClaimRoutes(corpus, Entities, Documents, Denials);
        ties = new ClaimTies(corpus);
    }

    /// <summary>The corpus.</summary>
    public Corpus Corpus => corpus;

    /// <summary>The entities.</summary>
    public EntityTable Entities { get; }

    /// <summary>Affiliations that link without merging for good.</summary>
    public TieGraph Ties { get; }

    /// <summary>Ties that sources deny by their own word alone.</summary>
    public Denials Denials { get; }

    /// <summary>The documents.</summary>
    public DocumentTable Documents { get; }

    /// <summary>The routes.</summary>
    public ClaimRoutes Routes { get; }

    /// <summary>Collects the lines for and against a claim, those lent by other claims included, in a fixed order.</summary>
    public void Collect(int claim, LineBuffer lines)
    {
        lines.Clear();
        Add(claim, lines, asserts: false, denies: true);
        if (!ties.IsTied(claim))
            return;
        foreach (int supporter in ties.SupportersOf(claim))
            Add(supporter, lines, asserts: false, denies: null);
        foreach (int general in ties.GeneralisationsOf(claim))
            Add(general, lines, asserts: null, denies: true);
        foreach (int rival in ties.OpponentsOf(claim))
            Add(rival, lines, asserts: true, denies: null);
    }

    /// <summary>Adds the lines of one claim's assertions; each stance opposes the claim scored, supports it, or is left out (null).</summary>
    void Add(int number, LineBuffer lines, bool? asserts, bool? denies)
    {
        Claim claim = corpus.Claims[number];
        foreach (Assertion assertion in claim.Assertions)
        {
            bool? opposes = assertion.Stance == Stance.Asserts ? asserts : denies;
            if (opposes is null)
                continue;
            int document = Documents.NumberOf(assertion.Document);
            int attributedTo = assertion.AttributedTo is { } speaker && claim.Kind != ClaimKind.Utterance
                ? Entities.SourceNumber(speaker) : -1;
            foreach (Route route in Routes.Of(number, assertion, document))
            {
                ref Line line = ref lines.Add();
                line.Claim = claim;
                line.Assertion = assertion;
                line.Document = document;
                line.Route = route;
                line.AttributedTo = attributedTo;
                line.Factors = attributedTo < 0 ? route.Factors : FactorSet.With(route.Factors, Entities.OfSource(attributedTo));
                line.Opposes = opposes.Value;
                line.MayLink = route.MayLink || (attributedTo >= 0 && Entities.MayLink(Entities.OfSource(attributedTo)));
                line.IsDead = route.IsRetracted || (assertion.Withdrawn is not null && Routes.IsEffective(assertion.Withdrawn));
            }
        }
    }
}
