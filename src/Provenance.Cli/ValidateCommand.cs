using System.CommandLine;

namespace Provenance.Cli;

/// <summary><c>provenance validate</c>: what is the matter with a corpus.</summary>
static class ValidateCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("validate", "Check a corpus: every finding with its place, its code and what to do about it.",
            "provenance validate seeds",
            "provenance validate seeds --texts ../texts",
            "provenance validate seeds --format sarif --output provenance.sarif");
        Inputs inputs = new(command, "text", "json", "sarif");
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            CorpusReading reading;
            using (SlowWork.Begin(request, surroundings, $"Checking {request.Corpus}"))
                reading = CorpusInput.Check(request);
            if (CorpusInput.ReportMissing(reading, surroundings))
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
