using System.CommandLine;

namespace Provenance.Cli;

/// <summary>A command whose help is a page: what it does, how, its exit codes, and command lines to try.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Command lines to try; one that begins with <c>#</c> is a remark on those after it.</param>
sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines to try, and remarks on them.</summary>
    public string[] Examples => examples;

    /// <summary>Paragraphs on how it works and what to know, shown below the options.</summary>
    public string[] Details { get; init; } = [];

    /// <summary>The exit codes and what they mean.</summary>
    public (int Code, string Meaning)[] ExitCodes { get; init; } = [ExitCode.MeaningOfFine, ExitCode.MeaningOfUnusable];

    /// <summary>Commands that one goes on to.</summary>
    public string[] SeeAlso { get; init; } = [];
}
