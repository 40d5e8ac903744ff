using System.Reflection;
using System.Runtime.CompilerServices;

namespace Provenance.Tests;

/// <summary>Promises about everything public, held by reading the assembly.</summary>
public class PublicApiTest
{
    static readonly Assembly Package = typeof(Corpus).Assembly;

    [Fact]
    public async Task A_change_of_the_public_surface_is_a_decision() => await Verifier.Verify(PublicApi.Of(Package));

    [Fact]
    public void Public_types_are_immutable()
    {
        foreach (Type type in Package.GetExportedTypes())
        {
            Assert.DoesNotContain(type.GetFields(BindingFlags.Public | BindingFlags.Instance), field => !field.IsInitOnly && !type.IsEnum);
            Assert.DoesNotContain(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), property => property.SetMethod is { IsPublic: true } set && !IsInitOnly(set));
        }
    }

    [Fact]
    public void Whatever_a_newcomer_meets_is_in_one_namespace() =>
        Assert.DoesNotContain(Package.GetExportedTypes(), type => type.Namespace != "Provenance");

    [Fact]
    public void A_public_class_is_sealed_unless_the_package_itself_extends_it()
    {
        Type[] types = Package.GetExportedTypes();
        Assert.DoesNotContain(types, type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !types.Any(other => other.BaseType == type));
    }

    [Fact]
    public void Types_that_are_equal_have_operators()
    {
        foreach (Type type in Package.GetExportedTypes().Where(type => type.IsValueType && !type.IsEnum && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)))
            Assert.NotNull(type.GetMethod("op_Equality"));
    }

    static bool IsInitOnly(MethodInfo set) => Array.Exists(set.ReturnParameter.GetRequiredCustomModifiers(), modifier => modifier == typeof(IsExternalInit));
}
