using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes how a source is graded: the grade that counts, and every rater's.</summary>
internal static class RatingsJson
{
    public static void Write(Utf8JsonWriter json, Source source, Reliability grade)
    {
        json.WriteString("grade", grade.ToString());
        json.WriteStartArray("ratings");
        foreach (ReliabilityRating rating in source.Reliability)
        {
            json.WriteStartObject();
            json.WriteString("grade", rating.Grade.ToString());
            json.WriteString("by", rating.By);
            json.WriteString("on", rating.On?.ToString());
            json.WriteString("basis", rating.Basis);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
