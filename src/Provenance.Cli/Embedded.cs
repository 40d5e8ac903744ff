using System.Reflection;

namespace Provenance.Cli;

/// <summary>Files that the tool carries within itself, by folder.</summary>
static class Embedded
{
    static readonly Assembly Here = typeof(Embedded).Assembly;

    /// <summary>The files of a folder by their path below it, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<NewFile> Folder(string folder) =>
    [
        .. Here.GetManifestResourceNames().Where(name => name.StartsWith(folder + '/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => new NewFile(name[(folder.Length + 1)..], Text(name))),
    ];

    /// <summary>The text of a file, with line feeds.</summary>
    public static string Text(string name)
    {
        using StreamReader reader = new(Here.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The tool was built without '{name}'."), Encodings.Utf8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
