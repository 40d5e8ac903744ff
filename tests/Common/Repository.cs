using System.Runtime.CompilerServices;

namespace Provenance.Tests;

/// <summary>Where the checkout is, and the public data beside it.</summary>
public static class Repository
{
    /// <summary>The root of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of public data: <c>PROVENANCE_SHARED</c>, or <c>shared</c> beside the checkout.</summary>
    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("PROVENANCE_SHARED") is { Length: > 0 } set ? set : Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>A path inside the checkout.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}

/// <summary>A test that reads public data and is skipped, with the reason, where the data is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="path">The file or folder below the shared folder, such as <c>conformance/independence</c>.</param>
    public SharedFactAttribute(string path) => Skip = SharedData.Missing(path);
}

/// <summary>A theory that reads public data and is skipped, with the reason, where the data is absent.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <param name="path">The file or folder below the shared folder, such as <c>conformance/independence</c>.</param>
    public SharedTheoryAttribute(string path) => Skip = SharedData.Missing(path);
}

static class SharedData
{
    public static string? Missing(string path) =>
        Path.Exists(Path.Combine(Repository.Shared, path)) ? null : $"{path} is not in the folder of public data; set PROVENANCE_SHARED to where it is.";
}
