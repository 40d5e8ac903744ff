using System.CommandLine;

namespace Provenance.Cli;

/// <summary>What every command takes: the corpus, its texts, and where to write what.</summary>
sealed class Inputs
{
    readonly Option<string>? format;

    /// <summary>Adds the common inputs to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="formats">The formats it writes, the default first; none where there is no choice.</param>
    public Inputs(Command command, params string[] formats)
    {
        command.Add(Corpus);
        if (formats.Length > 0)
        {
            format = new Option<string>("--format", "-f") { Description = "What to write.", HelpName = string.Join('|', formats), DefaultValueFactory = _ => formats[0] };
            format.AcceptOnlyFromAmong(formats);
            command.Add(format);
        }
        // Before the work, which may take long.
        Output.Validators.Add(static option =>
        {
            if (option.Tokens is [var file] && file.Value.Length > 0 && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file.Value))))
                option.AddError(Destination.NoFolder(file.Value));
        });
        command.Add(Output);
        command.Add(Texts);
        command.Add(Quiet);
    }

    Argument<string> Corpus { get; } = new("CORPUS") { Description = "The corpus: a folder of *.yaml or *.jsonl files, or one such file." };

    Option<string?> Output { get; } = new("--output", "-o") { Description = "Write to this file, which is replaced whole or not at all.", HelpName = "FILE" };

    Option<string?> Texts { get; } = new("--texts") { Description = "The folder of the documents' texts, in place of the one the corpus names.", HelpName = "DIR" };

    Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "No remarks on standard error; errors are still written." };

    /// <summary>The inputs as given on a command line.</summary>
    public Request Of(ParseResult parsed) => new(parsed.GetRequiredValue(Corpus), format is null ? "" : parsed.GetRequiredValue(format), parsed.GetValue(Output), parsed.GetValue(Texts), parsed.GetValue(Quiet));
}

/// <summary>The common inputs of one call.</summary>
/// <param name="Corpus">The path of the corpus.</param>
/// <param name="Format">What to write; empty where there is no choice.</param>
/// <param name="Output">The file to write to; null for standard output.</param>
/// <param name="Texts">The folder of texts; null for the one the corpus names.</param>
/// <param name="IsQuiet">Whether remarks are unwelcome.</param>
sealed record Request(string Corpus, string Format, string? Output, string? Texts, bool IsQuiet);
