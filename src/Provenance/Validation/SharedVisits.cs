namespace Provenance.Validation;

/// <summary>The visit to the words an assertion, a disclaimer or an affiliation rests on.</summary>
internal sealed class QuoteVisit(Visit owner, Evidence evidence, Document? document, Places places) : Visit(owner.Context)
{
    public Evidence Evidence => evidence;

    /// <summary>The document the words stand in; null when it is not known.</summary>
    public Document? Document => document;

    /// <summary>The text of the document, made ready for locating quotes; null when it is not at hand.</summary>
    public AnchoredText? Text { get; set; }

    /// <summary>Where the words stand in the text; null when the text is not at hand, or there are no words.</summary>
    public AnchorResult? Located =>
        field ??= Text is not null && !string.IsNullOrWhiteSpace(evidence.Exact) ? Text.Locate(evidence) : null;

    /// <summary>Where the fields of the evidence were written: beside those of the noun it belongs to.</summary>
    public Places Places => places;

    public override string Subject => owner.Subject;
}

/// <summary>The visit to the withdrawal of an assertion or the retraction of a document.</summary>
internal sealed class WithdrawalVisit(Visit owner, Withdrawal withdrawal, Document? document) : Visit(owner.Context)
{
    public Withdrawal Withdrawal => withdrawal;

    /// <summary>The document that is retracted, or makes the assertion that is taken back; null when it is not known.</summary>
    public Document? Document => document;

    public override string Subject => owner.Subject;
}
