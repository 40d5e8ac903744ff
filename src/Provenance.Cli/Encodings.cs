using System.Text;

namespace Provenance.Cli;

/// <summary>How bytes are made of text, in files and on standard output alike.</summary>
static class Encodings
{
    /// <summary>UTF-8 without a byte-order mark; half surrogate pairs become the replacement character.</summary>
    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);
}
