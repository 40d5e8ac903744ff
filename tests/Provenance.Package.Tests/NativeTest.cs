using System.Runtime.InteropServices;
using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>The tool as a native executable.</summary>
[Trait("Category", "Slow"), Collection(PackageTests.Name)]
public sealed class NativeTest(PackedFeed feed)
{
    [NativeFact]
    public async Task The_tool_publishes_as_a_native_executable_and_ranks()
    {
        string folder = feed.NewFolder("native"), tool = await feed.Tool();
        // Everything goes elsewhere: a build for another framework would disturb those of the repository.
        await Dotnet.Run(folder, "publish", Repository.At("src", "Provenance.Cli"), "-c", "Release", "-v", "quiet", "-p:ToolFramework=net9.0", "-p:PublishAot=true",
            "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(folder, "built"), "-o", Path.Combine(folder, "native"));
        string native = Path.Combine(folder, "native", OperatingSystem.IsWindows() ? "Provenance.Cli.exe" : "Provenance.Cli");
        Assert.False(File.Exists(Path.Combine(folder, "native", "Provenance.Cli.dll")));
        foreach (string format in new[] { "table", "json" })
            Assert.Equal(await Dotnet.Program(tool, Repository.Root, "rank", "seeds", "--format", format), await Dotnet.Program(native, Repository.Root, "rank", "seeds", "--format", format));
    }
}

/// <summary>A fact about the native executable: it takes minutes to make, so it runs where it is asked for and can be made.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    /// <summary>The variable that asks for it.</summary>
    const string Variable = "PROVENANCE_NATIVE";

    public NativeFactAttribute() => Skip = Environment.GetEnvironmentVariable(Variable) != "1" ? $"Takes minutes: set {Variable}=1 to run it."
        : !RuntimeInformation.IsOSPlatform(OSPlatform.Linux) || Linkers.Any(IsThere) ? null : $"None of {string.Join(", ", Linkers)} is here to link with.";

    static readonly string[] Linkers = ["clang", "gcc"];

    static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
