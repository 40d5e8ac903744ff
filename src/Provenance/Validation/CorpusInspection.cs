using Provenance.Corpora;
using Provenance.Validation.Rules;

namespace Provenance.Validation;

/// <summary>Visits every noun of a corpus, in its order, with the rules about its kind. Entries that are missing are passed over.</summary>
internal sealed class CorpusInspection(CorpusContext context)
{
    static readonly VisitValidator<CorpusVisit> CorpusRules = new(RuleCatalogue.About<CorpusVisit>());
    static readonly VisitValidator<SourceVisit> SourceRules = new(RuleCatalogue.About<SourceVisit>());
    static readonly VisitValidator<AffiliationVisit> AffiliationRules = new(RuleCatalogue.About<AffiliationVisit>());
    static readonly VisitValidator<DocumentVisit> DocumentRules = new(RuleCatalogue.About<DocumentVisit>());
    static readonly VisitValidator<HandVisit> HandRules = new(RuleCatalogue.About<HandVisit>());
    static readonly VisitValidator<DerivationVisit> DerivationRules = new(RuleCatalogue.About<DerivationVisit>());
    static readonly VisitValidator<DisclaimerVisit> DisclaimerRules = new(RuleCatalogue.About<DisclaimerVisit>());
    static readonly VisitValidator<ClaimVisit> ClaimRules = new(RuleCatalogue.About<ClaimVisit>());
    static readonly VisitValidator<AssertionVisit> AssertionRules = new(RuleCatalogue.About<AssertionVisit>());
    static readonly VisitValidator<QuoteVisit> QuoteRules = new(RuleCatalogue.About<QuoteVisit>());
    static readonly VisitValidator<WithdrawalVisit> WithdrawalRules = new(RuleCatalogue.About<WithdrawalVisit>());

    readonly List<Diagnostic> findings = [];
    readonly Dictionary<Document, List<QuoteVisit>> quotes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Everything the rules find, in the order of the visits.</summary>
    public List<Diagnostic> Run()
    {
        Headway? headway = context.Options.Headway;
        headway?.Begin("Checking", "entries", context.Corpus.Sources.Count + context.Corpus.Documents.Count + context.Corpus.Claims.Count);
        CorpusRules.Visit(new CorpusVisit(context), findings);
        foreach (Source source in context.Corpus.Sources)
            if (source is not null)
                Inspect(source, headway);
        foreach (Document document in context.Corpus.Documents)
            if (document is not null)
                Inspect(document, headway);
        foreach (Claim claim in context.Corpus.Claims)
            if (claim is not null)
                Inspect(claim, headway);
        InspectQuotes(headway);
        findings.AddRange(context.Tally.Beyond(RuleCatalogue.All));
        return findings;
    }

    void Inspect(Source source, Headway? headway)
    {
        headway?.Add(1);
        SourceRules.Visit(new SourceVisit(context, source), findings);
        for (int i = 0; i < source.Affiliations.Count; i++)
            if (source.Affiliations[i] is { } affiliation)
            {
                AffiliationVisit visit = new(context, source, affiliation, i);
                AffiliationRules.Visit(visit, findings);
                Inspect(visit, affiliation.Evidence, context.Documents.Find(affiliation.StatedIn), affiliation.Places);
            }
    }

    void Inspect(Document document, Headway? headway)
    {
        headway?.Add(1);
        DocumentVisit owner = new(context, document);
        DocumentRules.Visit(owner, findings);
        for (int i = 0; i < document.Chain.Count; i++)
            if (document.Chain[i] is { } hand)
                HandRules.Visit(new HandVisit(context, document, hand, i), findings);
        for (int i = 0; i < document.DerivedFrom.Count; i++)
            if (document.DerivedFrom[i] is { } derivation)
                DerivationRules.Visit(new DerivationVisit(context, document, derivation, i), findings);
        for (int i = 0; i < document.Disclaimers.Count; i++)
            if (document.Disclaimers[i] is { } disclaimer)
            {
                DisclaimerVisit visit = new(context, document, disclaimer, i);
                DisclaimerRules.Visit(visit, findings);
                Inspect(visit, disclaimer.Evidence, document, disclaimer.Places);
            }
        Inspect(owner, document.Retracted, document);
    }

    void Inspect(Claim claim, Headway? headway)
    {
        headway?.Add(1);
        ClaimRules.Visit(new ClaimVisit(context, claim), findings);
        for (int i = 0; i < claim.Assertions.Count; i++)
            if (claim.Assertions[i] is { } assertion)
            {
                AssertionVisit visit = new(context, claim, assertion, i);
                AssertionRules.Visit(visit, findings);
                Inspect(visit, assertion.Evidence, visit.Document, assertion.Places);
                Inspect(visit, assertion.Withdrawn, visit.Document);
            }
    }

    void Inspect(Visit owner, Evidence? evidence, Document? document, Places places)
    {
        if (evidence is null)
            return;
        QuoteVisit visit = new(owner, evidence, document, places);
        if (document is null || context.TextOf(document) is null)
            QuoteRules.Visit(visit, findings);
        else if (quotes.TryGetValue(document, out List<QuoteVisit>? others))
            others.Add(visit);
        else
            quotes.Add(document, [visit]);
    }

    // Document by document, so that no more than one text is made ready for searching at a time.
    void InspectQuotes(Headway? headway)
    {
        headway?.Begin("Looking quotes up", "quotes", quotes.Values.Sum(visits => visits.Count));
        foreach (Document document in context.Corpus.Documents)
        {
            if (document is null || !quotes.Remove(document, out List<QuoteVisit>? visits))
                continue;
            AnchoredText text = new(context.TextOf(document)!.Content);
            foreach (QuoteVisit visit in visits)
            {
                visit.Text = text;
                QuoteRules.Visit(visit, findings);
                headway?.Add(1);
            }
        }
    }

    void Inspect(Visit owner, Withdrawal? withdrawal, Document? document)
    {
        if (withdrawal is not null)
            WithdrawalRules.Visit(new WithdrawalVisit(owner, withdrawal, document), findings);
    }
}
