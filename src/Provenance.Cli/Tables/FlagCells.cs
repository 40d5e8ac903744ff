using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>
/// Flags in a narrow column: the gravest first, with commas between them, and where there is no room for all, how many more there are.
/// </summary>
sealed class FlagCells(int width)
{
    /// <summary>The flags that were named in some cell.</summary>
    public HashSet<Flag> Named { get; } = [];

    /// <summary>Whether some cell had no room for all.</summary>
    public bool HasMore { get; private set; }

    /// <summary>The cell of a claim.</summary>
    /// <param name="flags">The claim's flags.</param>
    /// <param name="height">How many lines there are, from 1.</param>
    public Cell Of(FlagSet flags, int height)
    {
        Flag[] gravest = [.. flags.OrderByDescending(Weight)];
        int named = gravest.Length;
        List<StyledLine> lines = Lines(gravest, named);
        while (lines.Count > height && named > 0)
            lines = Lines(gravest, --named);
        Named.UnionWith(gravest.Take(named));
        HasMore |= named < gravest.Length;
        return new Cell(lines);
    }

    /// <summary>By severity; what speaks against a claim comes before what weakens it as much.</summary>
    static int Weight(Flag flag) => 2 * (int)flag.Severity + (flag.Id is "contradicted" or "self-contradiction" ? 1 : 0);

    List<StyledLine> Lines(Flag[] flags, int named)
    {
        List<StyledLine> lines = [];
        List<StyledText> parts = [];
        int used = 0;
        for (int i = 0; i < named; i++)
            Add(FlagNames.Short(flags[i]) + (i < flags.Length - 1 ? "," : ""), Palette.Flag(flags[i].Severity));
        if (named < flags.Length)
            Add($"+{flags.Length - named}", Palette.Faint);
        if (used > 0)
            lines.Add(new StyledLine(parts, used));
        return lines;

        void Add(string name, Style? style)
        {
            if (used > 0 && used + 1 + name.Length > width)
            {
                lines.Add(new StyledLine(parts, used));
                (parts, used) = ([], 0);
            }
            parts.Add(new StyledText((used > 0 ? " " : "") + name, style));
            used += (used > 0 ? 1 : 0) + name.Length;
        }
    }
}
