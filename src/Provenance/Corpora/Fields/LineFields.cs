namespace Provenance.Corpora;

/// <summary>The fields of a line of a JSON Lines file: those of the header, or one item.</summary>
internal static class LineFields
{
    public static readonly Noun<Draft, CorpusPart> Table = Make();

    /// <summary>The fields that hold an item.</summary>
    public static readonly string[] Items = ["source", "document", "claim"];

    static Noun<Draft, CorpusPart> Make()
    {
        Noun<Draft, CorpusPart> table = new("a line", "A line of a JSON Lines file: the header, or one source, document or claim.",
            static (in draft, places) => new CorpusPart
            {
                Version = draft.Header.Version, Id = draft.Header.Id, Title = draft.Header.Title, AsOf = draft.Header.AsOf, Texts = draft.Header.Texts,
                Sources = draft.Source is { } source ? [source] : default,
                Documents = draft.Document is { } document ? [document] : default,
                Claims = draft.Claim is { } claim ? [claim] : default,
                Places = places,
            });
        HeaderFields.AddTo(table, (ref draft) => ref draft.Header, Need.None);
        table.Add("source", "Who speaks or carries.", new ItemShape<Source>("sources", SourceFields.Table), (ref draft, value) => draft.Source = value, part => part.Sources.IsEmpty ? null : part.Sources[0]);
        table.Add("document", "A text as captured.", new ItemShape<Document>("documents", DocumentFields.Table), (ref draft, value) => draft.Document = value, part => part.Documents.IsEmpty ? null : part.Documents[0]);
        table.Add("claim", "What is claimed.", new ItemShape<Claim>("claims", ClaimFields.Table), (ref draft, value) => draft.Claim = value, part => part.Claims.IsEmpty ? null : part.Claims[0]);
        return table;
    }

    /// <summary>One item of a collection whose others stand on other lines; without an id, the line says which.</summary>
    sealed class ItemShape<T>(string collection, Shape<T> item) : Shape<T>
    {
        public override string Expected => item.Expected;

        public override bool TryRead(NodeReader reader, out T value)
        {
            reader.EnterItem(collection, reader.Here.Line - 1);
            bool read = item.TryRead(reader, out value);
            reader.LeaveItem();
            return read;
        }

        public override Node ToNode(T value, Unwritable unwritable) => item.ToNode(value, unwritable);

        public override void Describe(SchemaWriter schema) => item.Describe(schema);
    }

    internal struct Draft
    {
        public HeaderFields.Draft Header;
        public Source? Source;
        public Document? Document;
        public Claim? Claim;
    }
}
