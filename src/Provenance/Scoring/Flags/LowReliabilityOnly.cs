using System.Globalization;
using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>No supporting line is stronger than 0.10.</summary>
internal sealed class LowReliabilityOnly : FlagRule
{
    public override string Id => "low-reliability-only";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "No supporting line is stronger than 0.10.";

    public override string Doctrine => "unreliable sources only";

    public override bool Applies(ClaimFacts facts) => facts.AllSupport(static (_, in line) => line.Strength < Weak);

    public override string Witness(ClaimFacts facts) => string.Create(CultureInfo.InvariantCulture, $"the strongest line has {Strongest(facts):0.000}");

    /// <summary>Below this strength a line alone moves a score by less than five hundredths.</summary>
    const double Weak = 0.10;

    static double Strongest(ClaimFacts facts)
    {
        double strongest = 0;
        foreach (ref readonly Line line in facts.Support)
            strongest = Math.Max(strongest, line.Strength);
        return strongest;
    }
}
