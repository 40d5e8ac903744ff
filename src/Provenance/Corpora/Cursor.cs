namespace Provenance.Corpora;

/// <summary>What stands where a cursor is.</summary>
internal enum NodeKind
{
    /// <summary>The file is over, or broken from here on. It stays so.</summary>
    End,

    Scalar,
    MappingStart,
    MappingEnd,
    SequenceStart,
    SequenceEnd,

    /// <summary>A value that has been reported already and says nothing.</summary>
    Refused,
}

/// <summary>Goes through the nodes of a file one by one, whatever its syntax; reports what is wrong with the syntax itself.</summary>
internal abstract class Cursor
{
    /// <summary>Every so many events or lines whoever asks is told how far the reading is.</summary>
    protected const int Told = 1_024;

    public NodeKind Kind { get; protected set; }

    /// <summary>The text of a scalar.</summary>
    public string Text { get; protected set; } = "";

    /// <summary>Whether a scalar was written without quotes.</summary>
    public bool IsPlain { get; protected set; }

    /// <summary>The line of the node, from 1.</summary>
    public int Line { get; protected set; }

    /// <summary>The column of the node, from 1, in UTF-16 units.</summary>
    public int Column { get; protected set; }

    /// <summary>Whether the file ended before its time.</summary>
    public bool IsBroken { get; protected set; }

    /// <summary>Moves to the next node.</summary>
    public abstract void Next();

    /// <summary>Gives the rest of the file up.</summary>
    public void Abandon() => (IsBroken, Kind) = (true, NodeKind.End);

    /// <summary>Moves past the value the cursor is at, however much it holds.</summary>
    public void Skip()
    {
        int depth = 0;
        do
        {
            if (Kind is NodeKind.MappingStart or NodeKind.SequenceStart)
                depth++;
            else if (Kind is NodeKind.MappingEnd or NodeKind.SequenceEnd)
                depth--;
            if (Kind != NodeKind.End)
                Next();
        }
        while (depth > 0 && Kind != NodeKind.End);
    }
}
