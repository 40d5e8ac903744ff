namespace Provenance.Corpora;

/// <summary>Any text. What looks like a number or a truth value is text too.</summary>
internal class TextShape(ScalarForm style) : ScalarShape<string>
{
    public override string Expected => "a text";

    public override bool TryParse(NodeReader reader, string text, Location location, out string value)
    {
        value = text;
        return true;
    }

    public override Node ToNode(string value, Unwritable unwritable) => FileContent.IndexOfHalfPair(value) < 0 ? new ScalarNode(value, style) : unwritable.Add("half a surrogate pair, which is no character");

    public override void Describe(SchemaWriter schema) => schema.Types("string", "number", "boolean");
}

/// <summary>The id of the noun that is being read; findings about its other fields name it.</summary>
internal sealed class IdShape() : TextShape(ScalarForm.Text)
{
    public override bool TryParse(NodeReader reader, string text, Location location, out string value)
    {
        reader.NameItem(text);
        return base.TryParse(reader, text, location, out value);
    }

    public override Node ToNode(string value, Unwritable unwritable)
    {
        unwritable.Subject = value;
        return base.ToNode(value, unwritable);
    }

    public override void Describe(SchemaWriter schema) => schema.Types("string", "number");
}
