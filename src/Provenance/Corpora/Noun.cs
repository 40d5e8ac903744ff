using System.Collections;

namespace Provenance.Corpora;

/// <summary>
/// The table of a noun's fields. Reading, writing and the JSON Schema all go by it: what is not in the table is not in the format.
/// </summary>
/// <typeparam name="TDraft">What is known of the noun while it is being read.</typeparam>
/// <typeparam name="TNoun">The noun.</typeparam>
/// <param name="name">The noun with its article, such as "a claim".</param>
/// <param name="about">What it is, in one sentence.</param>
/// <param name="complete">Makes the noun.</param>
internal sealed class Noun<TDraft, TNoun>(string name, string about, Complete<TDraft, TNoun> complete)
    : Shape<TNoun>, IEnumerable<Field<TDraft, TNoun>> where TDraft : new()
{
    readonly List<Field<TDraft, TNoun>> fields = [];
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public void Add<T>(string field, string meaning, Shape<T> shape, Keep<TDraft, T> keep, Func<TNoun, T?> get, Need need = Need.None)
    {
        numbers.Add(field, fields.Count);
        fields.Add(new Field<TDraft, TNoun, T>(field, meaning, shape, keep, get, need));
    }

    public override string Expected => $"{name}: a mapping with the fields {Message.AllOf(numbers.Keys)}";

    public override bool TryRead(NodeReader reader, out TNoun value)
    {
        if (reader.Kind == NodeKind.MappingStart)
        {
            value = Read(reader, out bool isWhole);
            return isWhole;
        }
        value = default!;
        if (!reader.RefuseNone())
            reader.RefuseType(Expected);
        return false;
    }

    /// <summary>Reads the mapping the reader is at. Where it breaks off, the noun has what came before.</summary>
    public TNoun Read(NodeReader reader, out bool isWhole)
    {
        Location self = reader.Here;
        int places = reader.BeginPlaces();
        TDraft draft = new();
        ulong written = 0;
        reader.Next();
        while (reader.Kind is not (NodeKind.MappingEnd or NodeKind.End))
        {
            int number = ReadKey(reader, ref written);
            if (reader.Kind == NodeKind.End)
                break;
            if (number < 0)
            {
                reader.Skip();
                continue;
            }
            reader.BeginField(fields[number].Name);
            fields[number].Read(reader, ref draft);
        }
        isWhole = reader.Kind == NodeKind.MappingEnd;
        reader.Next();
        if (isWhole)
            ReportMissing(reader, written, self);
        return complete(in draft, reader.EndPlaces(places, self));
    }

    public override Node ToNode(TNoun value, Unwritable unwritable)
    {
        List<KeyValuePair<string, Node>> written = new(fields.Count);
        foreach (Field<TDraft, TNoun> field in fields)
            if (field.ToNode(value, unwritable) is { } node)
                written.Add(new(field.Name, node));
        return new MapNode(written);
    }

    public override void Describe(SchemaWriter schema) => schema.Reference(name, this);

    /// <summary>Writes the definition that <see cref="Describe"/> refers to.</summary>
    public void Define(SchemaWriter schema)
    {
        schema.About(about);
        schema.Types("object");
        schema.Fields(fields.Select(field => (field.Name, field.About, field.Need != Need.None, (Action<SchemaWriter>)field.Describe)));
    }

    public IEnumerator<Field<TDraft, TNoun>> GetEnumerator() => fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of the field whose name is next, with the reader at its value; -1 where there is none to read.</summary>
    int ReadKey(NodeReader reader, ref ulong written)
    {
        if (!reader.TryKey(name, out string key, out Location location))
            return -1;
        if (!numbers.TryGetValue(key, out int number))
        {
            ReportUnknown(reader, key, location);
            return -1;
        }
        ulong bit = 1UL << number;
        if ((written & bit) != 0)
        {
            reader.Report(ReadingRules.DuplicateKey, $"`{key}` is written twice in this {Bare}.", "Keep one of them; the first was read.", location);
            return -1;
        }
        written |= bit;
        return number;
    }

    string Bare => name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    void ReportUnknown(NodeReader reader, string key, Location location)
    {
        string fix = "";
        if (!reader.IsFull)
            fix = Nearest.To(key, numbers.Keys) is { } meant ? $"Did you mean `{meant}`?" : $"The fields are {Message.AllOf(numbers.Keys)}.";
        reader.Report(ReadingRules.UnknownKey, $"{Foreign.Quote(key)} is no field of {name}.", fix, location);
    }

    void ReportMissing(NodeReader reader, ulong written, Location self)
    {
        for (int i = 0; i < fields.Count; i++)
            if (fields[i].Need == Need.Word && (written & 1UL << i) == 0)
                reader.Report(ReadingRules.MissingWord, $"This {Bare} has no `{fields[i].Name}`.", $"Add `{fields[i].Name}: …` with {fields[i].Expected}.", self);
    }
}
