namespace Provenance.Reporting;

/// <summary>A source in a notebook: who it is, how it is graded, and what is stated of its ties.</summary>
internal static class SourceCard
{
    public static void Write(Card card, Source source)
    {
        card.Begin();
        card.Title(source.Label, $"{source.Id}, {Term<SourceKind>.Of(source.Kind)}");
        card.Facts();
        card.Fact("reliability", Grades(source));
        card.Fact("same as", source.SameAs);
        card.Fact("ecosystem", source.Ecosystem);
        card.Fact("address", source.Address);
        card.Fact("notes", source.Notes);
        card.EndTable();
        if (!source.Affiliations.IsEmpty)
            Write(card, source.Affiliations);
        card.End();
    }

    static void Write(Card card, ValueList<Affiliation> affiliations)
    {
        card.Table("Affiliations, as stated", "tie", "party", "stated by or in", "words");
        foreach (Affiliation affiliation in affiliations)
            card.Row(() => card.Text((affiliation.Polarity == Polarity.Denied ? "not " : "") + Term<AffiliationRelation>.Of(affiliation.Relation)), () => card.Text(affiliation.Party),
                () => card.Text(string.Join(", ", new[] { affiliation.StatedBy, affiliation.StatedIn }.OfType<string>())), () => card.Quote(affiliation.Evidence?.Exact ?? ""));
        card.EndTable();
    }

    /// <summary>The grades with what they rest on; that it cannot be judged, where nobody graded.</summary>
    public static string Grades(Source source) => source.Reliability.IsEmpty ? "F, cannot be judged" : string.Join("; ", source.Reliability.Select(rating =>
        Term<Reliability>.Of(rating.Grade).ToUpperInvariant() + (rating.By is { } by ? $" by {by}" : "") + (rating.Basis is { } basis ? $": {basis}" : "")));
}
