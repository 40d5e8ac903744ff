using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>
/// A walk of <c>docs/walks</c>: a program in one file, which is also the source of the notebook of the same name. A block of comments at the
/// left edge is prose, what follows it is a cell; what follows the mark is the program's alone.
/// </summary>
sealed record Walk(string Name, string Text)
{
    const string Mark = "\n// ---\n";

    /// <summary>All walks, by name.</summary>
    public static IReadOnlyList<Walk> All { get; } =
    [
        .. Directory.GetFiles(Repository.At("docs", "walks"), "*.cs").Order(StringComparer.Ordinal)
            .Select(path => new Walk(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The cells of the notebook: prose and code.</summary>
    public IEnumerable<(bool IsCode, string Text)> Cells()
    {
        string[] lines = Text.Split(Mark)[0].Trim('\n').Split('\n');
        string package = lines.First(line => line.StartsWith("#:package ", StringComparison.Ordinal))["#:package ".Length..];
        List<string> code = [$"#r \"nuget: {package.Replace("@", ", ", StringComparison.Ordinal)}\""], prose = [];
        foreach (string line in lines.SkipWhile(line => line.StartsWith('#') || line.Length == 0))
            if (line.StartsWith("//", StringComparison.Ordinal))
            {
                // The first prose is a title; the package is fetched below it.
                if (prose.Count == 0 && code.Count > 1)
                    yield return (true, Code(code));
                code = code.Count > 1 ? [] : code;
                prose.Add(line.Length > 3 ? line[3..] : "");
            }
            else
            {
                if (prose.Count > 0)
                    yield return (false, string.Join('\n', prose));
                prose.Clear();
                code.Add(line);
            }
        yield return (true, Code(code));
    }

    /// <summary>What a program shows, a notebook has as its last value.</summary>
    static string Code(List<string> lines)
    {
        string code = string.Join('\n', lines).Trim('\n');
        int last = code.LastIndexOf('\n') + 1;
        return code[last..].StartsWith("Show(", StringComparison.Ordinal) ? $"{code[..last]}{code[(last + "Show(".Length)..^");".Length]}" : code;
    }
}
