namespace Provenance.Corpora;

/// <summary>The fields of a document.</summary>
internal static class DocumentFields
{
    static readonly Noun<TextDraft, DocumentText> Text = new("a captured text", "The captured text of a document.",
        static (in draft, places) => new DocumentText { File = draft.File ?? "", Sha256 = draft.Sha256, Places = places })
    {
        { "file", "The file, relative to the folder of texts, with forward slashes.", Shapes.Text, (ref draft, value) => draft.File = value, text => text.File, Need.Text },
        { "sha256", "The SHA-256 of the file's bytes, 64 hexadecimal digits.", Shapes.Digest, (ref draft, value) => draft.Sha256 = value, text => text.Sha256 },
    };

    public static readonly Noun<Draft, Document> Table = new("a document", "One text as captured, with its dates, digest and the hands it went through.",
        static (in draft, places) => new Document
        {
            Id = draft.Id ?? "", Title = draft.Title, Text = draft.Text, Address = draft.Address, Language = draft.Language, Genre = draft.Genre,
            Published = draft.Published, Chain = draft.Chain, DerivedFrom = draft.DerivedFrom, Disclaimers = draft.Disclaimers,
            Investigation = draft.Investigation, Retracted = draft.Retracted, Notes = draft.Notes, Places = places,
        })
    {
        { "id", "The id, kebab-case, unique over the corpus.", Shapes.Id, (ref draft, value) => draft.Id = value, document => document.Id, Need.Text },
        { "title", "The title, or a short description of an untitled text.", Shapes.Text, (ref draft, value) => draft.Title = value, document => document.Title },
        { "text", "The captured text: its file and digest.", Text, (ref draft, value) => draft.Text = value, document => document.Text },
        { "address", "Where the text was found on the web. It is never opened.", Shapes.Text, (ref draft, value) => draft.Address = value, document => document.Address },
        { "language", "The language of the text, a BCP 47 tag such as `en`.", Shapes.Text, (ref draft, value) => draft.Language = value, document => document.Language },
        { "genre", "What kind of text it is. Default: article.", Shapes.Word<Genre>(), (ref draft, value) => draft.Genre = value, document => document.Genre },
        { "published", "When the text appeared, in EDTF.", Shapes.Date, (ref draft, value) => draft.Published = value, document => document.Published },
        { "chain", "The hands the text went through, in order.", Shapes.List(HandFields.Table), (ref draft, value) => draft.Chain = value, document => document.Chain },
        { "derivedFrom", "What the text was made from.", Shapes.List(DerivationFields.Table), (ref draft, value) => draft.DerivedFrom = value, document => document.DerivedFrom },
        { "disclaimers", "What the text disclaims.", Shapes.List(DisclaimerFields.Table), (ref draft, value) => draft.Disclaimers = value, document => document.Disclaimers },
        { "investigation", "The joint investigation the text reports; documents that share one are one origin.", Shapes.Text, (ref draft, value) => draft.Investigation = value, document => document.Investigation },
        { "retracted", "When and where the text was taken back; `true` where neither is known.", new WithdrawalShape(), (ref draft, value) => draft.Retracted = value, document => document.Retracted },
        { "notes", "A remark for readers of the corpus.", Shapes.Text, (ref draft, value) => draft.Notes = value, document => document.Notes },
    };

    internal struct TextDraft
    {
        public string? File, Sha256;
    }

    internal struct Draft
    {
        public string? Id, Title, Address, Language, Investigation, Notes;
        public DocumentText? Text;
        public Genre Genre;
        public EdtfDate? Published;
        public ValueList<Hand> Chain;
        public ValueList<Derivation> DerivedFrom;
        public ValueList<Disclaimer> Disclaimers;
        public Withdrawal? Retracted;
    }
}
