using System.Globalization;
using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes what a source states about itself, how it is judged, what it had a hand in, and what hangs on it.</summary>
internal static class SourceData
{
    /// <summary>Writes all sources in the order of the corpus.</summary>
    public static void Write(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, IReadOnlyList<SourceStanding> standings)
    {
        Dictionary<int, SourceStanding> byLeader = [];
        foreach (SourceStanding standing in standings)
            foreach (string id in standing.Sources)
                byLeader.TryAdd(index.Leader(index.Source(id)), standing);
        ILookup<string, (Document Document, Disclaimer Disclaimer)> disclaimers = index.Corpus.Documents
            .SelectMany(document => document.Disclaimers.Where(disclaimer => disclaimer.By is not null), (document, disclaimer) => (document, disclaimer))
            .ToLookup(pair => pair.disclaimer.By!, StringComparer.Ordinal);
        ILookup<string, (Document Document, Hand Hand)> hands = index.Corpus.Documents
            .SelectMany(document => document.Chain, (document, hand) => (document, hand)).ToLookup(pair => pair.hand.Source, StringComparer.Ordinal);
        json.WriteStartArray("sources");
        for (int i = 0; i < index.Corpus.Sources.Count; i++)
        {
            Source source = index.Corpus.Sources[i];
            json.WriteStartObject();
            WriteSelf(json, index, source, i);
            json.Objects("affiliations", source.Affiliations, (json, affiliation) => WriteAffiliation(json, index, excerpts, affiliation));
            json.Objects("disclaimers", [.. disclaimers[source.Id]], (json, pair) =>
            {
                json.WriteString("kind", Term<DisclaimerKind>.Of(pair.Disclaimer.Kind));
                json.WriteNumber("document", index.Document(pair.Document.Id));
                json.Words(excerpts.Of(pair.Disclaimer.Evidence, pair.Document.Id));
            });
            json.Objects("hands", [.. hands[source.Id]], (json, pair) =>
            {
                json.WriteNumber("document", index.Document(pair.Document.Id));
                json.WriteString("role", Term<HandRole>.Of(pair.Hand.Role));
                json.Date("on", pair.Hand.On);
            });
            if (byLeader.TryGetValue(index.Leader(i), out SourceStanding? standing))
                WriteStanding(json, index, standing);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteSelf(Utf8JsonWriter json, ReportIndex index, Source source, int number)
    {
        json.Text("id", source.Id);
        json.Text("name", source.Label);
        json.WriteString("kind", Term<SourceKind>.Of(source.Kind));
        json.Text("address", source.Address);
        json.Text("ecosystem", source.Ecosystem);
        json.Text("notes", source.Notes);
        Judgement judgement = index.Ranking.Model.Grades.Of(number);
        json.WriteString("grade", Term<Reliability>.Of(judgement.Grade).ToUpperInvariant());
        json.Objects("ratings", source.Reliability, static (json, rating) =>
        {
            json.WriteString("grade", Term<Reliability>.Of(rating.Grade).ToUpperInvariant());
            json.Text("basis", rating.Basis);
            json.Text("by", rating.By);
            json.Date("on", rating.On);
        });
        json.Objects("records", source.Records, static (json, record) =>
        {
            json.WriteNumber("right", record.Counts.Right);
            json.WriteNumber("wrong", record.Counts.Wrong);
            json.Text("basis", record.Basis);
            json.Text("by", record.By);
            json.Date("on", record.On);
        });
        if (judgement.Record is not null)
            json.WriteString("counts", string.Create(CultureInfo.InvariantCulture, $"{judgement}: trust {judgement.Trust:0.000}"));
        int leader = index.Leader(number);
        if (leader != number)
            json.WriteNumber("leader", leader);
        if (index.EntityOf(number) is { Members.Length: > 1 } entity)
        {
            json.Numbers("members", [.. entity.Members.Select(index.Source)]);
            json.Mark("byControl", entity.ByControl);
        }
    }

    static void WriteAffiliation(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, Affiliation affiliation)
    {
        json.WriteString("relation", Term<AffiliationRelation>.Of(affiliation.Relation));
        json.WriteNumber("party", index.Source(affiliation.Party));
        json.Mark("denied", affiliation.Polarity == Polarity.Denied);
        if (affiliation.Status is { } status)
            json.WriteString("status", Term<AffiliationStatus>.Of(status));
        if (affiliation.StatedBy is { } by)
            json.WriteNumber("by", index.Source(by));
        if (affiliation.StatedIn is { } document)
            json.WriteNumber("document", index.Document(document));
        json.Date("since", affiliation.Since);
        json.Date("until", affiliation.Until);
        json.Words(excerpts.Of(affiliation.Evidence, affiliation.StatedIn));
    }

    static void WriteStanding(Utf8JsonWriter json, ReportIndex index, SourceStanding standing)
    {
        json.WriteNumber("claims", standing.Claims);
        json.Numbers("with", standing.Sources.Count > 1 ? [.. standing.Sources.Select(index.Source)] : []);
        json.Numbers("alone", [.. standing.Alone.Select(index.Claim).Order()]);
        json.Measure("meanChange", standing.MeanChange);
        json.Count("rankChange", standing.RankChange);
        json.Count("tierChanges", standing.TierChanges);
    }
}
