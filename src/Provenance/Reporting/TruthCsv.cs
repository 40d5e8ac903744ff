using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes the long lists of a result of truth discovery as comma-separated values (RFC 4180).</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, but numbers stay as they are. Control characters
/// but tabs and line ends are replaced by U+FFFD. Rows end in a line feed.
/// </remarks>
public static class TruthCsv
{
    /// <summary>Writes <c>item,value,probability,tied</c>, a row an item.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="estimate">The result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteResults(TextWriter output, TruthEstimate estimate)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(estimate);
        Csv csv = new(output);
        csv.Header("item", "value", "probability", "tied");
        foreach (ItemEstimate item in estimate.Items)
            csv.Data(item.Item).Data(item.Value).Number(item.Probability).Number(item.Tied).EndRow();
    }

    /// <summary>Writes <c>source,accuracy,low,high,claims,weight</c>, a row a source.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="estimate">The result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteSources(TextWriter output, TruthEstimate estimate)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(estimate);
        Csv csv = new(output);
        csv.Header("source", "accuracy", "low", "high", "claims", "weight");
        foreach (SourceEstimate source in estimate.Sources)
            csv.Data(source.Source).Measure(source.Accuracy).Number(source.Low).Number(source.High).Number(source.Claims).Measure(source.Weight).EndRow();
    }
}
