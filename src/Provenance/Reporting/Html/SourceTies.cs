namespace Provenance.Reporting;

/// <summary>What ties the sources of a corpus to each other: merges, ways of texts, quotations, affiliations.</summary>
internal static class SourceTies
{
    /// <summary>All ties, each kind between two sources once, in the order of the corpus.</summary>
    public static List<SourceTie> Of(ReportIndex index)
    {
        List<SourceTie> ties = [];
        HashSet<(int, int, string)> seen = [];
        for (int i = 0; i < index.Corpus.Sources.Count; i++)
            AddStated(i, index.Corpus.Sources[i]);
        foreach (Document document in index.Corpus.Documents)
            AddWays(document);
        foreach (Claim claim in index.Corpus.Claims)
            foreach (Assertion assertion in claim.Assertions)
                if (assertion.AttributedTo is { } voice && Speaker(assertion.Document) is >= 0 and int carrier)
                    Add(carrier, index.Source(voice), TieSort.Quotes, "quotes");
        return ties;

        void AddStated(int number, Source source)
        {
            if (source.SameAs is { } twin)
                Add(number, index.Source(twin), TieSort.Same, "the same source as");
            foreach (Affiliation affiliation in source.Affiliations)
            {
                bool denied = affiliation.Polarity == Polarity.Denied;
                string words = Term<AffiliationRelation>.Of(affiliation.Relation).Replace('-', ' ');
                Add(number, index.Source(affiliation.Party), denied ? TieSort.Denied : TieSort.Affiliated, denied ? $"denies: {words}" : words);
            }
        }

        void AddWays(Document document)
        {
            // Each hand had the text from the one before it, and the first of them from the last hand of the original.
            int before = -1;
            foreach (Hand hand in document.Chain)
            {
                int own = index.Source(hand.Source);
                if (before >= 0)
                    Add(own, before, TieSort.Carries, Carrying(hand.Role));
                before = own;
            }
            foreach (Derivation derivation in document.DerivedFrom)
                if (document.Chain.Count > 0 && From(derivation) is >= 0 and int original)
                    Add(index.Source(document.Chain[0].Source), original, TieSort.Made, Term<DerivationKind>.Of(derivation.How).Replace('-', ' ') + (derivation.Certainty == Certainty.Suspected ? ", it is suspected," : ""));
        }

        int From(Derivation derivation) => derivation.Document is { } original ? Speaker(original) : derivation.Source is { } source ? index.Source(source) : -1;

        int Speaker(string document) => index.Corpus.FindDocument(document) is { Chain: { IsEmpty: false } chain } ? index.Source(chain[chain.Count - 1].Source) : -1;

        void Add(int from, int to, TieSort sort, string words)
        {
            if (from != to && to >= 0 && seen.Add((from, to, words)))
                ties.Add(new SourceTie(from, to, sort, words));
        }
    }

    static string Carrying(HandRole role) => role switch
    {
        HandRole.Publisher => "publishes",
        HandRole.Republisher => "republishes",
        HandRole.Translator => "translates",
        HandRole.Aggregator => "collects",
        HandRole.Agency => "is credited beside",
        _ => "has it from",
    };
}

/// <summary>A tie of one source to another that it depends on.</summary>
/// <param name="From">The number of the source.</param>
/// <param name="To">The number of the other.</param>
/// <param name="Sort">What sort of tie.</param>
/// <param name="Words">What the first does to the second, in words.</param>
internal sealed record SourceTie(int From, int To, TieSort Sort, string Words);

/// <summary>What sort of tie there is, the one that weighs most first.</summary>
internal enum TieSort
{
    /// <summary>They are one.</summary>
    Same,

    /// <summary>One carries what the other wrote or published.</summary>
    Carries,

    /// <summary>A text of the one was made from one of the other.</summary>
    Made,

    /// <summary>Somebody states an affiliation.</summary>
    Affiliated,

    /// <summary>One quotes the other.</summary>
    Quotes,

    /// <summary>An affiliation is denied.</summary>
    Denied,
}
