namespace Provenance.Scoring;

/// <summary>The date of a supporting document has two or more readings.</summary>
internal sealed class DateAmbiguous : FlagRule
{
    public override string Id => "date-ambiguous";

    public override FlagSeverity Severity => FlagSeverity.Low;

    public override string Definition => "The date of a supporting document has two or more readings.";

    public override string Doctrine => "ambiguous date";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => facts.Lineage.Documents.IsDateAmbiguous(line.Document));

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => facts.Lineage.Documents.IsDateAmbiguous(line.Document));
}
