using System.Globalization;
using Provenance.Reporting;
using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>A result of truth discovery as a person reads it: what was done and why, the sources, who copies, the least certain items.</summary>
sealed class TruthTable(TruthReport report, string title, int width) : Drawing
{
    /// <summary>How many lines of each list are shown; the files of the other formats have all.</summary>
    const int Most = 12;

    const int NumberWidth = 6, IntervalWidth = 11, CountWidth = 9;

    readonly TruthEstimate estimate = report.Estimate;

    int NameWidth => Math.Clamp((width - NumberWidth - ScoreBar.Width - IntervalWidth - CountWidth - 4 * Column.Gap), 14, 40);

    protected override void Draw()
    {
        Paragraph(ShownText.Line(title), width, Palette.Title);
        Paragraph($"{TruthSummary.Counts(report.Observations)} {TruthSummary.Method(estimate)}", width, Palette.Faint);
        if (estimate.ChosenBecause.Length > 0)
            Paragraph($"Chosen because: {ShownText.Line(estimate.ChosenBecause)}", width);
        EndLine();
        foreach (string item in report.Why)
            DrawWhy(estimate.Explain(item));
        if (report.HasSources)
            DrawSources();
        DrawCopying();
        if (report.HasResults)
            DrawItems();
        if (report.Evaluation is { } evaluation)
            Paragraph(TruthSummary.Score(evaluation), width, Palette.Title);
        Paragraph("Everything: --format json, or --results FILE and --sources FILE. Why a value: --why ITEM. All algorithms: --algorithm all.", width, Palette.Faint);
    }

    void DrawWhy(ItemReasons reasons)
    {
        ItemEstimate item = reasons.Estimate;
        Paragraph($"{ShownText.Line(item.Item)}: {ShownText.Line(item.Value)} ({Number(item.Probability)})", width, Palette.Title);
        Column[] columns = [new(NumberWidth, IsRight: true), new(ScoreBar.Width), new(Math.Max(20, width - NumberWidth - ScoreBar.Width - 2 * Column.Gap))];
        foreach (ValueReasons value in reasons.Values)
        {
            Cell told = Cell.Wrapped(ShownText.Line(value.Value), columns[2].Width);
            string votes = string.Join(", ", value.Votes.Select(vote => $"{vote.Source} {vote.Weight.ToString("0.###", CultureInfo.InvariantCulture)}"));
            told.Lines.AddRange(Cell.Wrapped(ShownText.Line(votes), columns[2].Width, Palette.Faint).Lines);
            Row(columns, [Cell.Of(Number(value.Probability)), Cell.Of(ScoreBar.Of(value.Probability, ScoreBar.Width)), told]);
        }
        Paragraph("The numbers behind the sources are what their votes weigh, in the algorithm's own measure.", width, Palette.Faint);
        EndLine();
    }

    void DrawSources()
    {
        Column[] columns = [new(NameWidth), new(NumberWidth, IsRight: true), new(ScoreBar.Width), new(IntervalWidth), new(CountWidth, IsRight: true)];
        Style head = Palette.Faint;
        Row(columns, [Cell.Of("source", head), Cell.Of("right", head), Cell.Empty, Cell.Of("95 %", head), Cell.Of("claims", head)]);
        SourceEstimate[] sources = [.. estimate.Sources.OrderByDescending(source => source.Claims).ThenBy(source => source.Source, StringComparer.Ordinal).Take(Most)
            .OrderByDescending(source => source.Accuracy).ThenBy(source => source.Source, StringComparer.Ordinal)];
        foreach (SourceEstimate source in sources)
            Row(columns, [Cell.Of(Name(source.Source)), Cell.Of(TruthSummary.Measure(source.Accuracy)), Cell.Of(ScoreBar.Of(source.Low, source.High)),
                Cell.Of(ScoreBar.Interval(source.Low, source.High), Palette.Faint), Cell.Of(source.Claims.ToString("N0", CultureInfo.InvariantCulture))]);
        Rest(sources.Length, estimate.Observations.Sources, "source", "sources", "the most accurate first", ", those with the most claims");
    }

    void DrawCopying()
    {
        if (estimate.Copying.Count == 0)
            return;
        foreach (CopyPair pair in estimate.Copying.Take(Most))
            Paragraph($"{Number(pair.Probability)} dependent: {Name(pair.Copier)} and {Name(pair.Original)}, which share {TruthSummary.Count(pair.Shared, "value", "values")} of {TruthSummary.Count(pair.Overlap, "item", "items")}", width);
        Rest(Math.Min(Most, estimate.Copying.Count), estimate.Copying.Count, "pair that copies", "pairs that copy", "the surest first; which of two copies is the less certain part");
    }

    void DrawItems()
    {
        Column[] columns = [new(NumberWidth, IsRight: true), new(ScoreBar.Width), new(Math.Clamp(width / 3, 16, 40)), new(Math.Max(16, width - NumberWidth - ScoreBar.Width - Math.Clamp(width / 3, 16, 40) - 3 * Column.Gap))];
        Style head = Palette.Faint;
        Row(columns, [Cell.Of("prob.", head), Cell.Empty, Cell.Of("item", head), Cell.Of("value", head)]);
        (double Probability, int Item)[] least = LeastCertain();
        foreach ((_, int id) in least)
        {
            ItemEstimate item = estimate[id];
            string tied = item.Tied > 1 ? $" (one of {item.Tied.ToString("N0", CultureInfo.InvariantCulture)} that are tied)" : "";
            Row(columns, [Cell.Of(Number(item.Probability)), Cell.Of(ScoreBar.Of(item.Probability, ScoreBar.Width)), Cell.Wrapped(ShownText.Line(item.Item), columns[2].Width),
                Cell.Wrapped(ShownText.Line(item.Value) + tied, columns[3].Width)]);
        }
        Rest(least.Length, estimate.Observations.Items, "item", "items", "the least certain first");
    }

    // The few that are shown are kept while all are passed by, since there may be millions.
    (double Probability, int Item)[] LeastCertain()
    {
        PriorityQueue<int, (double, int)> kept = new();
        for (int item = 0; item < estimate.Observations.Items; item++)
        {
            double probability = 0;
            foreach (double of in estimate.Verdicts.Probabilities(item))
                probability = Math.Max(probability, of);
            kept.Enqueue(item, (-probability, -item));
            if (kept.Count > Most)
                kept.Dequeue();
        }
        return [.. kept.UnorderedItems.Select(entry => (-entry.Priority.Item1, entry.Element)).Order()];
    }

    void Rest(int shown, int all, string one, string many, string order, string which = "")
    {
        Paragraph(shown < all ? $"Shown: {shown} of {TruthSummary.Count(all, one, many)}{which}, {order}." : $"{TruthSummary.Count(all, one, many)}, {order}.", width, Palette.Faint);
        EndLine();
    }

    string Name(string name) => Tables.Cells.Cut(ShownText.Line(name), NameWidth);

    static string Number(double number) => TruthSummary.Measure(number);
}
