using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Provenance.Tests;

/// <summary>Writes the reference of the public surface from the assembly and its documentation comments: docs/api.md.</summary>
static partial class ApiPage
{
    static readonly string[] Rooms = ["", "Corpora", "Validation", "Lineage", "Scoring", "Reporting", "Discovery", "Interchange", "Text"];

    static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef)
        .WithKindOptions(SymbolDisplayKindOptions.None)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The page.</summary>
    /// <param name="assembly">The path of the assembly; its documentation lies beside it.</param>
    /// <param name="sources">The folder of its sources, whose folders are the rooms.</param>
    public static string Of(string assembly, string sources)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("api", references:
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileNameWithoutExtension(path) != "Provenance").Append(assembly).Select(path =>
                MetadataReference.CreateFromFile(path, documentation: path == assembly ? new Comments(Path.ChangeExtension(assembly, ".xml")) : null)));
        INamedTypeSymbol[] types = [.. compilation.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Provenance").GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && type.ContainingAssembly.Name == "Provenance").OrderBy(type => type.Name, StringComparer.Ordinal)];
        Dictionary<string, string> rooms = RoomsOf(sources);
        StringBuilder page = new();
        page.Append("# API reference\n\nEvery public type of the package, by room, and within it by name; all are in namespace `Provenance`. Written from the documentation comments,\n"
            + "whose first sentences stand here; an editor shows the rest. Members that every record has are left out.\n");
        foreach (string room in Rooms)
        {
            INamedTypeSymbol[] inRoom = [.. types.Where(type => rooms[type.Name] == room)];
            if (inRoom.Length == 0)
                continue;
            page.Append(room.Length == 0 ? "\n## Nouns\n" : $"\n## {room}\n");
            foreach (INamedTypeSymbol type in inRoom)
                Write(page, type);
        }
        return page.ToString();
    }

    static void Write(StringBuilder page, INamedTypeSymbol type)
    {
        page.Append($"\n### {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}\n\n{Kind(type)}. {Summary(type, whole: true)}\n\n");
        if (type.TypeKind == TypeKind.Enum)
            foreach (ISymbol value in type.GetMembers().OfType<IFieldSymbol>())
                page.Append($"- `{value.Name}`: {Summary(value)}\n");
        else
            foreach ((_, string line) in type.GetMembers().Where(IsWritten).Select(member => (member.Name, Line: Line(member))).Concat(Extensions(type))
                .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal))
                page.Append($"- {line}\n");
    }

    /// <summary>What a static class adds to other types.</summary>
    static IEnumerable<(string Name, string Line)> Extensions(INamedTypeSymbol type) =>
        from block in type.GetTypeMembers()
        where block.IsExtension && block.ExtensionParameter is not null
        from member in block.GetMembers()
        where IsWritten(member)
        select (member.Name, $"on `{block.ExtensionParameter!.Type.Name}`: {Line(member)}");

    static string Line(ISymbol member)
    {
        string shared = member is { IsStatic: true, Kind: not SymbolKind.Field } && member is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } ? "static " : "";
        string set = member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } property ? property.IsRequired ? " { required }" : " { init }" : "";
        return $"`{shared}{member.ToDisplayString(Signature).Replace("default(CancellationToken)", "default", StringComparison.Ordinal)}{set}`: {Summary(member)}";
    }

    /// <summary>Leaves out what the compiler writes for records and properties, and what says nothing of its own.</summary>
    static bool IsWritten(ISymbol member) => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }
        && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$" or "PrintMembers" or "op_Equality" or "op_Inequality" or "GetEnumerator")
        && Comment(member) is { } comment && comment.Element("summary") is not null;

    static string Kind(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => "Enumeration",
        { IsStatic: true } => "Static class",
        { IsRecord: true, IsValueType: true } => "Record struct",
        { IsValueType: true } => "Struct",
        { IsRecord: true, IsAbstract: true } => "Abstract record",
        { IsRecord: true } => "Record",
        { TypeKind: TypeKind.Interface } => "Interface",
        { TypeKind: TypeKind.Delegate } => "Delegate",
        { IsAbstract: true } => "Abstract class",
        _ => "Class",
    };

    static string Summary(ISymbol symbol, bool whole = false)
    {
        string text = Comment(symbol)?.Element("summary") is { } summary ? Blanks().Replace(string.Concat(summary.Nodes().Select(Words)), " ").Trim() : "";
        return whole ? text : FirstSentence().Match(text) is { Success: true } first ? first.Value : text;
    }

    static XElement? Comment(ISymbol symbol)
    {
        string? xml = symbol.GetDocumentationCommentXml();
        return string.IsNullOrWhiteSpace(xml) ? null : XElement.Parse($"<doc>{xml}</doc>") is var doc && doc.Element("member") is { } member ? member : doc;
    }

    static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => $"`{Short(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? "")}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{name.Attribute("name")?.Value}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => string.Concat(other.Nodes().Select(Words)) + " ",
        _ => "",
    };

    /// <summary>The last name of a reference: <c>M:Provenance.Corpus.Load(System.String)</c> is <c>Load</c>.</summary>
    static string Short(string reference) => reference.Split('(')[0] is var path ? path[(path.LastIndexOfAny(['.', ':']) + 1)..].Split('`')[0] : "";

    static Dictionary<string, string> RoomsOf(string sources)
    {
        Dictionary<string, string> rooms = new(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(sources, "*.cs", SearchOption.AllDirectories))
        {
            string inside = Path.GetRelativePath(sources, file).Replace('\\', '/');
            foreach (Match type in Declarations().Matches(File.ReadAllText(file)))
                rooms.TryAdd(type.Groups[1].Value, inside.Contains('/') ? inside[..inside.IndexOf('/')] : "");
        }
        return rooms;
    }

    [GeneratedRegex(@"(?m)^public (?:[a-z]+ )*(?:class|record|struct|enum|interface|delegate \w+) (\w+)")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^.*?\.(?=\s|$)")]
    private static partial Regex FirstSentence();
}

/// <summary>The documentation comments that lie beside an assembly.</summary>
sealed class Comments(string path) : DocumentationProvider
{
    readonly Dictionary<string, string> members =
        XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.ToString(), StringComparer.Ordinal);

    protected override string? GetDocumentationForSymbol(string documentationMemberID, System.Globalization.CultureInfo preferredCulture, CancellationToken cancellationToken) =>
        members.GetValueOrDefault(documentationMemberID);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
