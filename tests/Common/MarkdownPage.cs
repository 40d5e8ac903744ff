namespace Provenance.Tests;

/// <summary>A page of the documentation, as tests read it.</summary>
public sealed class MarkdownPage(params string[] path)
{
    /// <summary>The text, with line feeds.</summary>
    public string Text { get; } = File.ReadAllText(Repository.At(path)).ReplaceLineEndings("\n");

    /// <summary>The blocks of a language, in order, without their fences.</summary>
    public IEnumerable<string> Blocks(string language) => Blocks().Where(block => block.Language == language).Select(block => block.Text);

    /// <summary>All blocks, in order, each with its language and the line it begins on.</summary>
    public IEnumerable<(string Language, string Text, int Line)> Blocks()
    {
        string[] parts = ("\n" + Text).Split("\n```");
        int line = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            // Every other part is inside a block, and begins with the language.
            if (i % 2 == 1)
            {
                int end = parts[i].IndexOf('\n');
                yield return end < 0 ? (parts[i], "", line + 1) : (parts[i][..end], parts[i][(end + 1)..], line + 1);
            }
            line += parts[i].Count(letter => letter == '\n') + 1;
        }
    }
}
