namespace Provenance.Text;

/// <summary>Reads variable-length integers (seven bits a byte, low bits first) from base 64.</summary>
ref struct PackedIntegers(string base64)
{
    ReadOnlySpan<byte> rest = Convert.FromBase64String(base64);

    /// <summary>Whether any are left.</summary>
    public readonly bool Any => !rest.IsEmpty;

    /// <summary>The next one.</summary>
    public int Next()
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte digit = rest[0];
            rest = rest[1..];
            value |= (digit & 127) << shift;
            if (digit < 128)
                return value;
        }
    }

    /// <summary>The next one, when its lowest bit is the sign.</summary>
    public int NextSigned()
    {
        int value = Next();
        return (value >> 1) ^ -(value & 1);
    }
}
