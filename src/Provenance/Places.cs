namespace Provenance;

/// <summary>
/// Where a noun and each of its fields stand in the file they were read from. Places say nothing about meaning:
/// any two are equal, so that two corpora which differ in layout alone are equal too.
/// </summary>
public readonly struct Places : IEquatable<Places>
{
    readonly string? file;
    readonly int line;
    readonly int column;
    readonly FieldPlace[]? fields;

    internal Places(string file, int line, int column, FieldPlace[] fields)
    {
        this.file = file;
        this.line = line;
        this.column = column;
        this.fields = fields;
    }

    /// <summary>Where the noun itself begins; <see cref="Location.None"/> when it was made in code.</summary>
    public Location Self => file is null ? Location.None : new Location(file, line, column);

    /// <summary>Where the value of a field stands; where the noun begins when the field was not written.</summary>
    /// <param name="field">The field as the format spells it, such as <c>quote</c> or <c>attributedTo</c>.</param>
    public Location this[string field]
    {
        get
        {
            foreach (FieldPlace place in fields ?? [])
                if (place.Field == field)
                    return new Location(file!, place.Line, place.Column);
            return Self;
        }
    }

    /// <summary>Whether a field was written in the file.</summary>
    /// <param name="field">The field as the format spells it.</param>
    public bool Has(string field) => Array.Exists(fields ?? [], place => place.Field == field);

    /// <summary>Always true: places take no part in equality.</summary>
    public bool Equals(Places other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Places;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true: places take no part in equality.</summary>
    public static bool operator ==(Places left, Places right) => left.Equals(right);

    /// <summary>Always false: places take no part in equality.</summary>
    public static bool operator !=(Places left, Places right) => !left.Equals(right);
}

/// <summary>Where the value of one field stands.</summary>
internal readonly record struct FieldPlace(string Field, int Line, int Column);
