using System.Globalization;

namespace Provenance.Validation;

/// <summary>The visit to a claim.</summary>
internal sealed class ClaimVisit(CorpusContext context, Claim claim) : Visit(context)
{
    public Claim Claim => claim;

    public override string Subject => "claims/" + claim.Id;
}

/// <summary>The visit to what one document says to a claim.</summary>
internal sealed class AssertionVisit(CorpusContext context, Claim claim, Assertion assertion, int index) : Visit(context)
{
    public Claim Claim => claim;

    public Assertion Assertion => assertion;

    /// <summary>The document that makes the assertion; null when its id leads nowhere.</summary>
    public Document? Document { get; } = context.Documents.Find(assertion.Document);

    public override string Subject => string.Create(CultureInfo.InvariantCulture, $"claims/{claim.Id}/assertions/{index}");
}
