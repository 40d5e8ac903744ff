using Provenance.Discovery;

namespace Provenance;

public sealed partial class Observations
{
    /// <summary>
    /// The same observations with the values of an item merged that are within a tolerance of each other, in buckets around
    /// the most given value (Li, Dong, Lyons, Meng, Srivastava, PVLDB 6(2) 2013, section 2.2). Words stay as they are.
    /// </summary>
    /// <param name="tolerance">How wide the buckets are.</param>
    public Observations Rounded(ValueTolerance tolerance)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        return new ValueRounding(this, tolerance).Round(maxThreads: 0);
    }
}
