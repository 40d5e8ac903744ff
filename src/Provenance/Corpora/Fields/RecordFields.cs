namespace Provenance.Corpora;

/// <summary>The fields of a track record.</summary>
internal static class RecordFields
{
    public static readonly Noun<Draft, ReliabilityRecord> Table = new("a record", "How often a source was right and wrong in claims that were settled since, as one rater counted. Never count a claim of the corpus itself.",
        static (in draft, places) => new ReliabilityRecord { Counts = new TrackRecord(draft.Right, draft.Wrong), Basis = draft.Basis, By = draft.By, On = draft.On, Places = places })
    {
        { "right", "How many claims turned out right, from 0.", Shapes.Count, (ref draft, value) => draft.Right = value, record => record.Counts.Right, Need.Word },
        { "wrong", "How many turned out wrong, from 0.", Shapes.Count, (ref draft, value) => draft.Wrong = value, record => record.Counts.Wrong, Need.Word },
        { "basis", "Which claims were counted, in words.", Shapes.Quote, (ref draft, value) => draft.Basis = value, record => record.Basis },
        { "by", "Who counted.", Shapes.Text, (ref draft, value) => draft.By = value, record => record.By },
        { "on", "When the count was taken, in EDTF.", Shapes.Date, (ref draft, value) => draft.On = value, record => record.On },
    };

    internal struct Draft
    {
        public int Right, Wrong;
        public string? Basis, By;
        public EdtfDate? On;
    }
}
