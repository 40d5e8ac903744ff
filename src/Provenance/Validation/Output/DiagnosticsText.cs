using Provenance.Validation;

namespace Provenance;

/// <summary>Writes findings as a compiler does: one line each, and a line that counts them.</summary>
public static class DiagnosticsText
{
    /// <summary>Writes the findings in the order given, each as <c>file(line,col): error PRV1004: message fix</c>, then the count.</summary>
    /// <remarks>Lines end in a line feed everywhere; control characters in foreign text are replaced, so that a finding is one line.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        SeverityCount count = default;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            output.Write(Excerpt.OnOneLine(diagnostic.ToString()));
            output.Write('\n');
            count = count.And(diagnostic.Severity);
        }
        output.Write(count.ToString());
        output.Write('\n');
    }
}
