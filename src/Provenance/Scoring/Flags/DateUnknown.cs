namespace Provenance.Scoring;

/// <summary>A supporting document has no date.</summary>
internal sealed class DateUnknown : FlagRule
{
    public override string Id => "date-unknown";

    public override FlagSeverity Severity => FlagSeverity.Low;

    public override string Definition => "A supporting document has no date.";

    public override string Doctrine => "undated";

    public override bool Applies(ClaimFacts facts) => facts.AnySupport(static (facts, in line) => IsUndated(facts.DocumentOf(line)));

    public override string Witness(ClaimFacts facts) => facts.SupportDocuments(static (facts, in line) => IsUndated(facts.DocumentOf(line)));

    static bool IsUndated(Document document)
    {
        if (document.Published is not null)
            return false;
        foreach (Hand hand in document.Chain)
            if (hand.On is not null)
                return false;
        return true;
    }
}
