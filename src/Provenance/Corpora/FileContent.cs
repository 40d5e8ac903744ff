using System.Buffers;
using System.Text.Unicode;

namespace Provenance.Corpora;

/// <summary>Bytes of a file, as text: UTF-8, with or without a byte-order mark.</summary>
internal static class FileContent
{
    static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>At most so many bytes and one, so that nobody need trust the length a file claims.</summary>
    public static ReadOnlyMemory<byte> ReadUpTo(string path, long limit)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        long most = Math.Min(limit, Array.MaxLength - 1) + 1;
        byte[] buffer = new byte[(int)Math.Min(Math.Max(stream.Length + 1, 4096), most)];
        int length = 0;
        for (int read; (read = stream.Read(buffer, length, buffer.Length - length)) > 0;)
        {
            length += read;
            if (length == buffer.Length && length < most)
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(2L * length, 4096), most));
        }
        return buffer.AsMemory(0, length);
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;

    /// <summary>Decodes strictly.</summary>
    /// <param name="bytes">The bytes, without a mark.</param>
    /// <param name="text">The text; empty when they are not UTF-8.</param>
    /// <param name="invalid">How many bytes come before the first that is not UTF-8.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out int invalid)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        OperationStatus status = Utf8.ToUtf16(bytes, chars, out invalid, out int written, replaceInvalidSequences: false);
        text = status == OperationStatus.Done ? new string(chars, 0, written) : "";
        ArrayPool<char>.Shared.Return(chars);
        return status == OperationStatus.Done;
    }

    /// <summary>Where the first half of a surrogate pair stands that has no other half; -1 when there is none.</summary>
    public static int IndexOfHalfPair(string text)
    {
        int at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0 && at < text.Length)
        {
            if (!char.IsSurrogate(text[at]))
                at++;
            else if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at += 2;
            else
                return at;
        }
        return -1;
    }

    /// <summary>Where a text ends: the line and column after its last character, both from 1.</summary>
    public static Location End(ReadOnlySpan<char> text, string file) => new(file, text.Count('\n') + 1, text.Length - text.LastIndexOf('\n'));
}
