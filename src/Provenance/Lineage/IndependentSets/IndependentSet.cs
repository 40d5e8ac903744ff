namespace Provenance.Lineage;

/// <summary>Vertices no two of which are adjacent, of the greatest total weight that was found.</summary>
/// <param name="Chosen">The vertices, ascending.</param>
/// <param name="Value">Their total weight, summed in ascending order.</param>
/// <param name="Bound">No independent set weighs more; equal to <paramref name="Value"/> when that is proven greatest.</param>
/// <param name="IsExact">Whether the value is proven to be the greatest (to within <see cref="WeightScale"/>).</param>
internal readonly record struct IndependentSet(int[] Chosen, double Value, double Bound, bool IsExact);
