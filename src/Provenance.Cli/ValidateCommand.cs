using System.CommandLine;

namespace Provenance.Cli;

/// <summary><c>provenance validate</c>: what is the matter with a corpus.</summary>
static class ValidateCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("validate", "Check a corpus: every finding with its place, its code and what to do about it.",
            "provenance validate my-corpus",
            "# Check quotes against texts that lie elsewhere",
            "provenance validate my-corpus --texts ../texts",
            "# For a code host or an editor",
            "provenance validate my-corpus --format sarif --output provenance.sarif")
        {
            Details =
            [
                "An error means that the corpus cannot be ranked as it stands; a warning is probably a mistake; an info is worth knowing. Findings have codes that never change.",
                "Where the texts are at hand, each quote is looked up in its document. Without them quotes stay unverified, which is said once.",
            ],
            ExitCodes = [(ExitCode.Fine, "There is no error. There may be warnings."), (ExitCode.Findings, "There are errors."), ExitCode.MeaningOfUnusable],
            SeeAlso = ["init", "rank"],
        };
        Inputs inputs = new(command, "text", "json", "sarif");
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            CorpusReading reading;
            using (SlowWork work = SlowWork.Begin(request, surroundings, $"Checking {request.Corpus}"))
                reading = CorpusInput.Check(request, work.Headway);
            if (CorpusInput.ReportMissing(reading, request, surroundings))
                return ExitCode.Unusable;
            Write(reading.Diagnostics, request, surroundings);
            return reading.HasErrors ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    static void Write(ValueList<Diagnostic> findings, Request request, Surroundings surroundings)
    {
        Destination destination = new(request, surroundings);
        switch (request.Format)
        {
            case "json":
                destination.Write((Stream output) => DiagnosticsJson.Write(output, findings));
                break;
            case "sarif":
                destination.Write((Stream output) => DiagnosticsSarif.Write(output, findings, Environment.CurrentDirectory));
                break;
            default:
                destination.Write((TextWriter output) => DiagnosticsText.Write(output, findings));
                break;
        }
    }
}
