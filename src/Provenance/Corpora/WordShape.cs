namespace Provenance.Corpora;

/// <summary>A word of a vocabulary.</summary>
internal sealed class WordShape<T> : ScalarShape<T> where T : struct, Enum
{
    static readonly string[] Words = Term<T>.All.ToArray();

    protected override string Expected => Message.OneOf(Words);

    public override bool TryParse(NodeReader reader, string text, Location location, out T value)
    {
        if (Term<T>.TryParse(text, out value))
            return true;
        if (reader.IsFull)
        {
            reader.Report(ReadingRules.UnknownWord, "", "", location);
            return false;
        }
        string fix = Nearest.To(text, Words) is { } meant ? $"Did you mean `{meant}`? " : "";
        reader.Report(ReadingRules.UnknownWord, $"{Foreign.Quote(text)} is no word for {NodeReader.Subject(reader.Field)}.",
            $"{fix}Write {Message.OneOf(Words)}.", location);
        return false;
    }

    public override Node ToNode(T value, Unwritable unwritable)
    {
        string word = Term<T>.Of(value);
        return Term<T>.TryParse(word, out _) ? new ScalarNode(word, ScalarForm.Bare) : unwritable.Add($"the number {word}, which is no word of the vocabulary");
    }

    public override void Describe(SchemaWriter schema) => schema.Words(Words);
}
