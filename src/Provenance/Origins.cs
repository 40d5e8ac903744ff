using System.Globalization;

namespace Provenance;

/// <summary>
/// How many independent origins support a claim: the size of the largest set of supporting lines whose chains share nobody.
/// </summary>
/// <param name="Strict">The number when every possible dependence is taken to be one: independent for certain.</param>
/// <param name="Central">The number when each possible dependence counts by its weight.</param>
/// <param name="Lenient">The number when only dependences that are shown count.</param>
/// <param name="Bottlenecks">Ids of the sources on every supporting line, where there are two documents or more; sorted.</param>
public readonly record struct Origins(int Strict, double Central, int Lenient, ValueList<string> Bottlenecks = default)
{
    /// <summary>The count as a reader wants it: <c>2</c>, or <c>1-2</c> where independence is not assured.</summary>
    public override string ToString() => Strict == Lenient
        ? Strict.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Strict}-{Lenient}");
}
