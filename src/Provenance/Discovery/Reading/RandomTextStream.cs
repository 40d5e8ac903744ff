namespace Provenance.Discovery;

/// <summary>Reads bytes that can be read anywhere from one place on.</summary>
internal sealed class RandomTextStream(RandomText text, long offset) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        int read = text.Read(offset, buffer);
        offset += read;
        return read;
    }
}
