using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>What stands out, and how. Nothing is told by colour alone.</summary>
static class Palette
{
    public static Style Title { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    public static Style Good { get; } = new(Color.Green);

    static Style Fair { get; } = new(Color.Olive);

    public static Style Bad { get; } = new(Color.Maroon);

    /// <summary>The style of a score.</summary>
    public static Style? Tier(int tier) => tier switch
    {
        1 => Good,
        2 => Fair,
        3 => null,
        _ => Bad,
    };

    /// <summary>The style of what became of a claim.</summary>
    public static Style? Movement(ClaimMovement movement) => movement switch
    {
        ClaimMovement.Appeared or ClaimMovement.Rose => Good,
        ClaimMovement.Vanished or ClaimMovement.Fell => Bad,
        ClaimMovement.Changed => Fair,
        _ => Faint,
    };

    /// <summary>The style of a flag.</summary>
    public static Style? Flag(FlagSeverity severity) => severity switch
    {
        FlagSeverity.Critical or FlagSeverity.High => Bad,
        FlagSeverity.Medium => Fair,
        _ => Faint,
    };
}
