using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>The packages as a stranger meets them: in a folder feed, used by a project outside the repository, and installed as a tool.</summary>
[Trait("Category", "Slow"), Collection(PackageTests.Name)]
public sealed class PackageTest(PackedFeed feed)
{
    static readonly MarkdownPage Readme = new("README.md");

    [Fact]
    public void Packing_makes_a_package_and_its_symbols_each() => Assert.Equal(
        new[] { "Provenance", "Provenance.Cli" }.SelectMany(id => new[] { $"{id}.{PackedFeed.Version}.nupkg", $"{id}.{PackedFeed.Version}.snupkg" }).Order(StringComparer.Ordinal),
        Directory.GetFiles(feed.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Packing_can_be_held_to_a_version_before()
    {
        string folder = feed.NewFolder("baseline"), same = Path.Combine(feed.Feed, $"Provenance.{PackedFeed.Version}.nupkg");
        await Pack(same);
        await File.WriteAllTextAsync(Path.Combine(folder, "Provenance.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net8.0;net10.0</TargetFrameworks><Version>0.0.1</Version></PropertyGroup></Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Gone.cs"), "namespace Provenance { public static class Gone { } }");
        await Dotnet.Run(folder, "pack", "-c", "Release", "-v", "quiet", "-o", folder);
        Exception broken = await Assert.ThrowsAnyAsync<Exception>(() => Pack(Path.Combine(folder, "Provenance.0.0.1.nupkg")));
        Assert.Contains("CP0001", broken.Message, StringComparison.Ordinal);
        Assert.Contains("Provenance.Gone", broken.Message, StringComparison.Ordinal);

        Task<string> Pack(string baseline) => Dotnet.Run(Repository.Root, "pack", Path.Combine("src", "Provenance"), "--no-build", "-c", PackedFeed.Configuration, "-v", "quiet",
            "-o", Path.Combine(folder, "packed"), $"-p:PackageValidationBaselinePath={baseline}");
    }

    [Fact]
    public async Task A_fresh_project_runs_the_code_of_the_readme_from_the_package()
    {
        string app = feed.NewFolder("app");
        await File.WriteAllTextAsync(Path.Combine(app, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Provenance" Version="[{PackedFeed.Version}]" /></ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(app, "Program.cs"), Readme.Blocks("csharp").Single().Replace("\"seeds\"", "\"../../seeds\"", StringComparison.Ordinal));
        await Dotnet.Run(app, "build", "-c", "Release", "-v", "quiet");
        string printed = await Dotnet.Run(app, Path.Combine("bin", "Release", "net10.0", "App.dll"));
        Assert.Equal(Readme.Blocks("text").Single().TrimEnd('\n'), printed.TrimEnd('\n'));
    }

    [Fact]
    public async Task The_tool_installs_from_a_folder_feed_and_runs()
    {
        string folder = feed.NewFolder("tried"), provenance = await feed.Tool();
        Assert.Equal(PackedFeed.Version + "\n", await Dotnet.Program(provenance, folder, "--version"));
        await Dotnet.Program(provenance, folder, "init", "mine");
        Assert.Equal("0 errors, 0 warnings, 0 infos\n", await Dotnet.Program(provenance, folder, "validate", "mine"));
        Assert.Contains("footbridge-closed", await Dotnet.Program(provenance, folder, "rank", "mine"), StringComparison.Ordinal);
        Assert.Contains("independent origins", await Dotnet.Program(provenance, folder, "demo"), StringComparison.Ordinal);
    }
}
