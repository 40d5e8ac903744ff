namespace Provenance.Reporting;

/// <summary>Writes what a document is: its dates, the hands it went through, what it was made from and what it disclaims.</summary>
internal static class DocumentData
{
    /// <summary>Writes all documents in the order of the corpus.</summary>
    public static void Write(PageData data, ReportIndex index, Excerpts excerpts)
    {
        int number = 0;
        data.Objects("documents", index.Corpus.Documents, (data, document) =>
        {
            data.Text("id", document.Id);
            data.Text("title", document.Label);
            data.Text("genre", Term<Genre>.Of(document.Genre));
            data.Text("language", document.Language);
            data.Text("address", document.Address);
            data.Date("published", document.Published);
            data.Text("investigation", document.Investigation);
            data.Text("notes", document.Notes);
            data.Mark("held", index.Corpus.Texts.Find(document.Id) is not null);
            if (document.Retracted is { } retracted)
            {
                data.Mark("retracted", true);
                data.Date("retractedOn", retracted.On);
            }
            data.Texts("label", index.Labels.Document(number));
            data.Count("claims", index.ClaimsOn[number++]);
            data.Objects("chain", document.Chain, (data, hand) =>
            {
                data.Number("source", index.Source(hand.Source));
                data.Text("role", Term<HandRole>.Of(hand.Role));
                data.Date("on", hand.On);
                data.Mark("verified", hand.Verified);
            });
            data.Objects("from", document.DerivedFrom, (data, derivation) => WriteDerivation(data, index, derivation));
            data.Objects("disclaimers", document.Disclaimers, (data, disclaimer) =>
            {
                data.Text("kind", Term<DisclaimerKind>.Of(disclaimer.Kind));
                if (disclaimer.By is { } by)
                    data.Number("by", index.Source(by));
                data.Words(excerpts.Of(disclaimer.Evidence, document.Id));
            });
        });
    }

    static void WriteDerivation(PageData data, ReportIndex index, Derivation derivation)
    {
        data.Text("how", Term<DerivationKind>.Of(derivation.How));
        if (derivation.Document is { } original)
            data.Number("document", index.Document(original));
        if (derivation.Source is { } source)
            data.Number("source", index.Source(source));
        data.Text("address", derivation.Address);
        data.Mark("suspected", derivation.Certainty == Certainty.Suspected);
        data.Mark("verified", derivation.Verified);
    }
}
