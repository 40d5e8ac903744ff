namespace Provenance.Corpora;

/// <summary>The grade of a source: a bare letter, or a rating with its rater, basis and date.</summary>
internal sealed class RatingShape : Shape<ReliabilityRating>
{
    static readonly Shape<Reliability> Grade = new WordShape<Reliability>(areLetters: true);

    static readonly Noun<Draft, ReliabilityRating> Table = new("a rating", "One rater's grade of a source on the reliability axis of the Admiralty code.",
        static (in draft, places) => new ReliabilityRating { Grade = draft.Grade, Basis = draft.Basis, By = draft.By, On = draft.On, Places = places })
    {
        { "grade", "A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.", Grade, (ref draft, value) => draft.Grade = value, rating => rating.Grade, Need.Word },
        { "basis", "What the grade rests on, in words.", Shapes.Quote, (ref draft, value) => draft.Basis = value, rating => rating.Basis },
        { "by", "Who graded.", Shapes.Text, (ref draft, value) => draft.By = value, rating => rating.By },
        { "on", "When the grade was given, in EDTF.", Shapes.Date, (ref draft, value) => draft.On = value, rating => rating.On },
    };

    public override string Expected => $"{Grade.Expected}, or {Table.Expected}";

    public override bool TryRead(NodeReader reader, out ReliabilityRating value)
    {
        if (reader.Kind != NodeKind.Scalar)
            return Table.TryRead(reader, out value);
        int places = reader.BeginPlaces();
        Location self = reader.Here;
        reader.AddPlace("grade");
        bool read = Grade.TryRead(reader, out Reliability grade);
        value = new ReliabilityRating { Grade = grade, Places = reader.EndPlaces(places, self) };
        return read;
    }

    public override Node ToNode(ReliabilityRating value, Unwritable unwritable) => value is { Basis: null, By: null, On: null }
        ? Grade.ToNode(value.Grade, unwritable)
        : Table.ToNode(value, unwritable);

    public override void Describe(SchemaWriter schema) => schema.Either(Grade.Describe, Table.Describe);

    internal struct Draft
    {
        public Reliability Grade;
        public string? Basis, By;
        public EdtfDate? On;
    }
}
