namespace Provenance.Tests.Scoring.Axioms;

/// <summary>Corpora that differ from another in one respect.</summary>
static class CorpusChange
{
    public static Corpus With(this Corpus corpus, ValueList<Source>? sources = null, ValueList<Document>? documents = null, ValueList<Claim>? claims = null) => new()
    {
        Id = corpus.Id,
        Title = corpus.Title,
        AsOf = corpus.AsOf,
        TextsFolder = corpus.TextsFolder,
        Sources = sources ?? corpus.Sources,
        Documents = documents ?? corpus.Documents,
        Claims = claims ?? corpus.Claims,
        Texts = corpus.Texts,
    };

    /// <summary>The corpus with a further document and what it says to the first claim.</summary>
    public static Corpus Telling(this Corpus corpus, Document document, Assertion assertion, params Source[] sources) => corpus.With(
        [.. corpus.Sources, .. sources], [.. corpus.Documents, document],
        [corpus.Claims[0] with { Assertions = [.. corpus.Claims[0].Assertions, assertion] }, .. corpus.Claims.Skip(1)]);

    /// <summary>The corpus with each claim changed.</summary>
    public static Corpus Claims(this Corpus corpus, Func<Claim, Claim> change) => corpus.With(claims: corpus.Claims.Select(change).ToValueList());

    /// <summary>The corpus with each document changed.</summary>
    public static Corpus Documents(this Corpus corpus, Func<Document, Document> change) => corpus.With(documents: corpus.Documents.Select(change).ToValueList());

    /// <summary>The corpus with every id of a source in it written otherwise.</summary>
    public static Corpus RenameSources(this Corpus corpus, Func<string, string> rename)
    {
        string? Maybe(string? id) => id is null ? null : rename(id);
        return corpus.With(
            corpus.Sources.Select(source => source with
            {
                Id = rename(source.Id),
                SameAs = Maybe(source.SameAs),
                Affiliations = source.Affiliations.Select(tie => tie with { Party = rename(tie.Party), StatedBy = Maybe(tie.StatedBy) }).ToValueList(),
            }).ToValueList(),
            corpus.Documents.Select(document => document with
            {
                Chain = document.Chain.Select(hand => hand with { Source = rename(hand.Source) }).ToValueList(),
                DerivedFrom = document.DerivedFrom.Select(original => original with { Source = Maybe(original.Source) }).ToValueList(),
                Disclaimers = document.Disclaimers.Select(one => one with { By = Maybe(one.By) }).ToValueList(),
            }).ToValueList(),
            corpus.Claims.Select(claim => claim with
            {
                Parties = claim.Parties.Select(rename).ToValueList(),
                Assertions = claim.Assertions.Select(assertion => assertion with { AttributedTo = Maybe(assertion.AttributedTo) }).ToValueList(),
            }).ToValueList());
    }

    /// <summary>The corpus with sources, documents, claims and assertions in another order.</summary>
    public static Corpus Shuffle(this Corpus corpus, int seed)
    {
        Random random = new(seed);
        ValueList<T> Mix<T>(ValueList<T> list)
        {
            T[] items = [.. list];
            random.Shuffle(items);
            return [.. items];
        }
        return corpus.With(
            Mix(corpus.Sources.Select(source => source with { Affiliations = Mix(source.Affiliations) }).ToValueList()),
            Mix(corpus.Documents),
            Mix(corpus.Claims.Select(claim => claim with { Assertions = Mix(claim.Assertions), Parties = Mix(claim.Parties) }).ToValueList()));
    }
}
