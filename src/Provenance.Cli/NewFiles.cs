using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>A file to be made.</summary>
/// <param name="Path">Its path below the folder, with forward slashes.</param>
/// <param name="Text">Its text.</param>
sealed record NewFile(string Path, string Text);

/// <summary>Makes files in a folder, all of them or none: what is there is never overwritten.</summary>
static class NewFiles
{
    /// <summary>Makes the files, and the folder where there is none. False, and the reason on standard error, when something is in the way.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="later">A file that will be made there afterwards; null for none.</param>
    /// <param name="surroundings">Where the reason goes.</param>
    public static bool Write(string folder, IReadOnlyList<NewFile> files, string? later, Surroundings surroundings)
    {
        string[] paths = [.. files.Select(file => Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar)))];
        // Other corpus files would be merged with the new ones.
        string[] inTheWay = File.Exists(folder) ? [folder] : [.. (later is null ? paths : paths.Append(Path.Combine(folder, later))).Where(Path.Exists).Concat(CorpusFilesIn(folder)).Distinct()];
        if (inTheWay.Length > 0)
        {
            surroundings.Error.Write($"{Tool.Name}: {Named(inTheWay)} already there, and nothing is overwritten. Name another folder, one that is empty or new.\n");
            return false;
        }
        for (int i = 0; i < paths.Length; i++)
        {
            surroundings.Cancellation.ThrowIfCancellationRequested();
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(paths[i]))!);
            using StreamWriter file = new(new FileStream(paths[i], FileMode.CreateNew, FileAccess.Write), Encodings.Utf8);
            file.Write(files[i].Text);
        }
        return true;
    }

    /// <summary>How a folder is named in a command to copy: quoted where a shell would take it apart.</summary>
    public static string Argument(string folder) =>
        folder.All(letter => char.IsLetterOrDigit(letter) || letter is '/' or '\\' or '.' or '-' or '_' or ':') ? folder : $"\"{folder}\"";

    static IEnumerable<string> CorpusFilesIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".jsonl" or ".ndjson").Order(StringComparer.Ordinal) : [];

    static string Named(string[] paths) => paths.Length switch
    {
        1 => $"'{ShownText.Line(paths[0])}' is",
        2 => $"'{ShownText.Line(paths[0])}' and '{ShownText.Line(paths[1])}' are",
        _ => $"'{ShownText.Line(paths[0])}' and {paths.Length - 1} other files are",
    };
}
