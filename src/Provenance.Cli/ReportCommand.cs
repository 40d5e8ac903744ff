using System.CommandLine;
using System.Globalization;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary><c>provenance report</c>: one page to look at.</summary>
static class ReportCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("report", "Write one HTML file to look at: the claims, why each scores as it does, the sources, and who depends on whom. It opens no address.",
            "provenance report my-corpus --output report.html",
            "# Quoted words where they stand, with more of the text around them",
            "provenance report my-corpus --texts ../texts --context 400 --output report.html",
            "# Nothing of the texts but the words that were coded, to pass on",
            "provenance report my-corpus --context 0 --output report.html")
        {
            Details =
            [
                "The page is searched, filtered and sorted; claims, sources and documents open to everything that is known of them, with drawings of who depends on whom. It is read in a browser, in light or dark, on paper, by keyboard and with a screen reader. Without scripts the finding and the leading claims are left.",
                "The file holds all it needs and opens no address. Whatever the corpus holds is text in it. What is quoted from texts at hand is copied into the file.",
            ],
            SeeAlso = ["rank", "explain", "sources"],
        };
        Inputs inputs = new(command);
        Option<int> context = new("--context")
        {
            Description = $"How many characters of a text at hand to show on each side of quoted words; 0 for none. Default: {HtmlReportOptions.Default.Context}.",
            HelpName = "N",
            DefaultValueFactory = _ => HtmlReportOptions.Default.Context,
            CustomParser = argument => int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                ? count : Wrong(argument.AddError, argument.Tokens[0].Value),
        };
        Option<bool> quick = new("--no-sensitivity") { Description = "Leave out what becomes of each claim when a source is left out, for a smaller file." };
        command.Add(context);
        command.Add(quick);
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            if (request.Output is null && surroundings.IsOutputTerminal)
            {
                surroundings.Error.Write($"{Tool.Name}: A report is a page for a browser, not for a terminal. Name a file: {Tool.Name} report {ShownText.Line(NewFiles.Argument(request.Corpus))} --output report.html\n");
                return ExitCode.Unusable;
            }
            if (Ranked.Of(request, surroundings) is not { } ranking)
                return ExitCode.Unusable;
            Write(ranking, new HtmlReportOptions { Context = parsed.GetValue(context), Sensitivity = !parsed.GetValue(quick) }, request, surroundings);
            return ExitCode.Fine;
        });
        return command;
    }

    static int Wrong(Action<string> addError, string text)
    {
        addError($"'{text}' is no number of characters: --context takes a whole number from 0.");
        return 0;
    }

    static void Write(Ranking ranking, HtmlReportOptions options, Request request, Surroundings surroundings)
    {
        using (SlowWork work = SlowWork.Begin(request, surroundings, "Writing the report"))
            new Destination(request, surroundings).Write((TextWriter output) => HtmlReport.Write(output, ranking, options, work.Headway, surroundings.Cancellation));
        if (request is { Output: { } file, IsQuiet: false } && new FileInfo(file) is { Exists: true, Length: > 0 } written)
            surroundings.Error.Write(string.Create(CultureInfo.InvariantCulture,
                $"{Tool.Name}: Wrote {ShownText.Line(file)}, {Math.Max(1, written.Length / 1024):N0} KiB. Open it in a browser.\n"));
    }
}
