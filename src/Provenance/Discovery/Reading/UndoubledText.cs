namespace Provenance.Discovery;

/// <summary>The fields of a row in which quotes are doubled, with every quote once. The row itself stays as it is, so that places in it can be told.</summary>
internal sealed class UndoubledText
{
    const byte Quote = (byte)'"';

    byte[] bytes = [];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes between two places.</summary>
    public ReadOnlySpan<byte> this[int from, int stop] => bytes.AsSpan(from, stop - from);

    /// <summary>Forgets everything and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds a text in which every quote stands twice.</summary>
    /// <returns>Where it stops.</returns>
    public int Add(ReadOnlySpan<byte> doubled)
    {
        if (bytes.Length - Length < doubled.Length)
            Array.Resize(ref bytes, (int)Math.Min(Math.Max(2L * bytes.Length, (long)Length + doubled.Length), Array.MaxLength));
        for (int i = 0; i < doubled.Length; i++)
        {
            bytes[Length++] = doubled[i];
            if (doubled[i] == Quote)
                i++;
        }
        return Length;
    }
}
