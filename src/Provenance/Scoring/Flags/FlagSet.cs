using System.Collections;
using System.Numerics;

namespace Provenance;

/// <summary>The flags of a claim, in the order of the catalogue.</summary>
public readonly struct FlagSet : IReadOnlyCollection<Flag>, IEquatable<FlagSet>
{
    readonly ulong bits;

    internal FlagSet(ulong bits) => this.bits = bits;

    /// <summary>How many flags there are.</summary>
    public int Count => BitOperations.PopCount(bits);

    /// <summary>Whether a flag is among them.</summary>
    public bool Contains(Flag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return (bits >> flag.Bit & 1) != 0;
    }

    /// <summary>Whether the flag with an id is among them; false for an id no flag has.</summary>
    public bool Contains(string id) => Flags.Find(id) is { } flag && Contains(flag);

    /// <summary>The flags, in the order of the catalogue.</summary>
    public IEnumerator<Flag> GetEnumerator()
    {
        for (ulong rest = bits; rest != 0; rest &= rest - 1)
            yield return Flags.All[BitOperations.TrailingZeroCount(rest)];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold the same flags.</summary>
    public bool Equals(FlagSet other) => bits == other.bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FlagSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => bits.GetHashCode();

    /// <summary>Whether both hold the same flags.</summary>
    public static bool operator ==(FlagSet left, FlagSet right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(FlagSet left, FlagSet right) => !left.Equals(right);

    /// <summary>The ids, comma-separated.</summary>
    public override string ToString() => string.Join(", ", this);
}
