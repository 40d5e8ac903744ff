using System.CommandLine;

namespace Provenance.Cli;

/// <summary>A command that shows how it is used.</summary>
sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines to try, shown below the help.</summary>
    public string[] Examples => examples;
}
