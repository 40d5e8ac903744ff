namespace Provenance.Corpora;

/// <summary>The fields of a derivation.</summary>
internal static class DerivationFields
{
    public static readonly Noun<Draft, Derivation> Table = new("a derivation", "That a document was made from another.",
        static (in draft, places) => new Derivation
        {
            Document = draft.Document, Address = draft.Address, Source = draft.Source, How = draft.How, Certainty = draft.Certainty,
            Verified = draft.Verified, Places = places,
        })
    {
        { "document", "The id of the original in this corpus.", Shapes.Text, (ref draft, value) => draft.Document = value, derivation => derivation.Document },
        { "address", "The address of an original that is not held; the same address is the same original.", Shapes.Text, (ref draft, value) => draft.Address = value, derivation => derivation.Address },
        { "source", "The id of the source an original that is not held came from.", Shapes.Text, (ref draft, value) => draft.Source = value, derivation => derivation.Source },
        { "how", "How the document was made from it.", Shapes.Word<DerivationKind>(), (ref draft, value) => draft.How = value, derivation => derivation.How, Need.Word },
        { "certainty", "Whether the derivation is shown or only suspected. Default: shown.", Shapes.Word<Certainty>(), (ref draft, value) => draft.Certainty = value, derivation => derivation.Certainty },
        { "verified", "Whether the rendering was compared with the original. Default: false.", Shapes.Flag, (ref draft, value) => draft.Verified = value, derivation => derivation.Verified },
    };

    internal struct Draft
    {
        public string? Document, Address, Source;
        public DerivationKind How;
        public Certainty Certainty;
        public bool Verified;
    }
}
