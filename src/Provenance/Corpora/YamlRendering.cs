namespace Provenance.Corpora;

/// <summary>Renders nodes as YAML the way people write corpora: items in blocks, short mappings on one line.</summary>
internal sealed class YamlRendering(TextWriter output)
{
    const int Width = 160;

    /// <summary>Renders a corpus: the header, then each list of items after an empty line.</summary>
    public void Render(MapNode corpus)
    {
        foreach ((string field, Node value) in corpus.Fields)
        {
            if (value is not ListNode { Items.Count: > 0 } items)
            {
                Field(field, value, indent: 0);
                continue;
            }
            output.Write($"\n{field}:\n");
            foreach (Node item in items.Items)
                Block((MapNode)item, indent: 4, "  - ");
        }
    }

    /// <summary>The fields of a mapping, one a line, the first of them after a lead such as a dash.</summary>
    void Block(MapNode map, int indent, string lead)
    {
        if (map.Fields.Count == 0)
            output.Write($"{lead}{{}}\n");
        foreach ((string field, Node value) in map.Fields)
        {
            output.Write(lead);
            Field(field, value, indent);
            lead = new string(' ', indent);
        }
    }

    void Field(string field, Node value, int indent)
    {
        output.Write($"{field}:");
        if (value is ScalarNode scalar)
            output.Write($" {YamlScalar.Write(scalar, inFlow: false)}\n");
        else if (Flow(value) is { } flow && (indent + field.Length + 2 + flow.Length <= Width || value is ListNode { Items.Count: 0 }))
            output.Write($" {flow}\n");
        else if (value is MapNode map)
        {
            output.Write('\n');
            Block(map, indent + 2, new string(' ', indent + 2));
        }
        else
        {
            output.Write('\n');
            foreach (Node item in ((ListNode)value).Items)
                Item(item, indent + 2);
        }
    }

    void Item(Node item, int indent)
    {
        string lead = new string(' ', indent) + "- ";
        if (item is ScalarNode scalar)
            output.Write($"{lead}{YamlScalar.Write(scalar, inFlow: false)}\n");
        else if (Flow(item) is { } flow && lead.Length + flow.Length <= Width)
            output.Write($"{lead}{flow}\n");
        else
            Block((MapNode)item, lead.Length, lead);
    }

    /// <summary>A node on one line; null for a list of mappings and whatever holds one.</summary>
    static string? Flow(Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return YamlScalar.Write(scalar, inFlow: true);
            case ListNode list:
                return list.Items.Any(item => item is not ScalarNode) ? null : $"[{string.Join(", ", list.Items.Select(Flow))}]";
            default:
                List<string> fields = [];
                foreach ((string field, Node value) in ((MapNode)node).Fields)
                {
                    if (Flow(value) is not { } flow)
                        return null;
                    fields.Add($"{field}: {flow}");
                }
                return fields.Count == 0 ? "{}" : $"{{ {string.Join(", ", fields)} }}";
        }
    }
}
