using System.Security;

namespace Provenance.Corpora;

/// <summary>Finds and reads the files of a corpus.</summary>
internal sealed class CorpusFiles(CorpusLimits limits, Findings findings, Headway? headway = null)
{
    long bytesRead;

    /// <summary>Reads a file, or the corpus files of a folder in the ordinal order of their names.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="folder">The folder the corpus lies in; null when there is none.</param>
    public List<CorpusPart> Read(string path, out string? folder)
    {
        List<CorpusPart> parts = [];
        string shown = Shown(path);
        if (path.Contains('\0'))
            folder = null;
        else if (Directory.Exists(path))
            folder = path;
        else
            folder = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path)) : null;
        if (folder is null)
            findings.Add(ReadingRules.NotFound, $"There is no file or folder {Foreign.Quote(shown)}.", "Check the path.", new Location(shown, 0, 0));
        else if (folder == path)
            ReadFolder(path, shown, parts);
        else if (!PartReader.IsYaml(path) && !PartReader.IsJsonLines(path))
            findings.Add(ReadingRules.NotACorpusFile, "The file is no corpus by its ending.", "Corpora end in .yaml, .yml, .jsonl or .ndjson.", new Location(shown, 0, 0));
        else
        {
            headway?.Begin("Reading", "bytes", new FileInfo(path).Length);
            ReadFile(path, shown, parts);
        }
        return parts;
    }

    /// <summary>How findings name a file: with forward slashes, and with nothing a terminal would obey.</summary>
    public static string Shown(string path) => Foreign.Plain(path.Replace('\\', '/'));

    void ReadFolder(string folder, string shown, List<CorpusPart> parts)
    {
        string[] files = [];
        try
        {
            files = [.. Directory.EnumerateFiles(folder)
                .Where(file => (PartReader.IsYaml(file) || PartReader.IsJsonLines(file)) && !Path.GetFileName(file).StartsWith('.'))
                .Take(limits.MaxFiles + 1)];
        }
        catch (Exception denied) when (IsDenied(denied))
        {
            findings.Add(ReadingRules.Unreadable, Why(denied, "folder"), "Check its permissions.", new Location(shown, 0, 0));
            return;
        }
        Array.Sort(files, StringComparer.Ordinal);
        Location whole = new(shown, 0, 0);
        if (files.Length > limits.MaxFiles)
            findings.Add(ReadingRules.TooManyFiles, Message.Of($"More than {limits.MaxFiles:N0} corpus files in the folder."), "Merge some, or raise MaxFiles; none was read.", whole);
        else if (files.Length == 0)
            findings.Add(ReadingRules.EmptyFolder, "There is no corpus file in the folder.", "Corpora end in .yaml, .yml, .jsonl or .ndjson.", whole);
        else
            ReadFiles(files, RealPath.Of(folder), parts);
    }

    void ReadFiles(string[] files, string? folder, List<CorpusPart> parts)
    {
        headway?.Begin("Reading", "bytes", files.Sum(file => new FileInfo(file) is { Exists: true } info ? info.Length : 0));
        foreach (string file in files)
        {
            string shown = Shown(file);
            if (RealPath.LeadsBelow(file, folder))
                ReadFile(file, shown, parts);
            else
                findings.Add(ReadingRules.LinkLeadsOut, "The file is a link that leads out of the folder.", "Put the file itself there, or name it on its own.", new Location(shown, 0, 0));
        }
    }

    void ReadFile(string file, string shown, List<CorpusPart> parts)
    {
        Location whole = new(shown, 0, 0);
        findings.Begin(shown);
        try
        {
            ReadOnlyMemory<byte> bytes = FileContent.ReadUpTo(file, limits.MaxFileBytes);
            if (bytes.Length > limits.MaxFileBytes)
                findings.Add(ReadingRules.FileTooBig, Message.Of($"The file has more than {limits.MaxFileBytes:N0} bytes."), "Split it into several, or raise MaxFileBytes.", whole);
            else
                parts.AddRange(new PartReader(limits, findings, headway is null ? null : place => headway.Reach(bytesRead + place)).Read(bytes, shown));
            bytesRead += bytes.Length;
        }
        catch (Exception denied) when (IsDenied(denied))
        {
            findings.Add(ReadingRules.Unreadable, Why(denied, "file"), "Check that it is a file and that you may read it.", whole);
        }
    }

    /// <summary>Whether an exception is the system's way of saying no.</summary>
    public static bool IsDenied(Exception exception) => exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    /// <summary>Why the system says no, in one sentence without a path.</summary>
    public static string Why(Exception denied, string what) => denied switch
    {
        UnauthorizedAccessException or SecurityException => $"There is no permission to read the {what}.",
        FileNotFoundException or DirectoryNotFoundException => $"The {what} is gone.",
        _ => $"The system could not read the {what}.",
    };
}
