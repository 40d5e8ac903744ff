using Microsoft.Win32.SafeHandles;

namespace Provenance.Discovery;

/// <summary>Bytes that several threads can read at any place: a file, or memory.</summary>
internal abstract class RandomText
{
    /// <summary>How many bytes there are.</summary>
    public abstract long Length { get; }

    /// <summary>Reads at a place; fewer bytes than asked for only near the end.</summary>
    public abstract int Read(long offset, Span<byte> bytes);

    /// <summary>What is left of a stream, where it can be read at any place and its length tells the truth; else null.</summary>
    public static RandomText? Of(Stream stream)
    {
        // Streams derived from these may do anything.
        if (stream.GetType() == typeof(MemoryStream))
        {
            MemoryStream memory = (MemoryStream)stream;
            return new InMemory((memory.TryGetBuffer(out ArraySegment<byte> bytes) ? bytes : memory.ToArray()).AsMemory((int)Math.Min(memory.Position, memory.Length)));
        }
        return stream.GetType() == typeof(FileStream) && stream is FileStream { CanSeek: true, Length: > 0 } file
            ? new InFile(file.SafeFileHandle, file.Position, Math.Max(0, file.Length - file.Position)) : null;
    }

    /// <summary>A stream over the bytes from a place on.</summary>
    public Stream From(long offset) => new RandomTextStream(this, offset);

    sealed class InMemory(ReadOnlyMemory<byte> bytes) : RandomText
    {
        public override long Length => bytes.Length;

        public override int Read(long offset, Span<byte> target)
        {
            ReadOnlySpan<byte> rest = bytes.Span[(int)Math.Min(offset, bytes.Length)..];
            rest = rest[..Math.Min(rest.Length, target.Length)];
            rest.CopyTo(target);
            return rest.Length;
        }
    }

    sealed class InFile(SafeFileHandle file, long start, long length) : RandomText
    {
        public override long Length => length;

        public override int Read(long offset, Span<byte> target)
        {
            target = target[..(int)Math.Clamp(length - offset, 0, target.Length)];
            return target.IsEmpty ? 0 : RandomAccess.Read(file, target, start + offset);
        }
    }
}
