namespace Provenance.Reporting;

/// <summary>A corpus in a notebook: what there is, and the first documents and sources.</summary>
internal static class CorpusCard
{
    const int Rows = 12;

    public static void Write(Card card, Corpus corpus)
    {
        string asOf = Dates.Text(corpus.AsOf) is { } day ? $"As of {day}: " : "";
        card.Begin();
        card.Title(Summary.Title(corpus), $"{asOf}{Summary.Count(corpus.Claims.Count, "claim", "claims")} in {Summary.Count(corpus.Documents.Count, "document", "documents")} by {Summary.Count(corpus.Sources.Count, "source", "sources")}.");
        card.Table("Documents", "document", "published", "hands", "derived from");
        // A corpus made in code may hold nothing where something should be; validation says so.
        foreach (Document document in corpus.Documents.Where(document => document is not null).Take(Rows))
            card.Row(() => Named(card, document.Label, document.Id), () => card.Text(document.Published?.ToString() ?? "not known"),
                () => card.Text(string.Join(" › ", document.Chain.Select(hand => $"{hand.Source} ({Term<HandRole>.Of(hand.Role)})"))),
                () => card.Text(string.Join(", ", document.DerivedFrom.Select(derivation => $"{derivation.Document ?? derivation.Address ?? derivation.Source} ({Term<DerivationKind>.Of(derivation.How)})"))));
        card.EndTable(corpus.Documents.Count - Rows, ".");
        card.Table("Sources", "source", "kind", "reliability");
        foreach (Source source in corpus.Sources.Where(source => source is not null).Take(Rows))
            card.Row(() => Named(card, source.Label, source.Id), () => card.Text(Term<SourceKind>.Of(source.Kind)), () => card.Text(SourceCard.Grades(source)));
        card.EndTable(corpus.Sources.Count - Rows, ".");
        card.End();
    }

    static void Named(Card card, string label, string id)
    {
        card.Text(label);
        card.NewLine();
        card.Code(id);
    }
}
