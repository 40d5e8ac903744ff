using System.Runtime.InteropServices;
using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>A program that is trimmed of everything it does not use, with all of the package kept, publishes without a warning and runs.</summary>
[Trait("Category", "Slow"), Collection(PackageTests.Name)]
public sealed class TrimmedTest(PackedFeed feed)
{
    [Fact]
    public async Task A_trimmed_program_ranks_explains_and_writes()
    {
        string folder = feed.NewFolderWithAllSources("trimmed");
        await File.WriteAllTextAsync(Path.Combine(folder, "Trimmed.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimMode>full</TrimMode>
                <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Provenance" Version="[{PackedFeed.Version}]" />
                <TrimmerRootAssembly Include="Provenance" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), """
            using Provenance;

            Corpus corpus = Corpus.Load(args[0]);
            Ranking ranking = corpus.Rank();
            Console.WriteLine($"{ranking.Count} {ranking[0].Score:0.000} {ranking[0].Origins}");
            Explanation why = ranking["joint-air-patrol-of-july-2019"].Explain();
            Console.WriteLine(why.Replay().Score == why.Score);
            Console.WriteLine(CorpusReader.Parse(corpus.ToYaml()).Corpus.Equals(corpus));
            Console.WriteLine(corpus.Validate().Count(finding => finding.Severity == Severity.Error));
            Console.WriteLine(Observations.From([("a", "x", "1"), ("b", "x", "1"), ("c", "x", "2")]).Discover()["x"].Value);
            using StringWriter page = new();
            HtmlReport.Write(page, ranking);
            Console.WriteLine(page.ToString().Length > 100_000);
            """);
        await Dotnet.Run(folder, "publish", "-v", "quiet", "-o", "out");
        string program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed");
        Assert.Equal("338 0.797 3-4\nTrue\nTrue\n0\n1\nTrue\n", await Dotnet.Program(program, folder, Repository.At("seeds")));
    }
}
