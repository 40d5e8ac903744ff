namespace Provenance.Corpora;

/// <summary>The fields of an affiliation.</summary>
internal static class AffiliationFields
{
    public static readonly Noun<Draft, Affiliation> Table = new Noun<Draft, Affiliation>("an affiliation", "A dated statement that two sources are tied, or that they are not.",
        static (in draft, places) => new Affiliation
        {
            Relation = draft.Relation, Party = draft.Party ?? "", Polarity = draft.Polarity, Status = draft.Status, StatedBy = draft.StatedBy,
            StatedIn = draft.StatedIn, Since = draft.Since, Until = draft.Until, Evidence = draft.Evidence.Complete(), Places = places,
        })
    {
        { "relation", "How the source is tied to the party.", Shapes.Word<AffiliationRelation>(), (ref draft, value) => draft.Relation = value, affiliation => affiliation.Relation, Need.Word },
        { "party", "The id of the other source.", Shapes.Text, (ref draft, value) => draft.Party = value, affiliation => affiliation.Party, Need.Text },
        { "polarity", "Whether the tie is stated or denied. Default: stated.", Shapes.Word<Polarity>(), (ref draft, value) => draft.Polarity = value, affiliation => affiliation.Polarity },
        { "status", "How well the statement is founded.", Shapes.OptionalWord<AffiliationStatus>(), (ref draft, value) => draft.Status = value, affiliation => affiliation.Status },
        { "statedBy", "The id of the source that says so.", Shapes.Text, (ref draft, value) => draft.StatedBy = value, affiliation => affiliation.StatedBy },
        { "statedIn", "The id of the document that says so.", Shapes.Text, (ref draft, value) => draft.StatedIn = value, affiliation => affiliation.StatedIn },
        { "since", "From when the tie held, in EDTF.", Shapes.Date, (ref draft, value) => draft.Since = value, affiliation => affiliation.Since },
        { "until", "Until when the tie held, in EDTF.", Shapes.Date, (ref draft, value) => draft.Until = value, affiliation => affiliation.Until },
    }.WithEvidence((ref draft) => ref draft.Evidence, affiliation => affiliation.Evidence);

    internal struct Draft
    {
        public AffiliationRelation Relation;
        public string? Party, StatedBy, StatedIn;
        public Polarity Polarity;
        public AffiliationStatus? Status;
        public EdtfDate? Since, Until;
        public EvidenceFields.Draft Evidence;
    }
}
