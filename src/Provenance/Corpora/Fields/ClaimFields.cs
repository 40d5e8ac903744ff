namespace Provenance.Corpora;

/// <summary>The fields of a claim.</summary>
internal static class ClaimFields
{
    static readonly Noun<ItemDraft, ItemValue> About = new("an item value", "The value a claim gives an item; rival values of one item are shown side by side.",
        static (in draft, places) => new ItemValue { Item = draft.Item ?? "", Value = draft.Value ?? "", Places = places })
    {
        { "item", "The item, such as `fire-start-place`.", Shapes.Text, (ref draft, value) => draft.Item = value, about => about.Item, Need.Text },
        { "value", "The value, such as `pier-4` or `300000`.", Shapes.Text, (ref draft, value) => draft.Value = value, about => about.Value, Need.Text },
    };

    public static readonly Noun<Draft, Claim> Table = new("a claim", "One checkable sentence in the coder's own words, with everything the documents say to it.",
        static (in draft, places) => new Claim
        {
            Id = draft.Id ?? "", Statement = draft.Statement ?? "", Kind = draft.Kind, About = draft.About, Entails = draft.Entails,
            Contradicts = draft.Contradicts, Parties = draft.Parties, Horizon = draft.Horizon, Prior = draft.Prior,
            Assertions = draft.Assertions, Notes = draft.Notes, Places = places,
        })
    {
        { "id", "The id, kebab-case, unique over the corpus.", Shapes.Id, (ref draft, value) => draft.Id = value, claim => claim.Id, Need.Text },
        { "statement", "The sentence, in the coder's own words.", Shapes.Text, (ref draft, value) => draft.Statement = value, claim => claim.Statement, Need.Text },
        { "kind", "What kind of sentence it is.", Shapes.Word<ClaimKind>(), (ref draft, value) => draft.Kind = value, claim => claim.Kind, Need.Word },
        { "about", "Which item the claim gives a value of, and which value.", About, (ref draft, value) => draft.About = value, claim => claim.About },
        { "entails", "Ids of the more general claims that hold if this one does.", Shapes.Texts, (ref draft, value) => draft.Entails = value, claim => claim.Entails },
        { "contradicts", "Ids of the claims that cannot hold if this one does.", Shapes.Texts, (ref draft, value) => draft.Contradicts = value, claim => claim.Contradicts },
        { "parties", "Ids of the sources with a stake in the claim being believed or not.", Shapes.Texts, (ref draft, value) => draft.Parties = value, claim => claim.Parties },
        { "horizon", "For how long the claim is current: an ISO 8601 duration such as P2Y. Default: for ever.", Shapes.Horizon, (ref draft, value) => draft.Horizon = value, claim => claim.Horizon },
        { "prior", "The probability before any evidence, above 0 and below 1. Default: 0.5.", Shapes.Number, (ref draft, value) => draft.Prior = value, claim => claim.Prior },
        { "notes", "A remark for readers of the corpus.", Shapes.Text, (ref draft, value) => draft.Notes = value, claim => claim.Notes },
        { "assertions", "What the documents say to the claim.", Shapes.List(AssertionFields.Table), (ref draft, value) => draft.Assertions = value, claim => claim.Assertions },
    };

    internal struct ItemDraft
    {
        public string? Item, Value;
    }

    internal struct Draft
    {
        public string? Id, Statement, Notes;
        public ClaimKind Kind;
        public ItemValue? About;
        public ValueList<string> Entails, Contradicts, Parties;
        public Horizon? Horizon;
        public double? Prior;
        public ValueList<Assertion> Assertions;
    }
}
