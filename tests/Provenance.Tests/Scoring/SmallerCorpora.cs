using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

/// <summary>Makes a corpus on which a check fails as small as it stays failing, so that a person can read why.</summary>
static class SmallerCorpora
{
    /// <summary>
    /// The smallest corpus found on which the check fails in the same manner: what can be taken away is taken away, piece by piece, until
    /// every further piece makes the check pass.
    /// </summary>
    /// <param name="corpus">A corpus on which the check fails.</param>
    /// <param name="check">The check; it throws where it fails.</param>
    /// <returns>The corpus, and how the check fails on it; the exception is null if the check passes on the corpus that was given.</returns>
    public static (Corpus Smallest, Exception? Failure) Smallest(Corpus corpus, Action<Corpus> check)
    {
        Exception? failure = Run(check, corpus);
        bool shrunk = failure is not null;
        while (shrunk)
        {
            shrunk = false;
            foreach (Corpus smaller in Of(corpus))
                if (Run(check, smaller) is { } same && same.GetType() == failure!.GetType())
                {
                    (corpus, failure, shrunk) = (smaller, same, true);
                    break;
                }
        }
        return (corpus, failure);
    }

    static Exception? Run(Action<Corpus> check, Corpus corpus)
    {
        try
        {
            check(corpus);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    /// <summary>The corpora that lack one piece of another, the largest pieces first.</summary>
    static IEnumerable<Corpus> Of(Corpus corpus)
    {
        foreach (Claim claim in corpus.Claims)
            yield return Without(corpus, claim);
        foreach (Document document in corpus.Documents)
            yield return Without(corpus, document);
        foreach (Source source in corpus.Sources)
            yield return Without(corpus, source);
        for (int i = 0; i < corpus.Claims.Count; i++)
            foreach (Claim simpler in Of(corpus.Claims[i]))
                yield return corpus.With(claims: Replace(corpus.Claims, i, simpler));
        for (int i = 0; i < corpus.Documents.Count; i++)
            foreach (Document simpler in Of(corpus.Documents[i]))
                yield return corpus.With(documents: Replace(corpus.Documents, i, simpler));
        for (int i = 0; i < corpus.Sources.Count; i++)
            foreach (Source simpler in Of(corpus.Sources[i]))
                yield return corpus.With(sources: Replace(corpus.Sources, i, simpler));
    }

    static Corpus Without(Corpus corpus, Claim claim) => corpus.With(claims: corpus.Claims.Where(other => other.Id != claim.Id).Select(other => other with
    {
        Entails = Without(other.Entails, claim.Id),
        Contradicts = Without(other.Contradicts, claim.Id),
    }).ToValueList());

    static Corpus Without(Corpus corpus, Document document) => corpus.With(
        documents: corpus.Documents.Where(other => other.Id != document.Id)
            .Select(other => other with { DerivedFrom = other.DerivedFrom.Where(original => original.Document != document.Id).ToValueList() }).ToValueList(),
        claims: corpus.Claims.Select(claim => claim with
        {
            Assertions = claim.Assertions.Where(assertion => assertion.Document != document.Id).Select(assertion => assertion with { From = Without(assertion.From, document.Id) }).ToValueList(),
        }).ToValueList());

    static Corpus Without(Corpus corpus, Source source)
    {
        string? Unless(string? id) => id == source.Id ? null : id;
        return corpus.With(
            corpus.Sources.Where(other => other.Id != source.Id).Select(other => other with
            {
                SameAs = Unless(other.SameAs),
                Affiliations = other.Affiliations.Where(tie => tie.Party != source.Id).Select(tie => tie with { StatedBy = Unless(tie.StatedBy) }).ToValueList(),
            }).ToValueList(),
            corpus.Documents.Select(document => document with
            {
                Chain = document.Chain.Where(hand => hand.Source != source.Id).ToValueList(),
                DerivedFrom = document.DerivedFrom.Where(original => original.Source != source.Id || original.Document is not null || original.Address is not null)
                    .Select(original => original with { Source = Unless(original.Source) }).ToValueList(),
                Disclaimers = document.Disclaimers.Select(one => one with { By = Unless(one.By) }).ToValueList(),
            }).ToValueList(),
            corpus.Claims.Select(claim => claim with
            {
                Parties = Without(claim.Parties, source.Id),
                Assertions = claim.Assertions.Select(assertion => assertion with { AttributedTo = Unless(assertion.AttributedTo) }).ToValueList(),
            }).ToValueList());
    }

    static IEnumerable<Claim> Of(Claim claim) =>
    [
        .. Pieces(claim.Assertions, rest => claim with { Assertions = rest }),
        .. Pieces(claim.Entails, rest => claim with { Entails = rest }),
        .. Pieces(claim.Contradicts, rest => claim with { Contradicts = rest }),
        .. Pieces(claim.Parties, rest => claim with { Parties = rest }),
        .. Other(claim, claim with { Prior = null }),
        .. Other(claim, claim with { About = null }),
        .. Other(claim, claim with { Horizon = null }),
        .. claim.Assertions.SelectMany((assertion, i) => Of(assertion).Select(simpler => claim with { Assertions = Replace(claim.Assertions, i, simpler) })),
    ];

    static IEnumerable<Assertion> Of(Assertion assertion) =>
    [
        .. Other(assertion, assertion with { AttributedTo = null, Manner = null }),
        .. Other(assertion, assertion with { Manner = null }),
        .. Other(assertion, assertion with { Modality = Modality.Asserted }),
        .. Other(assertion, assertion with { Stance = Stance.Asserts }),
        .. Other(assertion, assertion with { Official = false }),
        .. Other(assertion, assertion with { OwnReporting = false }),
        .. Other(assertion, assertion with { Withdrawn = null }),
        .. Pieces(assertion.From, rest => assertion with { From = rest }),
    ];

    static IEnumerable<Document> Of(Document document) =>
    [
        .. Pieces(document.Chain, rest => document with { Chain = rest }),
        .. Pieces(document.DerivedFrom, rest => document with { DerivedFrom = rest }),
        .. Pieces(document.Disclaimers, rest => document with { Disclaimers = rest }),
        .. Other(document, document with { Published = null }),
        .. Other(document, document with { Retracted = null }),
        .. Other(document, document with { Investigation = null }),
        .. Other(document, document with { Genre = Genre.Article }),
        .. document.Chain.SelectMany((hand, i) => Other(hand, new Hand { Role = hand.Role, Source = hand.Source })
            .Select(simpler => document with { Chain = Replace(document.Chain, i, simpler) })),
    ];

    static IEnumerable<Source> Of(Source source) =>
    [
        .. Pieces(source.Reliability, rest => source with { Reliability = rest }),
        .. Pieces(source.Records, rest => source with { Records = rest }),
        .. Pieces(source.Affiliations, rest => source with { Affiliations = rest }),
        .. Other(source, source with { SameAs = null }),
        .. Other(source, source with { Ecosystem = null }),
        .. Other(source, source with { Kind = SourceKind.Outlet }),
    ];

    /// <summary>The thing with each piece of a list missing.</summary>
    static IEnumerable<TWhole> Pieces<TWhole, TPiece>(ValueList<TPiece> pieces, Func<ValueList<TPiece>, TWhole> with) =>
        Enumerable.Range(0, pieces.Count).Select(missing => with(pieces.Where((_, i) => i != missing).ToValueList()));

    /// <summary>The simpler thing, unless it is the same.</summary>
    static IEnumerable<T> Other<T>(T thing, T simpler)
        where T : notnull => thing.Equals(simpler) ? [] : [simpler];

    static ValueList<string> Without(ValueList<string> ids, string id) => ids.Where(other => other != id).ToValueList();

    static ValueList<T> Replace<T>(ValueList<T> list, int place, T item) => list.Select((one, i) => i == place ? item : one).ToValueList();
}
