using System.Globalization;

namespace Provenance.Scoring;

/// <summary>Live lines stand for it and against it.</summary>
internal sealed class Contradicted : FlagRule
{
    public override string Id => "contradicted";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Live lines stand for it and against it.";

    public override string Doctrine => "conflicting reporting";

    public override bool Applies(ClaimFacts facts) => facts.Support.Length > 0 && facts.Opposition.Length > 0;

    public override string Witness(ClaimFacts facts) => string.Create(CultureInfo.InvariantCulture, $"dissonance {facts.Opinion.Dissonance:0.000}");

    /// <summary>From this disbelief on, the opposition is no longer a footnote.</summary>
    const double Grave = 0.20;

    public override FlagSeverity SeverityFor(ClaimFacts facts) => facts.Opinion.Disbelief >= Grave ? FlagSeverity.High : Severity;
}
