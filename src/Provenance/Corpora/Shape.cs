namespace Provenance.Corpora;

/// <summary>How values of one type are read, written and described; the three stand together so that they cannot drift apart.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class Shape<T>
{
    /// <summary>What should stand here, such as "a date".</summary>
    public abstract string Expected { get; }

    /// <summary>Reads the value the reader is at and moves past it, whatever it is.</summary>
    /// <returns>False when the value was reported and not understood.</returns>
    public abstract bool TryRead(NodeReader reader, out T value);

    /// <summary>The value as it is written.</summary>
    public abstract Node ToNode(T value, Unwritable unwritable);

    /// <summary>Writes the JSON Schema of the value: the members of an object already begun.</summary>
    public abstract void Describe(SchemaWriter schema);
}

/// <summary>A shape of single values.</summary>
internal abstract class ScalarShape<T> : Shape<T>
{
    public sealed override bool TryRead(NodeReader reader, out T value)
    {
        value = default!;
        return reader.TryScalar(Expected, out string text, out Location location) && TryParse(reader, text, location, out value);
    }

    /// <summary>Understands a text, or reports why it cannot.</summary>
    public abstract bool TryParse(NodeReader reader, string text, Location location, out T value);
}

/// <summary>A shape whose values may be absent. A value that is there is never null.</summary>
internal sealed class OptionalShape<T>(Shape<T> inner) : Shape<T?> where T : struct
{
    public override string Expected => inner.Expected;

    public override bool TryRead(NodeReader reader, out T? value)
    {
        bool read = inner.TryRead(reader, out T there);
        value = read ? there : null;
        return read;
    }

    public override Node ToNode(T? value, Unwritable unwritable) => inner.ToNode(value!.Value, unwritable);

    public override void Describe(SchemaWriter schema) => inner.Describe(schema);
}
