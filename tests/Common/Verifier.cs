// The snapshot engine the tests use unless the property SnapshotEngine is Verify: it offers the one call of Verify.Xunit
// that they need and reads and writes the same .verified.txt files, for machines on which that package does not restore.
#if !VERIFY
using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyXunit;

/// <summary>Compares text the product rendered with the approved text beside the test.</summary>
public static class Verifier
{
    static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Fails, and leaves a <c>.received.</c> file, when the text is not what was approved.</summary>
    /// <param name="target">The text; null is compared as <c>null</c>.</param>
    /// <param name="extension">The ending of the approved file.</param>
    /// <param name="name">A suffix for the test's parameters, where it has any.</param>
    /// <param name="sourceFile">The test's file; its name is the test class's.</param>
    /// <param name="method">The test's method.</param>
    public static async Task Verify(string? target, string extension = "txt", string? name = null,
        [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(sourceFile)!,
            $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{(name is null ? "" : "_" + name)}");
        string verified = $"{stem}.verified.{extension}", received = $"{stem}.received.{extension}";
        string text = Lines(target ?? "null");
        string? approved = File.Exists(verified) ? Lines(await File.ReadAllTextAsync(verified)) : null;
        if (approved is not null && (approved == text || approved == text + "\n"))
        {
            File.Delete(received);
            return;
        }
        await File.WriteAllTextAsync(received, text, WithMark);
        Assert.Fail(approved is null
            ? $"Nothing approved yet. Read {received} and rename it to {Path.GetFileName(verified)}.\n\n{text}"
            : $"Differs from what was approved. Compare {received} with {Path.GetFileName(verified)}.\n\n{FirstDifference(approved, text)}");
    }

    static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    static string FirstDifference(string approved, string text)
    {
        string[] left = approved.Split('\n'), right = text.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        string At(string[] lines) => line < lines.Length ? lines[line] : "(end of text)";
        return $"line {line + 1}\n- {At(left)}\n+ {At(right)}";
    }
}
#endif
