using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Provenance.Cli;

/// <summary>Shows the version, without the commit it was built from.</summary>
sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        parseResult.InvocationConfiguration.Output.Write(version.Split('+')[0] + "\n");
        return ExitCode.Fine;
    }
}
