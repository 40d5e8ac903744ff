namespace Provenance.Validation;

/// <summary>The visit to the words an assertion, a disclaimer or an affiliation rests on.</summary>
internal sealed class QuoteVisit(Visit owner, Evidence evidence, Document? document, Places places) : Visit(owner.Context)
{
    public Evidence Evidence => evidence;

    /// <summary>The document the words stand in; null when it is not known.</summary>
    public Document? Document => document;

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
