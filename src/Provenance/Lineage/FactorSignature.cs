namespace Provenance.Lineage;

/// <summary>
/// A factor set hashed into 64 bits. Sets without a common bit share no entity, which is told without a look at the sets; sets with
/// one may share an entity or not.
/// </summary>
internal static class FactorSignature
{
    /// <summary>The signature of a set.</summary>
    public static ulong Of(ReadOnlySpan<int> factors)
    {
        ulong signature = 0;
        foreach (int entity in factors)
            signature |= Of(entity);
        return signature;
    }

    /// <summary>The bit of one entity: the upper bits of its product with the golden ratio, so that neighbours differ.</summary>
    public static ulong Of(int entity) => 1UL << (int)((uint)entity * 2_654_435_769 >> 26);
}
