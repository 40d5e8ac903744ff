namespace Provenance.Corpora;

/// <summary>A word of a vocabulary.</summary>
internal sealed class WordShape<T> : ScalarShape<T> where T : struct, Enum
{
    readonly bool areLetters;
    readonly string[] words;

    /// <param name="areLetters">Whether the words are single capital letters, as grades are.</param>
    public WordShape(bool areLetters = false)
    {
        this.areLetters = areLetters;
        words = Term<T>.All.ToArray();
        if (areLetters)
            words = [.. words.Select(word => word.ToUpperInvariant()).Order(StringComparer.Ordinal)];
        Expected = Message.OneOf(words);
    }

    public override string Expected { get; }

    public override bool TryParse(NodeReader reader, string text, Location location, out T value)
    {
        value = default;
        if (areLetters ? text is [>= 'A' and <= 'Z'] && Term<T>.TryParse(text.ToLowerInvariant(), out value) : Term<T>.TryParse(text, out value))
            return true;
        if (reader.IsFull)
        {
            reader.Report(ReadingRules.UnknownWord, "", "", location);
            return false;
        }
        string fix = Nearest.To(text, words) is { } meant ? $"Did you mean `{meant}`? " : "";
        reader.Report(ReadingRules.UnknownWord, $"{Foreign.Quote(text)} is no word for {reader.Title}.",
            $"{fix}Write {Expected}.", location);
        return false;
    }

    public override Node ToNode(T value, Unwritable unwritable)
    {
        string word = Term<T>.Of(value);
        return Term<T>.TryParse(word, out _) ? new ScalarNode(areLetters ? word.ToUpperInvariant() : word, ScalarForm.Bare) : unwritable.Add($"the number {word}, which is no word of the vocabulary");
    }

    public override void Describe(SchemaWriter schema) => schema.Words(words);
}
