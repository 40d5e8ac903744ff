namespace Provenance.Corpora;

/// <summary>Puts what was read of a field where it is kept until the noun is complete.</summary>
internal delegate void Keep<TDraft, T>(ref TDraft draft, T value);

/// <summary>Makes the noun.</summary>
internal delegate TNoun Complete<TDraft, TNoun>(in TDraft draft, Places places);

/// <summary>What happens to a field that is not written.</summary>
internal enum Need
{
    /// <summary>It has its default.</summary>
    None,

    /// <summary>It is required, but somebody else says that it is missing: the rules of validation, as a rule.</summary>
    Text,

    /// <summary>There is nothing to put in its place; the reader says that it is missing.</summary>
    Word,
}

/// <summary>One field of a noun: its name, what it means, how it is read and written.</summary>
internal abstract class Field<TDraft, TNoun>(string name, string about, Need need)
{
    public string Name => name;

    public string About => about;

    public Need Need => need;

    /// <summary>What should stand there, such as "a date".</summary>
    public abstract string Expected { get; }

    public abstract void Read(NodeReader reader, ref TDraft draft);

    /// <summary>The value as it is written; null when it is the default.</summary>
    public abstract Node? ToNode(TNoun noun, Unwritable unwritable);

    public abstract void Describe(SchemaWriter schema);
}

/// <inheritdoc/>
internal sealed class Field<TDraft, TNoun, T>(string name, string about, Shape<T> shape, Keep<TDraft, T> keep, Func<TNoun, T?> get, Need need)
    : Field<TDraft, TNoun>(name, about, need)
{
    public override string Expected => shape.Expected;

    public override void Read(NodeReader reader, ref TDraft draft)
    {
        if (shape.TryRead(reader, out T value))
            keep(ref draft, value);
    }

    public override Node? ToNode(TNoun noun, Unwritable unwritable)
    {
        T? value = get(noun);
        if (value is null || Need == Need.None && EqualityComparer<T>.Default.Equals(value, default))
            return null;
        unwritable.Field = Name;
        return shape.ToNode(value, unwritable);
    }

    public override void Describe(SchemaWriter schema) => shape.Describe(schema);
}
