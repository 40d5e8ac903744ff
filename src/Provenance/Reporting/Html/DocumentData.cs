using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes what a document is: its dates, the hands it went through, what it was made from and what it disclaims.</summary>
internal static class DocumentData
{
    /// <summary>Writes all documents in the order of the corpus.</summary>
    public static void Write(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, int[] claimsOf)
    {
        int number = 0;
        json.WriteStartArray("documents");
        foreach (Document document in index.Corpus.Documents)
        {
            json.WriteStartObject();
            json.Text("id", document.Id);
            json.Text("title", document.Label);
            json.WriteString("genre", Term<Genre>.Of(document.Genre));
            json.Text("language", document.Language);
            json.Text("address", document.Address);
            json.Date("published", document.Published);
            json.Text("investigation", document.Investigation);
            json.Text("notes", document.Notes);
            json.Mark("held", index.Corpus.Texts.Find(document.Id) is not null);
            if (document.Retracted is { } retracted)
            {
                json.Mark("retracted", true);
                json.Date("retractedOn", retracted.On);
            }
            json.Count("claims", claimsOf[number++]);
            json.Objects("chain", document.Chain, (json, hand) =>
            {
                json.WriteNumber("source", index.Source(hand.Source));
                json.WriteString("role", Term<HandRole>.Of(hand.Role));
                json.Date("on", hand.On);
                json.Mark("verified", hand.Verified);
            });
            json.Objects("from", document.DerivedFrom, (json, derivation) => WriteDerivation(json, index, derivation));
            json.Objects("disclaimers", document.Disclaimers, (json, disclaimer) =>
            {
                json.WriteString("kind", Term<DisclaimerKind>.Of(disclaimer.Kind));
                if (disclaimer.By is { } by)
                    json.WriteNumber("by", index.Source(by));
                json.Words(excerpts.Of(disclaimer.Evidence, document.Id));
            });
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteDerivation(Utf8JsonWriter json, ReportIndex index, Derivation derivation)
    {
        json.WriteString("how", Term<DerivationKind>.Of(derivation.How));
        if (derivation.Document is { } original)
            json.WriteNumber("document", index.Document(original));
        if (derivation.Source is { } source)
            json.WriteNumber("source", index.Source(source));
        json.Text("address", derivation.Address);
        json.Mark("suspected", derivation.Certainty == Certainty.Suspected);
        json.Mark("verified", derivation.Verified);
    }
}
