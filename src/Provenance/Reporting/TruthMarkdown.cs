using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a result of truth discovery as Markdown.</summary>
public static class TruthMarkdown
{
    /// <summary>
    /// Writes a heading, what was done and why, how it does against the truth, and tables of the sources, of the pairs that copy, of the
    /// items and of the reasons asked for. Numbers have three digits; <see cref="TruthJson"/> has all. Nothing in a name acts as
    /// Markdown or HTML. Lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">The heading.</param>
    /// <param name="report">What to tell.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no item of a name in <see cref="TruthReport.Why"/>.</exception>
    public static void Write(TextWriter output, string title, TruthReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(report);
        TruthEstimate estimate = report.Estimate;
        Markdown markdown = new(output);
        markdown.Heading(1, title);
        markdown.Paragraph(TruthSummary.Counts(report.Observations));
        markdown.Paragraph(TruthSummary.Method(estimate));
        if (estimate.ChosenBecause.Length > 0)
            markdown.Paragraph(estimate.ChosenBecause);
        if (report.Evaluation is { } evaluation)
            markdown.Paragraph(TruthSummary.Score(evaluation));
        foreach (string item in report.Why)
            Write(markdown, estimate.Explain(item));
        if (report.HasSources)
            WriteSources(markdown, estimate);
        if (estimate.Copying.Count > 0)
            WriteCopying(markdown, estimate);
        if (report.HasResults)
            WriteResults(markdown, estimate);
    }

    static void Write(Markdown markdown, ItemReasons reasons)
    {
        markdown.Heading(2, $"Why {reasons.Estimate.Item} is {reasons.Estimate.Value}");
        markdown.Head("Value", ":Probability", "Source", ":Weight", ":Accuracy");
        foreach (ValueReasons value in reasons.Values)
            foreach (Vote vote in value.Votes)
                markdown.Row(value.Value, Markdown.Number(value.Probability), vote.Source, TruthSummary.Measure(vote.Weight), TruthSummary.Measure(vote.Accuracy));
        markdown.EndTable();
    }

    static void WriteSources(Markdown markdown, TruthEstimate estimate)
    {
        markdown.Heading(2, "Sources");
        markdown.Head("Source", ":Accuracy", ":Low", ":High", ":Claims");
        foreach (SourceEstimate source in estimate.Sources)
            markdown.Row(source.Source, TruthSummary.Measure(source.Accuracy), Markdown.Number(source.Low), Markdown.Number(source.High), Markdown.Number(source.Claims));
        markdown.EndTable();
    }

    static void WriteCopying(Markdown markdown, TruthEstimate estimate)
    {
        markdown.Heading(2, "Copying");
        markdown.Head("Copier", "Original", ":Probability", ":Direction", ":Shared", ":Overlap");
        foreach (CopyPair pair in estimate.Copying)
            markdown.Row(pair.Copier, pair.Original, Markdown.Number(pair.Probability), Markdown.Number(pair.DirectionProbability), Markdown.Number(pair.Shared), Markdown.Number(pair.Overlap));
        markdown.EndTable();
    }

    static void WriteResults(Markdown markdown, TruthEstimate estimate)
    {
        markdown.Heading(2, "Items");
        markdown.Head("Item", "Value", ":Probability", ":Tied");
        foreach (ItemEstimate item in estimate.Items)
            markdown.Row(item.Item, item.Value, Markdown.Number(item.Probability), Markdown.Number(item.Tied));
        markdown.EndTable();
    }
}
