namespace Provenance.Scoring;

/// <summary>A supporting document has no date.</summary>
internal sealed class DateUnknown : FlagRule
{
    public override string Id => "date-unknown";

    public override FlagSeverity Severity => FlagSeverity.Low;

    public override string Definition => "A supporting document has no date.";

    public override string Doctrine => "undated";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => facts.Lineage.Documents.IsDateUnknown(line.Document));

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => facts.Lineage.Documents.IsDateUnknown(line.Document));
}
