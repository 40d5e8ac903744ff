using System.Text;

namespace Provenance.Cli.Tests;

/// <summary>One run of the tool within the test: what it wrote, and how it ended.</summary>
sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>The corpora of these tests.</summary>
    public static string Fixture(string name) => Provenance.Tests.Repository.At("tests", "Provenance.Cli.Tests", "Fixtures", name);

    /// <summary>The names of all commands.</summary>
    public static string[] Commands { get; } = [.. Of("[suggest]", "").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])];

    /// <summary>Runs the tool with its output piped.</summary>
    public static ToolRun Of(params string[] arguments) => In(new(), arguments);

    /// <summary>Runs the tool in given surroundings.</summary>
    public static ToolRun In(Terminal terminal, params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int code = Tool.Run(arguments, new Surroundings(() => output, () => error)
        {
            IsOutputTerminal = terminal.Width > 0,
            HasColours = terminal.HasColours,
            Width = terminal.Width > 0 ? terminal.Width : 120,
            Cancellation = terminal.Cancellation,
        });
        return new ToolRun(code, Shown(Encoding.UTF8.GetString(output.ToArray())), Shown(error.ToString()));
    }

    /// <summary>Everything as one text, for a snapshot.</summary>
    public override string ToString() => $"{Output}{(Error.Length > 0 ? "--- standard error ---\n" + Error : "")}--- exit code {Code} ---\n";

    /// <summary>The folder of the fixtures is another on each machine.</summary>
    static string Shown(string text) => text.Replace(Fixture("").TrimEnd('/'), "fixtures", StringComparison.Ordinal);
}

/// <summary>The terminal of a run.</summary>
/// <param name="Width">Its columns; 0 when there is none.</param>
/// <param name="HasColours">Whether it has colours.</param>
/// <param name="Cancellation">Stops the run.</param>
sealed record Terminal(int Width = 0, bool HasColours = false, CancellationToken Cancellation = default);
