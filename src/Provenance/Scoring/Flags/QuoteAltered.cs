namespace Provenance.Scoring;

/// <summary>Quoted words stand in a text at hand with words changed, left out or put in.</summary>
internal sealed class QuoteAltered : FlagRule
{
    public override string Id => "quote-altered";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Quoted words stand in a text at hand with words changed, left out or put in.";

    public override string Doctrine => "altered quotation";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => facts.Quotes.IsAltered(line.Assertion));

    public override string Witness(ClaimFacts facts) => facts.QuoteFindings(static finding => finding.Near is not null);
}
