namespace Provenance.Reporting;

/// <summary>A place in a column: a box, or the passage of a line that runs on to a later column.</summary>
/// <param name="Node">The box; null for a passage.</param>
/// <param name="Height">How high it is.</param>
internal sealed record Slot(DrawnNode? Node, int Height)
{
    /// <summary>The slots in the column before that a line joins it to.</summary>
    public List<Slot> Before { get; } = [];

    /// <summary>The slots in the column after.</summary>
    public List<Slot> After { get; } = [];

    /// <summary>Its place in its column, from the top.</summary>
    public int Place { get; set; }

    /// <summary>The height of its middle.</summary>
    public double Middle { get; set; }

    /// <summary>Slots are told apart by where they are, not by what they hold.</summary>
    public bool Equals(Slot? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
