using Provenance.Corpora;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>Reads the corpus of a call.</summary>
static class CorpusInput
{
    /// <summary>Findings that mean there was nothing to read where the user pointed to.</summary>
    static readonly string[] Nothing =
        [ReadingRules.NotFound.Code, ReadingRules.NotACorpusFile.Code, ReadingRules.EmptyFolder.Code, ReadingRules.Unreadable.Code, ReadingRules.NoTextsFolder.Code];

    /// <summary>Reads and checks the corpus.</summary>
    public static CorpusReading Check(Request request, Headway? headway = null) =>
        Corpus.Check(request.Corpus, new LoadOptions { Texts = request.Texts, Headway = headway }, new ValidationOptions { Headway = headway });

    /// <summary>Says that there was nothing to read, and where; false when there was something.</summary>
    public static bool ReportMissing(CorpusReading reading, Request request, Surroundings surroundings)
    {
        Diagnostic[] missing = [.. reading.Diagnostics.Where(finding => Nothing.Contains(finding.Code))];
        // What else was found follows from there being nothing.
        foreach (Diagnostic finding in missing)
            surroundings.Error.Write($"{finding}{Advice(finding, request)}\n");
        return missing.Length > 0;
    }

    /// <summary>How to get a corpus where there is none.</summary>
    static string Advice(Diagnostic finding, Request request)
    {
        bool couldBegin = finding.Code == ReadingRules.EmptyFolder.Code || finding.Code == ReadingRules.NotFound.Code && Path.GetExtension(request.Corpus).Length == 0;
        return couldBegin ? $" '{Tool.Name} init {ShownText.Line(NewFiles.Argument(request.Corpus))}' begins a corpus there; '{Tool.Name} demo' writes one to look at." : "";
    }

    /// <summary>Reads a corpus that is to be ranked: null, and every finding on standard error, when it has errors.</summary>
    public static Corpus? Load(Request request, Surroundings surroundings, SlowWork work)
    {
        CorpusReading reading = Check(request, work.Headway);
        // What is told now must not run into what was shown while reading.
        work.Erase();
        if (ReportMissing(reading, request, surroundings))
            return null;
        if (reading.HasErrors)
        {
            DiagnosticsText.Write(surroundings.Error, reading.Diagnostics);
            surroundings.Error.Write($"{Tool.Name}: Nothing is ranked while there are errors; '{Tool.Name} validate {ShownText.Line(NewFiles.Argument(request.Corpus))}' checks again.\n");
            return null;
        }
        int warnings = reading.Diagnostics.Count(finding => finding.Severity == Severity.Warning);
        if (warnings > 0 && !request.IsQuiet)
            surroundings.Error.Write($"{Tool.Name}: The corpus has {Summary.Count(warnings, "warning", "warnings")}; '{Tool.Name} validate {ShownText.Line(NewFiles.Argument(request.Corpus))}' lists {(warnings == 1 ? "it" : "them")}.\n");
        return reading.Corpus;
    }
}
