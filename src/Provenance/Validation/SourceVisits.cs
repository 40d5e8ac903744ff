using System.Globalization;

namespace Provenance.Validation;

/// <summary>The visit to a source.</summary>
internal sealed class SourceVisit(CorpusContext context, Source source) : Visit(context)
{
    public Source Source => source;

    public override string Subject => "sources/" + source.Id;
}

/// <summary>The visit to a statement that a source is tied to another.</summary>
internal sealed class AffiliationVisit(CorpusContext context, Source source, Affiliation affiliation, int index) : Visit(context)
{
    public Source Source => source;

    public Affiliation Affiliation => affiliation;

    public override string Subject => string.Create(CultureInfo.InvariantCulture, $"sources/{source.Id}/affiliations/{index}");
}
