using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Provenance.Cli;

/// <summary>The help of a command, and below it command lines to try.</summary>
sealed class HelpWithExamples : SynchronousCommandLineAction
{
    /// <summary>How wide help is, whatever the terminal.</summary>
    const int Width = 110;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction { MaxWidth = Width }.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand command)
            parseResult.InvocationConfiguration.Output.Write($"Examples:\n{string.Concat(command.Examples.Select(example => $"  {example}\n"))}");
        return ExitCode.Fine;
    }
}
