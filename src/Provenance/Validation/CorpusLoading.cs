using Provenance.Validation;

namespace Provenance;

/// <summary>Reads and checks a corpus in one step.</summary>
public static class CorpusLoading
{
    extension(Corpus)
    {
        /// <summary>Reads a corpus from a file or folder and validates it.</summary>
        /// <param name="path">The file or folder, as <see cref="CorpusReader.Read"/> takes it.</param>
        /// <param name="options">How to read; null for the defaults.</param>
        /// <param name="validation">What to look for; null for <see cref="ValidationOptions.Default"/>.</param>
        /// <returns>A corpus without errors. Warnings and infos are not shown: <c>Corpus.Check</c> gives them.</returns>
        /// <exception cref="CorpusException">There are errors. It carries every finding, warnings and infos too.</exception>
        public static Corpus Load(string path, LoadOptions? options = null, ValidationOptions? validation = null)
        {
            CorpusReading reading = Corpus.Check(path, options, validation);
            return reading.HasErrors ? throw new CorpusException(reading.Diagnostics) : reading.Corpus;
        }

        /// <summary>Reads a corpus from a file or folder and validates it, and never throws because of what it finds.</summary>
        /// <param name="path">The file or folder, as <see cref="CorpusReader.Read"/> takes it.</param>
        /// <param name="options">How to read; null for the defaults.</param>
        /// <param name="validation">What to look for; null for <see cref="ValidationOptions.Default"/>.</param>
        /// <returns>
        /// What could be understood, with the findings of reader and rules by file, line, column and code. A rule's error that repeats
        /// an error of the reader is left out.
        /// </returns>
        public static CorpusReading Check(string path, LoadOptions? options = null, ValidationOptions? validation = null) =>
            CorpusReader.Read(path, options).Validated(validation);
    }

    /// <summary>A reading with the findings of the rules about what could be understood.</summary>
    internal static CorpusReading Validated(this CorpusReading reading, ValidationOptions? validation = null)
    {
        Corpus corpus = reading.Corpus;
        KnownToReader known = new(reading.Diagnostics);
        Diagnostic[] found = [.. corpus.Validate(validation).Where(finding => !known.Covers(finding))];
        bool hasErrors = reading.HasErrors || Array.Exists(found, finding => finding.Severity == Severity.Error);
        return new CorpusReading(corpus, new ValueList<Diagnostic>(FindingOrder.Sorted(reading.Diagnostics.Concat(found))), hasErrors);
    }
}
