namespace Provenance.Corpora;

/// <summary>When and where something was taken back: a mapping, or <c>true</c> where neither is known.</summary>
internal sealed class WithdrawalShape : Shape<Withdrawal>
{
    static readonly Noun<Draft, Withdrawal> Table = new("a withdrawal", "That something was taken back.",
        static (in draft, places) => new Withdrawal { On = draft.On, StatedIn = draft.StatedIn, Places = places })
    {
        { "on", "When it was taken back, in EDTF.", Shapes.Date, (ref draft, value) => draft.On = value, withdrawal => withdrawal.On },
        { "statedIn", "The id of the document that says so.", Shapes.Text, (ref draft, value) => draft.StatedIn = value, withdrawal => withdrawal.StatedIn },
    };

    public override string Expected => "`true`, or " + Table.Expected;

    public override bool TryRead(NodeReader reader, out Withdrawal value)
    {
        if (reader.Kind != NodeKind.Scalar)
            return Table.TryRead(reader, out value);
        int places = reader.BeginPlaces();
        Location self = reader.Here;
        bool withdrawn = Shapes.Flag.TryRead(reader, out bool flag) && flag;
        value = new Withdrawal { Places = reader.EndPlaces(places, self) };
        return withdrawn;
    }

    public override Node ToNode(Withdrawal value, Unwritable unwritable) => Table.ToNode(value, unwritable) is MapNode { Fields.Count: > 0 } fields
        ? fields
        : Shapes.Flag.ToNode(true, unwritable);

    public override void Describe(SchemaWriter schema) => schema.Either(Shapes.Flag.Describe, Table.Describe);

    internal struct Draft
    {
        public EdtfDate? On;
        public string? StatedIn;
    }
}
