using System.Text.Json;
using System.Xml.Linq;
using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>
/// The packages, packed once from what was built, in a folder feed; and a place outside the repository from which nothing but that feed
/// and the packages already on this machine can be seen.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    readonly DirectoryInfo root = Directory.CreateTempSubdirectory("provenance-package-"), apart = Directory.CreateTempSubdirectory("provenance-apart-");

    /// <summary>The version of the repository.</summary>
    public static string Version { get; } = XDocument.Load(Repository.At("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>What was built, and so is packed: the tests are about these very bytes.</summary>
    public static string Configuration { get; } =
        AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^1].Contains("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";

    /// <summary>The folder feed.</summary>
    public string Feed => Path.Combine(root.FullName, "feed");

    /// <summary>The assemblies a project gets that refers to the package: its own and those it brings.</summary>
    public IReadOnlyList<string> Assemblies { get; private set; } = [];

    /// <summary>A new folder that is laid out like the repository's docs, with the seed corpus where the docs expect it.</summary>
    public string NewFolder(string name)
    {
        string seeds = Path.Combine(root.FullName, "seeds");
        if (!Directory.Exists(seeds))
            Directory.CreateSymbolicLink(seeds, Repository.At("seeds"));
        return root.CreateSubdirectory(Path.Combine("docs", name)).FullName;
    }

    /// <summary>The tool, installed from the feed.</summary>
    public async Task<string> Tool()
    {
        string folder = NewFolder("tool"), tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "provenance.exe" : "provenance");
        if (!File.Exists(tool))
            await Dotnet.Run(folder, "tool", "install", "Provenance.Cli", "--version", Version, "--tool-path", folder);
        return tool;
    }

    public async Task InitializeAsync()
    {
        foreach (string project in new[] { "Provenance", "Provenance.Cli" })
            await Dotnet.Run(Repository.Root, "pack", Path.Combine("src", project), "--no-build", "-c", Configuration, "-o", Feed, "-v", "quiet");
        File.WriteAllText(Path.Combine(root.FullName, "nuget.config"), Sources("<clear />"));
        Assemblies = await Restore();
    }

    public Task DisposeAsync()
    {
        root.Delete(recursive: true);
        apart.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>
    /// A new folder from which the sources of this machine can be seen, too: for what no project of the repository needs, and which may
    /// therefore not be here yet.
    /// </summary>
    public string NewFolderWithAllSources(string name)
    {
        string folder = apart.CreateSubdirectory(name).FullName;
        File.WriteAllText(Path.Combine(apart.FullName, "nuget.config"), Sources(""));
        return folder;
    }

    string Sources(string sources) => $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{Path.Combine(root.FullName, "packages")}" /></config>
          <packageSources>{sources}<add key="feed" value="{Feed}" /></packageSources>
          <fallbackPackageFolders><clear /><add key="here" value="{CachedPackages()}" /></fallbackPackageFolders>
        </configuration>
        """;

    /// <summary>Restores a project that refers to the package, and reads what it would be compiled and run with.</summary>
    async Task<IReadOnlyList<string>> Restore()
    {
        string folder = NewFolder("restored");
        File.WriteAllText(Path.Combine(folder, "Restored.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Provenance" Version="[{Version}]" /></ItemGroup>
            </Project>
            """);
        await Dotnet.Run(folder, "restore", "-v", "quiet");
        using JsonDocument assets = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "obj", "project.assets.json")));
        string[] folders = [.. assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(place => place.Name)];
        List<string> found = [];
        foreach (JsonProperty package in assets.RootElement.GetProperty("targets").GetProperty("net10.0").EnumerateObject())
            if (package.Value.TryGetProperty("runtime", out JsonElement runtime))
                foreach (JsonProperty file in runtime.EnumerateObject())
                    found.Add(folders.Select(place => Path.Combine(place, package.Name.ToLowerInvariant(), file.Name)).First(File.Exists));
        return found;
    }

    /// <summary>The packages on this machine, which building this test has put there.</summary>
    static string CachedPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

/// <summary>All tests that need the packages: they share one feed and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedFeed>
{
    public const string Name = "the package";
}
