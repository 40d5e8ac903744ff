namespace Provenance;

/// <summary>A corpus could not be used. Carries every diagnostic, not the first.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>Makes the exception from the findings, errors and others alike, in the order of the files.</summary>
    public CorpusException(IEnumerable<Diagnostic> diagnostics)
        : this([.. diagnostics ?? throw new ArgumentNullException(nameof(diagnostics))])
    {
    }

    CorpusException(Diagnostic[] diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = new ValueList<Diagnostic>(diagnostics);

    /// <summary>All findings; at least one of them is an error.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    static string Describe(Diagnostic[] diagnostics)
    {
        IEnumerable<Diagnostic> errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
        return "The corpus has errors:" + Environment.NewLine + string.Join(Environment.NewLine, errors);
    }
}
