namespace Provenance.Corpora;

/// <summary>The fields of an assertion.</summary>
internal static class AssertionFields
{
    public static readonly Noun<Draft, Assertion> Table = new Noun<Draft, Assertion>("an assertion", "One document's stance on the claim, with the words that take it.",
        static (in draft, places) => new Assertion
        {
            Document = draft.Document ?? "", Stance = draft.Stance, Modality = draft.Modality, AttributedTo = draft.AttributedTo, Manner = draft.Manner,
            Official = draft.Official, From = draft.From, OwnReporting = draft.OwnReporting, Withdrawn = draft.Withdrawn,
            Evidence = draft.Evidence.Complete(), Notes = draft.Notes, Places = places,
        })
    {
        { "in", "The id of the document.", Shapes.Text, (ref draft, value) => draft.Document = value, assertion => assertion.Document, Need.Text },
        { "stance", "Whether the document asserts or denies the claim. Default: asserts.", Shapes.Word<Stance>(), (ref draft, value) => draft.Stance = value, assertion => assertion.Stance },
        { "modality", "How firmly. Default: asserted.", Shapes.Word<Modality>(), (ref draft, value) => draft.Modality = value, assertion => assertion.Modality },
        { "attributedTo", "The id of the source the document attributes the statement to. Default: its own voice.", Shapes.Text, (ref draft, value) => draft.AttributedTo = value, assertion => assertion.AttributedTo },
        { "manner", "How the attributed words are rendered. Default: paraphrase.", Shapes.OptionalWord<Manner>(), (ref draft, value) => draft.Manner = value, assertion => assertion.Manner },
        { "official", "Whether a body announces its own act. Default: false.", Shapes.Flag, (ref draft, value) => draft.Official = value, assertion => assertion.Official },
        { "from", "Ids of the originals, among those the document derives from, that the statement rests on. Default: all.", Shapes.Texts, (ref draft, value) => draft.From = value, assertion => assertion.From },
        { "ownReporting", "Whether the document found this out itself and rests on none of its originals. Default: false.", Shapes.Flag, (ref draft, value) => draft.OwnReporting = value, assertion => assertion.OwnReporting },
        { "withdrawn", "When and where the statement was taken back; `true` where neither is known.", new WithdrawalShape(), (ref draft, value) => draft.Withdrawn = value, assertion => assertion.Withdrawn },
        { "notes", "A remark for readers of the corpus.", Shapes.Text, (ref draft, value) => draft.Notes = value, assertion => assertion.Notes },
    }.WithEvidence((ref draft) => ref draft.Evidence, assertion => assertion.Evidence);

    internal struct Draft
    {
        public string? Document, AttributedTo, Notes;
        public Stance Stance;
        public Modality Modality;
        public Manner? Manner;
        public bool Official, OwnReporting;
        public ValueList<string> From;
        public Withdrawal? Withdrawn;
        public EvidenceFields.Draft Evidence;
    }
}
