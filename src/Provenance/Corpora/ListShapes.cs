namespace Provenance.Corpora;

/// <summary>A list of nouns. One noun without its list is reported and read all the same.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<ValueList<T>>
{
    public override string Expected => "a list: begin each item with `- `";

    public override bool TryRead(NodeReader reader, out ValueList<T> value)
    {
        value = default;
        if (reader.RefuseNone())
            return false;
        string collection = reader.Field;
        List<T> items = [];
        int position = 0;
        if (reader.Kind == NodeKind.SequenceStart)
        {
            reader.Next();
            while (reader.Kind is not (NodeKind.SequenceEnd or NodeKind.End))
                ReadItem(reader, collection, position++, items);
            reader.Next();
        }
        else if (reader.Kind == NodeKind.MappingStart)
        {
            reader.ReportType(Expected);
            ReadItem(reader, collection, position++, items);
        }
        else
        {
            reader.RefuseType(Expected);
            return false;
        }
        value = new ValueList<T>(items.ToArray());
        return true;
    }

    void ReadItem(NodeReader reader, string collection, int position, List<T> items)
    {
        reader.EnterItem(collection, position);
        reader.Retitle(collection, position);
        if (item.TryRead(reader, out T read))
            items.Add(read);
        reader.LeaveItem();
    }

    public override Node ToNode(ValueList<T> value, Unwritable unwritable)
    {
        Node[] nodes = new Node[value.Count];
        for (int i = 0; i < nodes.Length; i++)
            nodes[i] = item.ToNode(value[i], unwritable);
        return new ListNode(nodes);
    }

    public override void Describe(SchemaWriter schema) => schema.Many(() => item.Describe(schema));
}

/// <summary>A list of texts; a single one may stand without its list.</summary>
internal sealed class TextsShape(Shape<string> item) : Shape<ValueList<string>>
{
    public override string Expected => "a text, or a list of texts";

    public override bool TryRead(NodeReader reader, out ValueList<string> value)
    {
        value = default;
        if (reader.Kind == NodeKind.MappingStart)
        {
            reader.RefuseType(Expected);
            return false;
        }
        if (reader.Kind != NodeKind.SequenceStart)
        {
            if (!item.TryRead(reader, out string single))
                return false;
            value = [single];
            return true;
        }
        List<string> texts = [];
        reader.Next();
        while (reader.Kind is not (NodeKind.SequenceEnd or NodeKind.End))
            if (item.TryRead(reader, out string text))
                texts.Add(text);
        reader.Next();
        value = new ValueList<string>(texts.ToArray());
        return true;
    }

    public override Node ToNode(ValueList<string> value, Unwritable unwritable)
    {
        Node[] nodes = new Node[value.Count];
        for (int i = 0; i < nodes.Length; i++)
            nodes[i] = item.ToNode(value[i], unwritable);
        return new ListNode(nodes);
    }

    public override void Describe(SchemaWriter schema) => schema.OneOrMany(() => item.Describe(schema));
}
