using Provenance.Tests;

namespace Provenance.Cli.Tests;

/// <summary>The README of the repository, as its tests read it.</summary>
static class Readme
{
    static readonly MarkdownPage Page = new("README.md");

    public static string Text => Page.Text;

    /// <summary>The blocks of a language, in order, without their fences.</summary>
    public static IEnumerable<string> Blocks(string language) => Page.Blocks(language);

    /// <summary>The C# code.</summary>
    public static string Code => Blocks("csharp").Single();

    /// <summary>What it prints.</summary>
    public static string Printed => Blocks("text").Single();
}
