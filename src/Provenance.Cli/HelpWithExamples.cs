using System.CommandLine;
using System.CommandLine.Invocation;

namespace Provenance.Cli;

/// <summary>Shows the help of a command, as wide as the terminal, within what reads well.</summary>
sealed class HelpWithExamples(Surroundings surroundings) : SynchronousCommandLineAction
{
    const int PipedWidth = 80, Widest = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int width = surroundings.IsOutputTerminal ? Math.Min(surroundings.Width, Widest) : PipedWidth;
        if (parseResult.CommandResult.Command is ToolCommand command)
            new HelpPage(parseResult.InvocationConfiguration.Output, width).Write(command);
        return ExitCode.Fine;
    }
}
