using System.CommandLine;

namespace Provenance.Cli;

/// <summary><c>provenance completion</c>: the script that makes a shell complete.</summary>
static class CompletionCommand
{
    static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("completion", "Print a script that makes a shell complete commands, options, flags and the ids of claims.",
            "# bash: for this session, then for all to come",
            "source <(provenance completion bash)",
            "provenance completion bash > ~/.local/share/bash-completion/completions/provenance",
            "# zsh: into a folder of $fpath, before compinit runs",
            "provenance completion zsh > ~/.zfunc/_provenance",
            "# fish",
            "provenance completion fish > ~/.config/fish/completions/provenance.fish",
            "# PowerShell: add this line to $PROFILE",
            "provenance completion pwsh | Out-String | Invoke-Expression")
        {
            Details = ["The script asks the tool itself what may follow, so it needs no renewal when the tool is updated. 'provenance explain CORPUS' completes the ids of the claims of that corpus."],
            SeeAlso = ["--help"],
        };
        Argument<string> shell = new("SHELL") { Description = $"One of {string.Join(", ", Shells)}." };
        shell.AcceptOnlyFromAmong(Shells);
        command.Add(shell);
        command.SetAction(parsed =>
        {
            string script = Embedded.Text($"completion/provenance.{parsed.GetRequiredValue(shell)}");
            new Destination(surroundings).Write((TextWriter output) => output.Write(script));
            return ExitCode.Fine;
        });
        return command;
    }
}
