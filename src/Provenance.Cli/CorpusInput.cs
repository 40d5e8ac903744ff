using Provenance.Corpora;

namespace Provenance.Cli;

/// <summary>Reads the corpus of a call.</summary>
static class CorpusInput
{
    /// <summary>Findings that mean there was nothing to read where the user pointed to.</summary>
    static readonly string[] Nothing =
        [ReadingRules.NotFound.Code, ReadingRules.NotACorpusFile.Code, ReadingRules.EmptyFolder.Code, ReadingRules.Unreadable.Code, ReadingRules.NoTextsFolder.Code];

    /// <summary>Reads and checks the corpus.</summary>
    public static CorpusReading Check(Request request) => Corpus.Check(request.Corpus, new LoadOptions { Texts = request.Texts });

    /// <summary>Says that there was nothing to read, and where; false when there was something.</summary>
    public static bool ReportMissing(CorpusReading reading, Surroundings surroundings)
    {
        Diagnostic[] missing = [.. reading.Diagnostics.Where(finding => Nothing.Contains(finding.Code))];
        // What else was found follows from there being nothing.
        foreach (Diagnostic finding in missing)
            surroundings.Error.Write(finding + "\n");
        return missing.Length > 0;
    }

    /// <summary>Reads a corpus that is to be ranked: null, and every finding on standard error, when it has errors.</summary>
    public static Corpus? Load(Request request, Surroundings surroundings)
    {
        CorpusReading reading = Check(request);
        if (ReportMissing(reading, surroundings))
            return null;
        if (reading.HasErrors)
        {
            DiagnosticsText.Write(surroundings.Error, reading.Diagnostics);
            return null;
        }
        int warnings = reading.Diagnostics.Count(finding => finding.Severity == Severity.Warning);
        if (warnings > 0 && !request.IsQuiet)
            surroundings.Error.Write($"{Tool.Name}: The corpus has {Reporting.Summary.Count(warnings, "warning", "warnings")}; '{Tool.Name} validate {request.Corpus}' lists {(warnings == 1 ? "it" : "them")}.\n");
        return reading.Corpus;
    }
}
