namespace Provenance.Scoring;

/// <summary>Words quoted as evidence are not in the text at hand.</summary>
internal sealed class QuoteNotFound : FlagRule
{
    public override string Id => "quote-not-found";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "Words quoted as evidence are not in the text at hand.";

    public override string Doctrine => "misquotation";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => facts.Quotes.IsMissing(line.Assertion));

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => facts.Quotes.IsMissing(line.Assertion));
}
