using System.Globalization;

namespace Provenance.Scoring;

/// <summary>Without one source, text or informant the score changes by 0.10 or more, or the tier changes.</summary>
internal sealed class SensitiveToOneEntity : FlagRule
{
    public override string Id => "sensitive-to-one-entity";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Without one source, text or informant the score changes by 0.10 or more, or the tier changes.";

    public override string Doctrine => "linchpin";

    public override bool Applies(ClaimFacts facts) => facts.Removal.Matters(facts);

    public override string Witness(ClaimFacts facts) => Describe(facts, facts.Removal.Greatest(facts));

    static string Describe(ClaimFacts facts, (int Entity, ClaimWithout Without) greatest) => string.Create(CultureInfo.InvariantCulture,
        $"without {facts.Lineage.Entities[greatest.Entity].Label}: score {greatest.Without.Score:0.000} ({greatest.Without.Score - facts.Opinion.Probability:+0.000;-0.000;0.000}), tier {greatest.Without.Tier}");
}
