namespace Provenance.Corpora;

/// <summary>One noun as a mapping, or a list of them.</summary>
internal sealed class OneOrListShape<T>(Shape<T> item) : Shape<ValueList<T>>
{
    readonly Shape<ValueList<T>> items = Shapes.List(item);

    public override string Expected => item.Expected + ", or a list of them";

    public override bool TryRead(NodeReader reader, out ValueList<T> value)
    {
        if (reader.Kind == NodeKind.SequenceStart)
            return items.TryRead(reader, out value);
        bool read = item.TryRead(reader, out T one);
        value = read ? [one] : default;
        return read;
    }

    public override Node ToNode(ValueList<T> value, Unwritable unwritable) =>
        value.Count == 1 ? item.ToNode(value[0], unwritable) : items.ToNode(value, unwritable);

    public override void Describe(SchemaWriter schema) => schema.Either(item.Describe, items.Describe);
}
