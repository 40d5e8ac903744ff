namespace Provenance.Cli;

/// <summary>What the tool tells whoever called it. Pipelines rely on these numbers.</summary>
static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The corpus has errors (<c>validate</c>), or a claim has a flag, or changed in a way, that <c>--fail-on</c> names.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or the input cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by the user: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;

    /// <summary>How help explains the usual 0.</summary>
    public static (int, string) MeaningOfFine { get; } = (Fine, "All is well.");

    /// <summary>How help explains the usual 2.</summary>
    public static (int, string) MeaningOfUnusable { get; } = (Unusable, "The command line is wrong, or the input cannot be used; standard error says why.");
}
