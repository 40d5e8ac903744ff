namespace Provenance.Corpora;

/// <summary>A word of a vocabulary.</summary>
/// <param name="areLetters">Whether the words are single capital letters, as grades are.</param>
internal sealed class WordShape<T>(bool areLetters = false) : ScalarShape<T> where T : struct, Enum
{
    readonly string[] words = areLetters ? [.. Term<T>.All.ToArray().Select(word => word.ToUpperInvariant()).Order(StringComparer.Ordinal)] : Term<T>.All.ToArray();

    public override string Expected => Message.OneOf(words);

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
        reader.Report(ReadingRules.UnknownWord, $"{Foreign.Quote(text)} is no word for {NodeReader.Subject(reader.Field)}.",
            $"{fix}Write {Message.OneOf(words)}.", location);
        return false;
    }

    public override Node ToNode(T value, Unwritable unwritable)
    {
        string word = Term<T>.Of(value);
        return Term<T>.TryParse(word, out _) ? new ScalarNode(areLetters ? word.ToUpperInvariant() : word, ScalarForm.Bare) : unwritable.Add($"the number {word}, which is no word of the vocabulary");
    }

    public override void Describe(SchemaWriter schema) => schema.Words(words);
}
