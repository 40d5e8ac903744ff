using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Provenance.Discovery;

/// <summary>Where among the next 64 bytes the characters are that shape rows, a bit a byte.</summary>
internal readonly ref struct RowMarks
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Width = 64;

    /// <summary>Looks at 64 bytes.</summary>
    public RowMarks(ReadOnlySpan<byte> bytes, byte delimiter)
    {
        ReadOnlySpan<Vector256<byte>> halves = MemoryMarshal.Cast<byte, Vector256<byte>>(bytes[..Width]);
        LineEnds = Of(halves, (byte)'\n');
        Quotes = Of(halves, (byte)'"');
        Delimiters = Of(halves, delimiter);
    }

    /// <summary>The line ends.</summary>
    public ulong LineEnds { get; }

    /// <summary>The quotes.</summary>
    public ulong Quotes { get; }

    /// <summary>The delimiters.</summary>
    public ulong Delimiters { get; }

    static ulong Of(ReadOnlySpan<Vector256<byte>> halves, byte character)
    {
        Vector256<byte> wanted = Vector256.Create(character);
        return Vector256.Equals(halves[0], wanted).ExtractMostSignificantBits() | (ulong)Vector256.Equals(halves[1], wanted).ExtractMostSignificantBits() << 32;
    }
}
