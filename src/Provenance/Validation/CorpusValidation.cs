using Provenance.Validation;

namespace Provenance;

/// <summary>Checks a corpus against the rules of <c>docs/validation.md</c>.</summary>
public static class CorpusValidation
{
    /// <param name="corpus">The corpus.</param>
    extension(Corpus corpus)
    {
        /// <summary>
        /// Everything the rules find: errors (meaningless, such as an id that leads nowhere), warnings (probably a mistake) and infos.
        /// Never throws because of what the corpus holds. Linear in its size, but for the search of quotes in texts.
        /// </summary>
        /// <param name="options">What to look for; null for <see cref="ValidationOptions.Default"/>.</param>
        /// <returns>The findings by file, line, column and code; those about a corpus made in code by code, then in its order.</returns>
        public ValueList<Diagnostic> Validate(ValidationOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(corpus);
            options ??= ValidationOptions.Default;
            List<Diagnostic> findings = new CorpusInspection(new CorpusContext(corpus, options)).Run();
            if (!options.Ignored.IsEmpty)
                findings.RemoveAll(finding => finding.Severity != Severity.Error && options.Ignored.Holds(finding.Code));
            return new ValueList<Diagnostic>(FindingOrder.Sorted(findings));
        }
    }
}
