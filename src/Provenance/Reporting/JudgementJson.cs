using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes how a source is judged: what counts, and what every rater says.</summary>
internal static class JudgementJson
{
    /// <summary>Writes <c>trust</c>, <c>grade</c>, <c>record</c> (null where none counts), <c>ratings</c> and <c>records</c>.</summary>
    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteNumber("trust", judgement.Trust);
        json.WriteString("grade", judgement.Grade.ToString());
        if (judgement.Record is { } counts)
        {
            json.WriteStartObject("record");
            Write(json, counts);
            json.WriteEndObject();
        }
        else
            json.WriteNull("record");
        json.WriteObjects("ratings", judgement.Ratings, (json, rating) =>
        {
            json.WriteString("grade", rating.Grade.ToString());
            Write(json, rating.By, rating.On, rating.Basis);
        });
        json.WriteObjects("records", judgement.Records, (json, record) =>
        {
            Write(json, record.Counts);
            Write(json, record.By, record.On, record.Basis);
        });
    }

    static void Write(Utf8JsonWriter json, TrackRecord record)
    {
        json.WriteNumber("right", record.Right);
        json.WriteNumber("wrong", record.Wrong);
    }

    static void Write(Utf8JsonWriter json, string? by, EdtfDate? on, string? basis)
    {
        json.WriteString("by", by);
        json.WriteString("on", on?.Text);
        json.WriteString("basis", basis);
    }
}
