using System.Globalization;

namespace Provenance.Validation;

/// <summary>The visit to a document.</summary>
internal sealed class DocumentVisit(CorpusContext context, Document document) : Visit(context)
{
    public Document Document => document;

    public override string Subject => "documents/" + document.Id;
}

/// <summary>The visit to one step of a document's chain.</summary>
internal sealed class HandVisit(CorpusContext context, Document document, Hand hand, int index) : Visit(context)
{
    public Document Document => document;

    public Hand Hand => hand;

    public int Index => index;

    public override string Subject => string.Create(CultureInfo.InvariantCulture, $"documents/{document.Id}/chain/{index}");
}

/// <summary>The visit to one original of a document.</summary>
internal sealed class DerivationVisit(CorpusContext context, Document document, Derivation derivation, int index) : Visit(context)
{
    public Document Document => document;

    public Derivation Derivation => derivation;

    public override string Subject => string.Create(CultureInfo.InvariantCulture, $"documents/{document.Id}/derivedFrom/{index}");
}

/// <summary>The visit to one disclaimer of a document.</summary>
internal sealed class DisclaimerVisit(CorpusContext context, Document document, Disclaimer disclaimer, int index) : Visit(context)
{
    public Document Document => document;

    public Disclaimer Disclaimer => disclaimer;

    public override string Subject => string.Create(CultureInfo.InvariantCulture, $"documents/{document.Id}/disclaimers/{index}");
}
