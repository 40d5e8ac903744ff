using System.Globalization;
using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>The evaluation date is beyond the claim's horizon, counted from the latest supporting document.</summary>
internal sealed class Stale : FlagRule
{
    public override string Id => "stale";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "The evaluation date is beyond the claim's horizon, counted from the latest supporting document.";

    public override string Doctrine => "currency, out of date";

    public override bool Applies(ClaimFacts facts) => facts.Claim.Horizon is { } horizon && facts.Lineage.Corpus.AsOf is { } asOf && Latest(facts) is { } latest && horizon.After(latest) < asOf;

    public override string Witness(ClaimFacts facts) => string.Create(CultureInfo.InvariantCulture,
        $"current until {facts.Claim.Horizon!.Value.After(Latest(facts)!.Value):yyyy-MM-dd}, evaluated on {facts.Lineage.Corpus.AsOf:yyyy-MM-dd}");

    /// <summary>The last day on which the latest supporting document can have appeared; null when that is open.</summary>
    static DateOnly? Latest(ClaimFacts facts)
    {
        int latest = -1;
        foreach (ref readonly Line line in facts.Support)
            latest = Math.Max(latest, facts.Lineage.Documents.Appearances[line.Document].Latest);
        return latest >= 0 && latest <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(latest) : null;
    }
}
