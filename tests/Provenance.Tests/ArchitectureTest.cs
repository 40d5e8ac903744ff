using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Provenance.Tests;

/// <summary>A room uses the nouns and the rooms before it, never one after it, so that there are no circles.</summary>
public class ArchitectureTest
{
    /// <summary>The rooms in the order of docs/architecture.md; the nouns, in the root folder, are before all.</summary>
    static readonly string[] Rooms = ["", "Text", "Corpora", "Validation", "Lineage", "Scoring", "Discovery", "Interchange", "Reporting"];

    static readonly string Package = Repository.At("src", "Provenance");

    static readonly Lazy<HashSet<(string From, string To, string Example)>> Uses = new(FindUses);

    [Fact]
    public void Every_folder_is_a_room() =>
        Assert.Equal([], Directory.GetDirectories(Package).Select(Path.GetFileName).Except(Rooms).Except(["bin", "obj"]));

    [Fact]
    public void No_room_uses_one_after_it() =>
        Assert.DoesNotContain(Uses.Value, use => Array.IndexOf(Rooms, use.To) > Array.IndexOf(Rooms, use.From));

    [Fact]
    public void The_nouns_use_no_room() => Assert.DoesNotContain(Uses.Value, use => use.From.Length == 0 && use.To.Length > 0);

    [Fact]
    public void Uses_are_seen() => Assert.Contains(Uses.Value, use => use.From == "Scoring" && use.To == "Lineage");

    [Theory]
    [InlineData("Text")]
    [InlineData("Discovery")]
    public void Some_rooms_use_the_nouns_alone(string room) =>
        Assert.DoesNotContain(Uses.Value, use => use.From == room && use.To.Length > 0 && use.To != room);

    [Fact]
    public void The_page_on_architecture_lists_the_rooms_in_order()
    {
        string page = File.ReadAllText(Repository.At("docs", "architecture.md"));
        int[] places = [.. Rooms[1..].Where(room => Directory.Exists(Path.Combine(Package, room)))
            .Select(room => page.IndexOf($"| `{room}/` |", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    static HashSet<(string, string, string)> FindUses()
    {
        string[] files = [.. Directory.GetFiles(Package, "*.cs", SearchOption.AllDirectories).Where(file => RoomOf(file) is not ("bin" or "obj"))];
        const string Implicit = "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks; global using System.Net.Http;";
        CSharpParseOptions options = new(LanguageVersion.CSharp14, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);
        SyntaxTree[] trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)), CSharpSyntaxTree.ParseText(Implicit, options)];
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
                || name is "mscorlib" or "netstandard" or "YamlDotNet" or "FluentValidation"))
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create("rooms", trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        HashSet<(string, string, string)> uses = [];
        HashSet<(string, string)> seen = [];
        foreach (SyntaxTree tree in trees[..^1])
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            string from = RoomOf(tree.FilePath);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
                if (model.GetSymbolInfo(name).Symbol is { Kind: not SymbolKind.Namespace } symbol)
                    foreach (SyntaxReference declared in symbol.DeclaringSyntaxReferences)
                        if (seen.Add((from, RoomOf(declared.SyntaxTree.FilePath))) || RoomOf(declared.SyntaxTree.FilePath) != from)
                            uses.Add((from, RoomOf(declared.SyntaxTree.FilePath), $"{Path.GetFileName(tree.FilePath)} uses {symbol.Name}"));
        }
        return uses;
    }

    static string RoomOf(string file)
    {
        string inside = Path.GetRelativePath(Package, file).Replace('\\', '/');
        return inside.Contains('/') ? inside[..inside.IndexOf('/')] : "";
    }
}
