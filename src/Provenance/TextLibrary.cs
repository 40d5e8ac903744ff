using System.Collections.Frozen;

namespace Provenance;

/// <summary>The captured texts that are at hand, by document.</summary>
public sealed class TextLibrary
{
    readonly FrozenDictionary<string, CapturedText> texts;

    /// <summary>A library of the given texts.</summary>
    /// <param name="texts">Each text with the id of its document; ids are unique.</param>
    public TextLibrary(IEnumerable<KeyValuePair<string, CapturedText>> texts) =>
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>No text at hand.</summary>
    public static TextLibrary Empty { get; } = new([]);

    /// <summary>How many texts are at hand.</summary>
    public int Count => texts.Count;

    /// <summary>The text of a document, or null when it is not at hand.</summary>
    public CapturedText? Find(string documentId) => texts.GetValueOrDefault(documentId);
}

/// <summary>The text of a document as read from its file.</summary>
/// <param name="Content">The text, line ends as they were, without a byte-order mark.</param>
/// <param name="Sha256">The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</param>
public sealed record CapturedText(string Content, string Sha256);
