namespace Provenance;

/// <summary>A warning about the support of a claim. Flags are read off the same lines as the score and never change it.</summary>
public sealed class Flag
{
    internal Flag(int bit, string id, FlagSeverity severity, string definition, string doctrine)
    {
        Bit = bit;
        Id = id;
        Severity = severity;
        Definition = definition;
        Doctrine = doctrine;
    }

    /// <summary>The id, kebab-case, such as <c>single-origin</c>. Ids do not change between versions.</summary>
    public string Id { get; }

    /// <summary>How much it weighs.</summary>
    public FlagSeverity Severity { get; }

    /// <summary>When a claim has it, in one sentence.</summary>
    public string Definition { get; }

    /// <summary>What practitioners call it.</summary>
    public string Doctrine { get; }

    internal int Bit { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
