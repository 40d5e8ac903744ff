namespace Provenance.Corpora;

/// <summary>The fields of a disclaimer.</summary>
internal static class DisclaimerFields
{
    public static readonly Noun<Draft, Disclaimer> Table = new Noun<Draft, Disclaimer>("a disclaimer", "A statement in a document that limits the responsibility of whoever makes it.",
        static (in draft, places) => new Disclaimer { Kind = draft.Kind, By = draft.By, Evidence = draft.Evidence.Complete(), Places = places })
    {
        { "kind", "What is disclaimed.", Shapes.Word<DisclaimerKind>(), (ref draft, value) => draft.Kind = value, disclaimer => disclaimer.Kind, Need.Word },
        { "by", "The id of the source that speaks.", Shapes.Text, (ref draft, value) => draft.By = value, disclaimer => disclaimer.By },
    }.WithEvidence((ref draft) => ref draft.Evidence, disclaimer => disclaimer.Evidence);

    internal struct Draft
    {
        public DisclaimerKind Kind;
        public string? By;
        public EvidenceFields.Draft Evidence;
    }
}
