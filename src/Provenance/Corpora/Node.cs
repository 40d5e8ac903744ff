namespace Provenance.Corpora;

/// <summary>A value on its way into a file.</summary>
internal abstract record Node;

/// <summary>A single value.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it is written.</param>
internal sealed record ScalarNode(string Text, ScalarForm Style) : Node;

/// <summary>Values in order.</summary>
internal sealed record ListNode(IReadOnlyList<Node> Items) : Node;

/// <summary>Values by field.</summary>
internal sealed record MapNode(IReadOnlyList<KeyValuePair<string, Node>> Fields) : Node;

/// <summary>How a single value is written.</summary>
internal enum ScalarForm
{
    /// <summary>Text, quoted where YAML needs it.</summary>
    Text,

    /// <summary>Somebody else's words: quoted always.</summary>
    Quoted,

    /// <summary>A date, a digest or a word of a vocabulary: text that never needs quotes in YAML.</summary>
    Bare,

    /// <summary>A number or truth value: without quotes in JSON too.</summary>
    Literal,
}
