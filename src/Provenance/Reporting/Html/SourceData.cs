using System.Globalization;

namespace Provenance.Reporting;

/// <summary>Writes what a source states about itself, how it is judged, what it had a hand in, and what hangs on it.</summary>
internal static class SourceData
{
    /// <summary>Writes all sources in the order of the corpus.</summary>
    public static void Write(PageData data, ReportIndex index, Excerpts excerpts, IReadOnlyList<SourceStanding> standings)
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
        int number = 0;
        data.Objects("sources", index.Corpus.Sources, (data, source) =>
        {
            WriteSelf(data, index, source, number);
            data.Objects("affiliations", source.Affiliations, (data, affiliation) => WriteAffiliation(data, index, excerpts, affiliation));
            data.Objects("disclaimers", [.. disclaimers[source.Id]], (data, pair) =>
            {
                data.Text("kind", Term<DisclaimerKind>.Of(pair.Disclaimer.Kind));
                data.Number("document", index.Document(pair.Document.Id));
                data.Words(excerpts.Of(pair.Disclaimer.Evidence, pair.Document.Id));
            });
            data.Objects("hands", [.. hands[source.Id]], (data, pair) =>
            {
                data.Number("document", index.Document(pair.Document.Id));
                data.Text("role", Term<HandRole>.Of(pair.Hand.Role));
                data.Date("on", pair.Hand.On);
            });
            if (byLeader.TryGetValue(index.Leader(number++), out SourceStanding? standing))
                WriteStanding(data, index, standing);
        });
    }

    static void WriteSelf(PageData data, ReportIndex index, Source source, int number)
    {
        data.Text("id", source.Id);
        data.Text("name", source.Label);
        data.Texts("label", index.Labels.Source(number));
        data.Text("kind", Term<SourceKind>.Of(source.Kind));
        data.Text("address", source.Address);
        data.Text("ecosystem", source.Ecosystem);
        data.Text("notes", source.Notes);
        Judgement judgement = index.Ranking.Model.Grades.Of(number);
        data.Text("grade", Term<Reliability>.Of(judgement.Grade).ToUpperInvariant());
        data.Objects("ratings", source.Reliability, static (data, rating) =>
        {
            data.Text("grade", Term<Reliability>.Of(rating.Grade).ToUpperInvariant());
            data.Text("basis", rating.Basis);
            data.Text("by", rating.By);
            data.Date("on", rating.On);
        });
        data.Objects("records", source.Records, static (data, record) =>
        {
            data.Number("right", record.Counts.Right);
            data.Number("wrong", record.Counts.Wrong);
            data.Text("basis", record.Basis);
            data.Text("by", record.By);
            data.Date("on", record.On);
        });
        if (judgement.Record is not null)
            data.Text("counts", string.Create(CultureInfo.InvariantCulture, $"{judgement}: trust {judgement.Trust:0.000}"));
        int leader = index.Leader(number);
        if (leader != number)
            data.Number("leader", leader);
        if (index.EntityOf(number) is { Members.Length: > 1 } entity)
        {
            data.Numbers("members", [.. entity.Members.Select(index.Source)]);
            data.Mark("byControl", entity.ByControl);
        }
    }

    static void WriteAffiliation(PageData data, ReportIndex index, Excerpts excerpts, Affiliation affiliation)
    {
        data.Text("relation", Term<AffiliationRelation>.Of(affiliation.Relation));
        data.Number("party", index.Source(affiliation.Party));
        data.Mark("denied", affiliation.Polarity == Polarity.Denied);
        if (affiliation.Status is { } status)
            data.Text("status", Term<AffiliationStatus>.Of(status));
        if (affiliation.StatedBy is { } by)
            data.Number("by", index.Source(by));
        if (affiliation.StatedIn is { } document)
            data.Number("document", index.Document(document));
        data.Date("since", affiliation.Since);
        data.Date("until", affiliation.Until);
        data.Words(excerpts.Of(affiliation.Evidence, affiliation.StatedIn));
    }

    static void WriteStanding(PageData data, ReportIndex index, SourceStanding standing)
    {
        data.Number("claims", standing.Claims);
        data.Numbers("with", standing.Sources.Count > 1 ? [.. standing.Sources.Select(index.Source)] : []);
        data.Numbers("alone", [.. standing.Alone.Select(index.Claim).Order()]);
        data.Measure("meanChange", standing.MeanChange);
        data.Count("rankChange", standing.RankChange);
        data.Count("tierChanges", standing.TierChanges);
    }
}
