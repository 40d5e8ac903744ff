#if !NET9_0_OR_GREATER
namespace Provenance.Reporting;

/// <summary>
/// Takes the carriage returns out of JSON on its way to a stream: before .NET 9 the writer ends lines as the platform does. Within
/// strings they are escaped, so nothing is lost.
/// </summary>
internal sealed class LineFeedStream(Stream output) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        for (int next; (next = buffer.IndexOf((byte)'\r')) >= 0; buffer = buffer[(next + 1)..])
            output.Write(buffer[..next]);
        output.Write(buffer);
    }

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
#endif
