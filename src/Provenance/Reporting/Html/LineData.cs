using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes what each document says to a claim, and what became of it.</summary>
internal static class LineData
{
    /// <summary>Of longer lists the first so many are shown and the others counted.</summary>
    public const int Most = 200;

    /// <summary>The lines of a ranked claim, those that count first where there are too many.</summary>
    public static void Write(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, Explanation explanation)
    {
        ExplainedLine[] shown = [.. explanation.Lines.OrderBy(line => line.Fate != LineFate.Counts).Take(Most).OrderBy(line => line.Number)];
        json.Objects("lines", shown, (json, line) =>
        {
            WriteSaid(json, index, excerpts, line.Assertion, line.Stance);
            json.WriteNumber("number", line.Number);
            json.WriteString("fate", Term<LineFate>.Of(line.Fate));
            if (line.Because is { } because)
                json.WriteNumber("because", because);
            json.Texts("through", line.Through.Length == 0 ? [] : line.Through.Split(", "));
            if (line.LentBy is { } lender)
                json.WriteNumber("lentBy", index.Claim(lender));
            json.Measure("strength", line.Strength);
            json.Measure("evidence", line.Evidence);
            json.Objects("factors", [.. line.Factors.Where(factor => factor.Value != 1 || factor.Reason.Length > 0)], static (json, factor) =>
            {
                json.Text("name", factor.Name);
                json.Measure("value", factor.Value);
                json.Text("reason", factor.Reason);
            });
            json.Texts("restsOn", line.RestsOn);
            json.Numbers("originals", [.. line.Originals.Where(id => id != line.Document).Select(index.Document)]);
        });
        json.Count("moreLines", explanation.Lines.Count - shown.Length);
    }

    /// <summary>The assertions of a claim that is not ranked.</summary>
    public static void Write(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, Claim claim)
    {
        json.Objects("lines", [.. claim.Assertions.Take(Most)], (json, assertion) => WriteSaid(json, index, excerpts, assertion, assertion.Stance));
        json.Count("moreLines", Math.Max(0, claim.Assertions.Count - Most));
    }

    static void WriteSaid(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, Assertion assertion, Stance stance)
    {
        json.WriteNumber("document", index.Document(assertion.Document));
        json.WriteString("stance", Term<Stance>.Of(stance));
        if (assertion.Modality != Modality.Asserted)
            json.WriteString("modality", Term<Modality>.Of(assertion.Modality));
        if (assertion.AttributedTo is { } speaker)
        {
            json.WriteNumber("attributedTo", index.Source(speaker));
            json.WriteString("manner", Term<Manner>.Of(assertion.Manner ?? Manner.Paraphrase));
        }
        json.Mark("official", assertion.Official);
        json.Mark("own", assertion.OwnReporting);
        json.Texts("from", assertion.From);
        if (assertion.Withdrawn is { } withdrawn)
        {
            json.Mark("withdrawn", true);
            json.Date("withdrawnOn", withdrawn.On);
        }
        json.Words(excerpts.Of(assertion));
        json.Text("notes", assertion.Notes);
    }
}
