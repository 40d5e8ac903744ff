namespace Provenance.Scoring;

/// <summary>When a claim has a flag, and what shows it.</summary>
internal abstract class FlagRule
{
    /// <summary>The id of the flag.</summary>
    public abstract string Id { get; }

    /// <summary>How much it weighs.</summary>
    public abstract FlagSeverity Severity { get; }

    /// <summary>When a claim has it, in one sentence.</summary>
    public abstract string Definition { get; }

    /// <summary>What practitioners call it.</summary>
    public abstract string Doctrine { get; }

    /// <summary>Whether the claim has the flag.</summary>
    public abstract bool Applies(ClaimFacts facts);

    /// <summary>What shows it, in words: the lines, entities or dates. Asked only where the flag applies.</summary>
    public abstract string Witness(ClaimFacts facts);

    /// <summary>How much it weighs on this claim.</summary>
    public virtual FlagSeverity SeverityFor(ClaimFacts facts) => Severity;
}
