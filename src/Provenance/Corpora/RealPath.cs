namespace Provenance.Corpora;

/// <summary>Paths that strangers wrote: whether they stay where they belong.</summary>
internal static class RealPath
{
    const int MostLinks = 40;

    /// <summary>Whether a path is relative and names something below its folder on every system, by its spelling alone.</summary>
    public static bool IsBelow(string path)
    {
        if (path.Length == 0 || path[0] is '/' or '\\' || path.AsSpan().ContainsAny('\0', ':', '\\') || Path.IsPathRooted(path))
            return false;
        return !Array.Exists(path.Split('/'), step => step.TrimEnd(' ', '.') == "" && step is not ("" or "."));
    }

    /// <summary>Whether a path names something below a folder once all links are followed.</summary>
    /// <param name="path">The path.</param>
    /// <param name="folder">The folder, as <see cref="Of"/> gives it.</param>
    public static bool LeadsBelow(string path, string? folder) =>
        folder is not null && Of(path) is { } real && real.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The full path with no link in it; null when links go in a circle.</summary>
    public static string? Of(string path)
    {
        Stack<string> steps = new();
        string real = Push(steps, Path.GetFullPath(path));
        for (int links = 0; steps.TryPop(out string? step);)
        {
            string next = Path.GetFullPath(Path.Combine(real, step));
            if (new FileInfo(next).LinkTarget is not { } target)
                real = next;
            else if (++links > MostLinks)
                return null;
            else
                real = Push(steps, Path.GetFullPath(Path.Combine(real, target)));
        }
        return real;
    }

    /// <summary>Puts the steps of a full path on the stack, the first on top, and gives its root.</summary>
    static string Push(Stack<string> steps, string path)
    {
        string root = Path.GetPathRoot(path)!;
        string[] names = path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (int i = names.Length - 1; i >= 0; i--)
            steps.Push(names[i]);
        return root;
    }
}
