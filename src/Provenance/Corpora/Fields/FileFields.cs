namespace Provenance.Corpora;

/// <summary>The fields of a YAML file.</summary>
internal static class FileFields
{
    public static readonly Noun<Draft, CorpusPart> Table = Make();

    static Noun<Draft, CorpusPart> Make()
    {
        Noun<Draft, CorpusPart> table = new("a corpus file", "A corpus, or one file of it: a header, and sources, documents and claims.",
            static (in draft, places) => new CorpusPart
            {
                Version = draft.Header.Version, Id = draft.Header.Id, Title = draft.Header.Title, AsOf = draft.Header.AsOf, Texts = draft.Header.Texts,
                Sources = draft.Sources, Documents = draft.Documents, Claims = draft.Claims, Places = places,
            });
        HeaderFields.AddTo(table, (ref draft) => ref draft.Header, Need.Text);
        table.Add("sources", "Who speaks or carries.", Shapes.List(SourceFields.Table), (ref draft, value) => draft.Sources = value, part => part.Sources);
        table.Add("documents", "The texts as captured.", Shapes.List(DocumentFields.Table), (ref draft, value) => draft.Documents = value, part => part.Documents);
        table.Add("claims", "What is claimed.", Shapes.List(ClaimFields.Table), (ref draft, value) => draft.Claims = value, part => part.Claims);
        return table;
    }

    internal struct Draft
    {
        public HeaderFields.Draft Header;
        public ValueList<Source> Sources;
        public ValueList<Document> Documents;
        public ValueList<Claim> Claims;
    }
}
