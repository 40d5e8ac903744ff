
namespace Provenance.Reporting;

/// <summary>Writes what each document says to a claim, and what became of it.</summary>
internal static class LineData
{
    /// <summary>Of longer lists the first so many are shown and the others counted.</summary>
    public const int Most = 200;

    /// <summary>The lines of a ranked claim, those that count first where there are too many.</summary>
    public static void Write(PageData data, ReportIndex index, Excerpts excerpts, Explanation explanation)
    {
        ExplainedLine[] shown = [.. explanation.Lines.OrderBy(line => line.Fate != LineFate.Counts).Take(Most).OrderBy(line => line.Number)];
        data.Objects("lines", shown, (data, line) =>
        {
            WriteSaid(data, index, excerpts, line.Assertion, line.Stance);
            data.Number("number", line.Number);
            data.Text("fate", Term<LineFate>.Of(line.Fate));
            if (line.Because is { } because)
                data.Number("because", because);
            data.Texts("through", line.Through.Length == 0 ? [] : line.Through.Split(", "));
            if (line.LentBy is { } lender)
                data.Number("lentBy", index.Claim(lender));
            data.Measure("strength", line.Strength);
            data.Measure("evidence", line.Evidence);
            data.Objects("factors", [.. line.Factors.Where(factor => factor.Value != 1 || factor.Reason.Length > 0)], static (data, factor) =>
            {
                data.Text("name", factor.Name);
                data.Measure("value", factor.Value);
                data.Text("reason", factor.Reason);
            });
            data.Numbers("restsOn", [.. line.RestsOn.Select(index.Source).Where(source => source >= 0)]);
            data.Texts("standIns", [.. line.RestsOn.Where(id => index.Source(id) < 0)]);
            data.Numbers("originals", [.. line.Originals.Where(id => id != line.Document).Select(index.Document)]);
        });
        data.Count("moreLines", explanation.Lines.Count - shown.Length);
    }

    /// <summary>The assertions of a claim that is not ranked.</summary>
    public static void Write(PageData data, ReportIndex index, Excerpts excerpts, Claim claim)
    {
        data.Objects("lines", [.. claim.Assertions.Take(Most)], (data, assertion) => WriteSaid(data, index, excerpts, assertion, assertion.Stance));
        data.Count("moreLines", Math.Max(0, claim.Assertions.Count - Most));
    }

    static void WriteSaid(PageData data, ReportIndex index, Excerpts excerpts, Assertion assertion, Stance stance)
    {
        data.Number("document", index.Document(assertion.Document));
        data.Text("stance", Term<Stance>.Of(stance));
        if (assertion.Modality != Modality.Asserted)
            data.Text("modality", Term<Modality>.Of(assertion.Modality));
        if (assertion.AttributedTo is { } speaker)
        {
            data.Number("attributedTo", index.Source(speaker));
            data.Text("manner", Term<Manner>.Of(assertion.Manner ?? Manner.Paraphrase));
        }
        data.Mark("official", assertion.Official);
        data.Mark("own", assertion.OwnReporting);
        data.Texts("from", assertion.From);
        if (assertion.Withdrawn is { } withdrawn)
        {
            data.Mark("withdrawn", true);
            data.Date("withdrawnOn", withdrawn.On);
        }
        data.Words(excerpts.Of(assertion));
        data.Text("notes", assertion.Notes);
    }
}
