namespace Provenance.Discovery;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
internal sealed class PrefixedStream : ForwardStream
{
    readonly Stream inner;
    readonly byte[] prefix;
    readonly int length;
    int used;

    /// <param name="inner">The stream; closed with this one.</param>
    /// <param name="count">How many bytes to look at.</param>
    public PrefixedStream(Stream inner, int count)
    {
        this.inner = inner;
        prefix = new byte[count];
        length = inner.ReadAtLeast(prefix, count, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes; fewer than asked for when the stream is shorter.</summary>
    public ReadOnlySpan<byte> Prefix => prefix.AsSpan(used, length - used);

    /// <summary>Passes over some of the first bytes.</summary>
    public void Skip(int count) => used += count;

    public override int Read(Span<byte> buffer)
    {
        if (used == length)
            return inner.Read(buffer);
        int count = Math.Min(buffer.Length, length - used);
        prefix.AsSpan(used, count).CopyTo(buffer);
        used += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
