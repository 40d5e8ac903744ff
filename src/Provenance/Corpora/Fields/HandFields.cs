namespace Provenance.Corpora;

/// <summary>The fields of a hand.</summary>
internal static class HandFields
{
    public static readonly Noun<Draft, Hand> Table = new("a hand", "One step of a document's chain: who had it, as what, and when.",
        static (in draft, places) => new Hand { Role = draft.Role, Source = draft.Source ?? "", On = draft.On, Verified = draft.Verified, Places = places })
    {
        { "role", "What the source did with the text.", Shapes.Word<HandRole>(), (ref draft, value) => draft.Role = value, hand => hand.Role, Need.Word },
        { "source", "The id of the source.", Shapes.Text, (ref draft, value) => draft.Source = value, hand => hand.Source, Need.Text },
        { "on", "When, in EDTF.", Shapes.Date, (ref draft, value) => draft.On = value, hand => hand.On },
        { "verified", "Whether this hand's rendering was compared with what it received. Default: false.", Shapes.Flag, (ref draft, value) => draft.Verified = value, hand => hand.Verified },
    };

    internal struct Draft
    {
        public HandRole Role;
        public string? Source;
        public EdtfDate? On;
        public bool Verified;
    }
}
