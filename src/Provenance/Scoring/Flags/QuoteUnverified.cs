using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>Words are quoted from a text that is not at hand, so nobody has compared them.</summary>
internal sealed class QuoteUnverified : FlagRule
{
    public override string Id => "quote-unverified";

    public override FlagSeverity Severity => FlagSeverity.Low;

    public override string Definition => "Words are quoted from a text that is not at hand, so nobody has compared them.";

    public override string Doctrine => "unverified quotation";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => IsUnverified(facts, line));

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => IsUnverified(facts, line));

    static bool IsUnverified(ClaimFacts facts, in Line line) =>
        (QuoteCheck.IsQuotation(line.Assertion) || (line.Marks & RouteMarks.Quotes) != 0) && !facts.Quotes.IsCompared(line.Assertion);
}
