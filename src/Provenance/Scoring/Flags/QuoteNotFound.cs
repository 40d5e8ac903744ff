namespace Provenance.Scoring;

/// <summary>Quoted words stand in none of the texts at hand that they were taken from.</summary>
internal sealed class QuoteNotFound : FlagRule
{
    public override string Id => "quote-not-found";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "Quoted words stand in none of the texts at hand that they were taken from.";

    public override string Doctrine => "misquotation";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => facts.Quotes.IsMissing(line.Assertion));

    public override string Witness(ClaimFacts facts) => facts.QuoteFindings(static finding => finding.Near is null);
}
