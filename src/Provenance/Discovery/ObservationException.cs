namespace Provenance;

/// <summary>Observations could not be used. Carries every diagnostic, not the first.</summary>
public sealed class ObservationException : Exception
{
    /// <summary>Makes the exception from the findings, errors and others alike, in the order of the rows.</summary>
    public ObservationException(IEnumerable<Diagnostic> diagnostics)
        : this([.. diagnostics ?? throw new ArgumentNullException(nameof(diagnostics))])
    {
    }

    ObservationException(Diagnostic[] diagnostics)
        : base("The observations have errors:" + Environment.NewLine
            + string.Join(Environment.NewLine, diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)))
        => Diagnostics = new ValueList<Diagnostic>(diagnostics);

    /// <summary>All findings; at least one of them is an error.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
