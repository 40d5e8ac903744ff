namespace Provenance.Validation;

/// <summary>Files as SARIF names them: URIs with forward slashes, relative where that is possible (SARIF 2.1.0, 3.4.3).</summary>
internal static class SarifUri
{
    /// <summary>The URI of a file: relative to the root when it lies below it or is relative itself, else with the scheme <c>file</c>.</summary>
    public static string Of(string file, string? root)
    {
        file = Slashes(file);
        string below = root is null ? "" : Slashes(root).TrimEnd('/') + "/";
        if (below.Length > 1 && file.Length > below.Length && file.StartsWith(below, StringComparison.Ordinal))
            file = file[below.Length..];
        while (file.StartsWith("./", StringComparison.Ordinal))
            file = file[2..];
        if (file.StartsWith('/'))
            return "file://" + Escaped(file);
        return IsDrive(file) ? $"file:///{file[..2]}{Escaped(file[2..])}" : Escaped(file);
    }

    static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    static string Slashes(string path) => path.Replace('\\', '/');

    static bool IsDrive(string file) => file.Length >= 2 && char.IsAsciiLetter(file[0]) && file[1] == ':';
}
