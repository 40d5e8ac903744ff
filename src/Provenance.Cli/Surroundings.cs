using System.Text;

namespace Provenance.Cli;

/// <summary>What the tool is called in: where its output goes and what the terminal can do.</summary>
sealed class Surroundings
{
    const int PipedWidth = 120, Narrowest = 60;

    readonly Lazy<Stream> output;
    readonly Lazy<TextWriter> error;

    /// <summary>Surroundings with the given streams, opened when first written to.</summary>
    public Surroundings(Func<Stream> output, Func<TextWriter> error) => (this.output, this.error) = (new(output), new(error));

    /// <summary>Standard output, as bytes; the tool writes UTF-8 everywhere.</summary>
    public Stream Output => output.Value;

    /// <summary>Standard error.</summary>
    public TextWriter Error => error.Value;

    /// <summary>Whether a person reads standard output in a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads standard error in a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether colours are welcome on standard output.</summary>
    public bool HasColours { get; init; }

    /// <summary>How many columns a line has: those of the terminal, or a fixed number when piped, so that output does not depend on it.</summary>
    public int Width { get; init; } = PipedWidth;

    /// <summary>What tells how long work takes. Nothing that is written to output depends on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Those of the running process.</summary>
    public static Surroundings OfThisProcess()
    {
        bool terminal = !Console.IsOutputRedirected;
        if (terminal && OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        return new Surroundings(Console.OpenStandardOutput, () => Console.Error)
        {
            IsOutputTerminal = terminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            HasColours = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = terminal && Console.WindowWidth > 0 ? Math.Max(Narrowest, Console.WindowWidth) : PipedWidth,
            Cancellation = Interruption.Register(),
        };
    }
}
