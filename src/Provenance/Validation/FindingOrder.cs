namespace Provenance.Validation;

/// <summary>The order of findings: file, line, column, code, those without a place last; what still ties stays in the order of the corpus.</summary>
internal static class FindingOrder
{
    /// <summary>The findings in order.</summary>
    public static Diagnostic[] Sorted(IEnumerable<Diagnostic> findings) =>
    [
        .. findings
            .OrderBy(finding => !finding.Location.IsKnown)
            .ThenBy(finding => finding.Location.File ?? "", StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Line)
            .ThenBy(finding => finding.Location.Column)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal),
    ];
}
