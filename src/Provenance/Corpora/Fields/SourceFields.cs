namespace Provenance.Corpora;

/// <summary>The fields of a source.</summary>
internal static class SourceFields
{
    public static readonly Noun<Draft, Source> Table = new("a source", "Who speaks or carries: a person, outlet, agency, organisation, government or platform, or somebody unknown.",
        static (in draft, places) => new Source
        {
            Id = draft.Id ?? "", Name = draft.Name, Kind = draft.Kind, Address = draft.Address, SameAs = draft.SameAs, Ecosystem = draft.Ecosystem,
            Reliability = draft.Reliability, Records = draft.Records, Affiliations = draft.Affiliations, Notes = draft.Notes, Places = places,
        })
    {
        { "id", "The id, kebab-case, unique over the corpus.", Shapes.Id, (ref draft, value) => draft.Id = value, source => source.Id, Need.Text },
        { "name", "The name as a reader knows it.", Shapes.Text, (ref draft, value) => draft.Name = value, source => source.Name },
        { "kind", "What kind of agent this is; `anonymous` is described but not named, `unknown` is not even described.", Shapes.Word<SourceKind>(), (ref draft, value) => draft.Kind = value, source => source.Kind },
        { "address", "The address on the web. It is never opened.", Shapes.Text, (ref draft, value) => draft.Address = value, source => source.Address },
        { "sameAs", "The id of the source that this one is another name of.", Shapes.Text, (ref draft, value) => draft.SameAs = value, source => source.SameAs },
        { "ecosystem", "A label for outlets that tend to carry each other; a soft link.", Shapes.Text, (ref draft, value) => draft.Ecosystem = value, source => source.Ecosystem },
        { "reliability", "The grade A to F, with rater, basis and date; a list where raters differ. Without it: F, cannot be judged.", Shapes.OneOrList(new RatingShape()), (ref draft, value) => draft.Reliability = value, source => source.Reliability },
        { "record", "How often the source was right in claims that were settled since, with rater, basis and date; a list where several counted. It stands in the place of the grade.", Shapes.OneOrList(RecordFields.Table), (ref draft, value) => draft.Records = value, source => source.Records },
        { "affiliations", "Statements that this source is tied to others, or that it is not.", Shapes.List(AffiliationFields.Table), (ref draft, value) => draft.Affiliations = value, source => source.Affiliations },
        { "notes", "A remark for readers of the corpus.", Shapes.Text, (ref draft, value) => draft.Notes = value, source => source.Notes },
    };

    internal struct Draft
    {
        public string? Id, Name, Address, SameAs, Ecosystem, Notes;
        public SourceKind Kind;
        public ValueList<ReliabilityRating> Reliability;
        public ValueList<ReliabilityRecord> Records;
        public ValueList<Affiliation> Affiliations;
    }
}
