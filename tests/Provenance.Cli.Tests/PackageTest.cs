using System.Diagnostics;
using Provenance.Tests;

namespace Provenance.Cli.Tests;

/// <summary>The package as a stranger meets it: packed, put into a folder feed, and used by a project outside the repository.</summary>
[Trait("Category", "Slow")]
public sealed class PackageTest : IDisposable
{
    /// <summary>A version no other feed has.</summary>
    const string Version = "0.0.0-readme";

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-package-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_fresh_project_runs_the_code_of_the_readme_from_the_package()
    {
        string feed = folder.CreateSubdirectory("feed").FullName, app = folder.CreateSubdirectory("app").FullName;
        // Artifacts of its own, since the build that runs this test is still holding the others.
        await Dotnet(Repository.Root, "pack", "src/Provenance", "-c", "Release", "-o", feed, $"-p:Version={Version}", $"-p:ArtifactsPath={Path.Combine(folder.FullName, "artifacts")}");
        Assert.Equal([$"Provenance.{Version}.nupkg", $"Provenance.{Version}.snupkg"], Directory.GetFiles(feed).Select(Path.GetFileName).Order());

        Write(app, "nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder.FullName, "packages")}" /></config>
              <packageSources><add key="feed" value="{feed}" /></packageSources>
            </configuration>
            """);
        Write(app, "App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Provenance" Version="[{Version}]" /></ItemGroup>
            </Project>
            """);
        Write(app, "Program.cs", Readme.Code.Replace("\"seeds\"", $"@\"{Repository.At("seeds")}\"", StringComparison.Ordinal));
        await Dotnet(app, "build", "-c", "Release");
        string printed = await Dotnet(app, Path.Combine("bin", "Release", "net10.0", "App.dll"));
        Assert.Equal(Readme.Printed.TrimEnd('\n'), printed.ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    static void Write(string app, string file, string text) => File.WriteAllText(Path.Combine(app, file), text);

    /// <summary>Runs a command of the SDK and gives what it printed.</summary>
    static async Task<string> Dotnet(string workingDirectory, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test run sets for itself would bend the build, and servers that stay would hold the folder.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource patience = new(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} took more than {Patience}.");
        }
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} exited with {process.ExitCode}:\n{await output}\n{await error}");
        return await output;
    }
}
