namespace Provenance.Lineage;

/// <summary>A list of lines that is reused from claim to claim.</summary>
internal sealed class LineBuffer
{
    Line[] lines = new Line[16];

    /// <summary>How many lines it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The lines.</summary>
    public Span<Line> Lines => lines.AsSpan(0, Count);

    /// <summary>Forgets all lines.</summary>
    public void Clear() => Count = 0;

    /// <summary>Makes room for so many lines more, so that a claim of very many is not copied as it grows.</summary>
    public void Reserve(int more)
    {
        if (lines.Length - Count < more)
            Array.Resize(ref lines, Math.Max(lines.Length * 2, Count + more));
    }

    /// <summary>Adds a line and gives it to be filled whole: it may hold what another left.</summary>
    public ref Line Add()
    {
        Reserve(1);
        return ref lines[Count++];
    }
}
