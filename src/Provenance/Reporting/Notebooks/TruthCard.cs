using System.Globalization;

namespace Provenance.Reporting;

/// <summary>What truth discovery found, in a notebook: the algorithm and why, the first items, the sources, and who copies.</summary>
internal static class TruthCard
{
    const int Rows = 10;

    public static void Write(Card card, TruthEstimate estimate)
    {
        Observations data = estimate.Observations;
        card.Begin();
        card.Title($"{estimate.Algorithm}: {Summary.Count(data.Items, "item", "items")}, {Summary.Count(data.Sources, "source", "sources")}", string.Create(CultureInfo.InvariantCulture,
            $"{estimate.ChosenBecause}{(estimate.ChosenBecause.Length > 0 ? " " : "")}{estimate.Iterations} iterations{(estimate.Converged ? "" : ", not converged")}."));
        card.Table("Values", "item", "value", "probability");
        foreach (ItemEstimate item in estimate.Items.Take(Rows))
            card.Row(() => card.Text(item.Item), () => card.Text(item.Number?.ToString("0.####", CultureInfo.InvariantCulture) ?? item.Value), () => card.Bar(item.Probability, item.Probability, item.Probability));
        card.EndTable(data.Items - Rows, ".");
        card.Table("Sources, the most accurate first", "source", "accuracy", "observations");
        foreach (SourceEstimate source in estimate.Sources.OrderByDescending(source => source.Accuracy).ThenBy(source => source.Source, StringComparer.Ordinal).Take(Rows))
            card.Row(() => card.Text(source.Source), () => card.Bar(source.Accuracy, source.Low, source.High), () => card.Text(source.Claims.ToString("N0", CultureInfo.InvariantCulture)));
        card.EndTable(data.Sources - Rows, ".");
        if (!estimate.Copying.IsEmpty)
            Write(card, estimate.Copying);
        card.End();
    }

    static void Write(Card card, ValueList<CopyPair> copying)
    {
        card.Table("Probably copied", "copier", "original", "probability", "shared values");
        foreach (CopyPair pair in copying.Take(Rows))
            card.Row(() => card.Text(pair.Copier), () => card.Text(pair.Original), () => card.Bar(pair.Probability, pair.Probability, pair.Probability), () => card.Text(pair.Shared.ToString("N0", CultureInfo.InvariantCulture)));
        card.EndTable(copying.Count - Rows, ".");
    }
}
