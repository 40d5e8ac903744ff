using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Provenance.Package.Tests;

/// <summary>What a cell left: what it printed, and its last value as a notebook shows it.</summary>
sealed record CellOutput(string Printed, string? MimeType, string? Shown);

/// <summary>
/// Runs cells as the C# kernel of .NET Interactive does: each a Roslyn script that goes on from the one before, under the kernel's imports,
/// its last value shown by the kernel's own formatting library. Packages come from where the test restored them.
/// </summary>
sealed partial class NotebookKernel(PackedFeed feed)
{
    static readonly string[] Imports = ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks"];

    /// <summary>The framework, as every script sees it.</summary>
    static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    ScriptState<object>? state;

    /// <summary>Runs a cell in the folder of the notebook.</summary>
    public async Task<CellOutput> Run(string code)
    {
        ScriptOptions options = ScriptOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14).WithReferences(Framework).AddImports(Imports);
        foreach (Match package in Packages().Matches(code))
        {
            Assert.Equal($"Provenance, {PackedFeed.Version}", package.Groups[1].Value);
            options = options.AddReferences(feed.Assemblies.Select(path => MetadataReference.CreateFromFile(path)));
        }
        code = Packages().Replace(code, "");
        TextWriter console = Console.Out;
        using StringWriter printed = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            state = state is null ? await CSharpScript.RunAsync(code, options) : await state.ContinueWithAsync(code, options);
        }
        finally
        {
            Console.SetOut(console);
        }
        if (state.ReturnValue is not { } value)
            return new CellOutput(printed.ToString(), null, null);
        string mimeType = Formatter.GetPreferredMimeTypesFor(value.GetType()).First();
        return new CellOutput(printed.ToString(), mimeType, value.ToDisplayString(mimeType).ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("""^#r "nuget: *([^"]+)"\r?$""", RegexOptions.Multiline)]
    private static partial Regex Packages();
}
