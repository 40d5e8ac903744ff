namespace Provenance.Cli.Tests;

/// <summary>The README of the repository, as its tests read it.</summary>
static class Readme
{
    public static string Text { get; } = File.ReadAllText(Provenance.Tests.Repository.At("README.md")).ReplaceLineEndings("\n");

    /// <summary>The blocks of a language, in order, without their fences.</summary>
    public static IEnumerable<string> Blocks(string language)
    {
        string[] parts = Text.Split("\n```");
        // Every other part is inside a block, and begins with the language.
        for (int i = 1; i < parts.Length; i += 2)
            if (parts[i].StartsWith(language + "\n", StringComparison.Ordinal))
                yield return parts[i][(language.Length + 1)..];
    }

    /// <summary>The C# code.</summary>
    public static string Code => Blocks("csharp").Single();

    /// <summary>What it prints.</summary>
    public static string Printed => Blocks("text").Single();
}
