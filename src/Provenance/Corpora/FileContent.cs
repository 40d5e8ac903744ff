using System.Buffers;
using System.Text.Unicode;

namespace Provenance.Corpora;

/// <summary>Bytes of a file, as text: UTF-8, with or without a byte-order mark, and no character that says nothing in a text.</summary>
internal static class FileContent
{
    static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    // What YAML allows nowhere, and the line ends on which parsers disagree.
    static readonly SearchValues<char> Unprintable = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0xA0).Where(code => code is < 9 or 11 or 12 or > 13 and < 32 or >= 127).Select(code => (char)code))
        + "\u2028\u2029\uFFFE\uFFFF");

    /// <summary>At most so many bytes and one, so that nobody need trust the length a file claims.</summary>
    public static byte[] ReadUpTo(string path, long limit)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        long most = Math.Min(limit, Array.MaxLength - 1) + 1;
        byte[] buffer = new byte[(int)Math.Min(Math.Max(stream.Length + 1, 4096), most)];
        int length = 0;
        for (int read; (read = stream.Read(buffer, length, buffer.Length - length)) > 0;)
        {
            length += read;
            if (length == buffer.Length && length < most)
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(2L * length, 4096), most));
        }
        return buffer.AsSpan(0, length).ToArray();
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

    /// <summary>Where the first character stands that may not; -1 when there is none.</summary>
    public static int IndexOfUnprintable(string text)
    {
        int first = text.AsSpan().IndexOfAny(Unprintable);
        int surrogate = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; surrogate >= 0 && surrogate < text.Length && (first < 0 || surrogate < first); surrogate++)
        {
            if (!char.IsSurrogate(text[surrogate]))
                continue;
            if (surrogate + 1 == text.Length || !char.IsSurrogatePair(text[surrogate], text[surrogate + 1]))
                return surrogate;
            surrogate++;
        }
        return first;
    }

    /// <summary>The line and column of a place in a text, both from 1.</summary>
    public static (int Line, int Column) Position(string text, int index)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, index);
        return (before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
