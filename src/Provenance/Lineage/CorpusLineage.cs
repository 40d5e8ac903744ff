namespace Provenance.Lineage;

/// <summary>Who depends on whom in a corpus: its entities, the routes of its documents, and the lines of each claim.</summary>
internal sealed class CorpusLineage
{
    readonly Corpus corpus;
    readonly ClaimTies ties;

    /// <exception cref="UnusableCorpusException">The corpus refers to something it does not hold.</exception>
    public CorpusLineage(Corpus corpus)
    {
        this.corpus = corpus;
        Entities = new EntityTable(corpus);
        Ties = new TieGraph(corpus, Entities);
        Documents = new DocumentTable(corpus, Entities, CorpusGrowth.Whole);
        Denials = new Denials(corpus, Entities);
        Routes = new ClaimRoutes(corpus, Entities, Documents, Denials, CorpusGrowth.Whole);
        ties = new ClaimTies(corpus);
    }

    CorpusLineage(CorpusLineage earlier, Corpus corpus, CorpusGrowth growth)
    {
        this.corpus = corpus;
        Entities = new EntityTable(earlier.Entities, corpus, growth);
        Ties = earlier.Ties;
        Documents = new DocumentTable(corpus, Entities, growth, earlier.Documents);
        Denials = earlier.Denials;
        Routes = new ClaimRoutes(corpus, Entities, Documents, Denials, growth, earlier.Routes);
        ties = earlier.ties;
    }

    /// <summary>The lineage of a later state, with all of this that still holds; null where what came to it reaches further back.</summary>
    /// <exception cref="UnusableCorpusException">The later state refers to something it does not hold.</exception>
    public CorpusLineage? Grow(Corpus later, CorpusGrowth growth) =>
        Entities.CanGrow(later, growth) && Documents.CanGrow(later, growth, Entities) && ClaimTies.CanGrow(corpus, later, growth)
            ? new CorpusLineage(this, later, growth) : null;

    /// <summary>Other claims that take lines from the given ones.</summary>
    public IEnumerable<int> DependentsOf(IReadOnlySet<int> claims) => ties.DependentsOf(claims);

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
    /// <param name="claim">The number of the claim.</param>
    /// <param name="lines">Takes the lines; what it held before is gone.</param>
    /// <param name="said">The numbers of the documents of the claim's own assertions, where they were looked up before.</param>
    public void Collect(int claim, LineBuffer lines, ReadOnlySpan<int> said = default)
    {
        lines.Clear();
        Add(claim, lines, asserts: false, denies: true, said);
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
    void Add(int number, LineBuffer lines, bool? asserts, bool? denies, ReadOnlySpan<int> said = default)
    {
        Claim claim = corpus.Claims[number];
        bool hasOwn = Routes.HasOwn(number);
        RouteSummaries summaries = Routes.Summaries;
        ReadOnlySpan<Assertion> assertions = claim.Assertions.AsSpan();
        lines.Reserve(assertions.Length);
        for (int i = 0; i < assertions.Length; i++)
        {
            Assertion assertion = assertions[i];
            bool? opposes = assertion.Stance == Stance.Asserts ? asserts : denies;
            if (opposes is null)
                continue;
            int document = said.IsEmpty ? Documents.NumberOf(assertion.Document) : said[i];
            if (hasOwn)
            {
                foreach (Route route in Routes.Of(number, assertion, document))
                    Add(lines, claim, assertion, document, RouteSummary.Of(route, Entities), route.Ordinal, opposes.Value);
                continue;
            }
            ref readonly RouteSummary summary = ref summaries.ByDocument[document];
            if (summary.Route is not null)
                Add(lines, claim, assertion, document, summary, document, opposes.Value);
            else
                for (int ordinal = summary.First; ordinal > summary.First - summary.Count; ordinal--)
                    Add(lines, claim, assertion, document, summaries.Several[RouteSummaries.Apart(ordinal)], ordinal, opposes.Value);
        }
    }

    void Add(LineBuffer lines, Claim claim, Assertion assertion, int document, in RouteSummary route, int ordinal, bool opposes)
    {
        ref Line line = ref lines.Add();
        line.Claim = claim;
        line.Assertion = assertion;
        line.Document = document;
        line.Route = route.Route!;
        line.Ordinal = ordinal;
        line.Factors = route.Factors;
        line.Signature = route.Signature;
        line.Marks = route.Marks;
        line.Qualities = route.Qualities;
        line.Opposes = opposes;
        line.AttributedTo = -1;
        line.IsDead = (route.Qualities & RouteQualities.Retracted) != 0 || (assertion.Withdrawn is not null && Routes.IsEffective(assertion.Withdrawn));
        if (assertion.AttributedTo is { } speaker && claim.Kind != ClaimKind.Utterance)
            Attribute(ref line, Entities.SourceNumber(speaker));
    }

    void Attribute(ref Line line, int speaker)
    {
        int entity = Entities.OfSource(speaker);
        line.AttributedTo = speaker;
        line.Factors = FactorSet.With(line.Factors, entity);
        line.Signature |= FactorSignature.Of(entity);
        line.Qualities |= Entities.QualitiesOf([entity]) | (Entities.MayLink(entity) ? RouteQualities.MayLink : 0);
    }
}
