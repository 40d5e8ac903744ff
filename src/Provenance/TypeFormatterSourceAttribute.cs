using System.Diagnostics.CodeAnalysis;

namespace Provenance;

/// <summary>
/// Names the class that shows a type in notebooks. The kernels of .NET look for an attribute of this very name, whoever declares it,
/// which spares the package a dependency. The class is given by name, as in <see cref="System.ComponentModel.TypeConverterAttribute"/>,
/// so that a noun need not know who shows it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods)] string name) : Attribute
{
    /// <summary>The one class that shows types of this package.</summary>
    public const string Notebooks = "Provenance.Reporting.NotebookFormats, Provenance";

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods)]
    readonly string name = name;

    /// <summary>The class. Kernels read it by its name.</summary>
    public Type? FormatterSourceType => Type.GetType(name);

    /// <summary>Which of the formats is wanted most. Kernels read it by its name.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html"];
}
