namespace Provenance.Corpora;

/// <summary>The fields that say where the words are. They stand among those of the noun the words are evidence of.</summary>
internal static class EvidenceFields
{
    public struct Draft
    {
        public string? Exact, Prefix, Suffix;
        public int? Occurrence;
        public TextPosition? Position;

        public readonly Evidence? Complete() => (Exact ?? Prefix ?? Suffix) is null && Occurrence is null && Position is null
            ? null
            : new Evidence { Exact = Exact ?? "", Prefix = Prefix, Suffix = Suffix, Occurrence = Occurrence, Position = Position };
    }

    /// <summary>Where a draft keeps its evidence.</summary>
    public delegate ref Draft Slot<TDraft>(ref TDraft draft);

    static readonly Noun<PositionDraft, TextPosition> Position = new("a position", "A stretch of the text, in Unicode code points from 0.",
        static (in draft, _) => new TextPosition(draft.Start, draft.End))
    {
        { "start", "The first code point, from 0.", Shapes.Whole, (ref draft, value) => draft.Start = value, position => position.Start, Need.Word },
        { "end", "The code point after the last.", Shapes.Whole, (ref draft, value) => draft.End = value, position => position.End, Need.Word },
    };

    static readonly Shape<TextPosition?> OptionalPosition = Shapes.Optional(Position);
    static readonly Shape<int?> Occurrence = Shapes.Optional(Shapes.Whole);

    public static Noun<TDraft, TNoun> WithEvidence<TDraft, TNoun>(this Noun<TDraft, TNoun> table, Slot<TDraft> slot, Func<TNoun, Evidence?> get)
        where TDraft : new()
    {
        table.Add("quote", "The very words, as they stand in the text.", Shapes.Quote,
            (ref draft, value) => slot(ref draft).Exact = value, noun => get(noun)?.Exact, Need.None);
        table.Add("prefix", "Words right before the quote, where it occurs more than once.", Shapes.Quote,
            (ref draft, value) => slot(ref draft).Prefix = value, noun => get(noun)?.Prefix);
        table.Add("suffix", "Words right after the quote, where it occurs more than once.", Shapes.Quote,
            (ref draft, value) => slot(ref draft).Suffix = value, noun => get(noun)?.Suffix);
        table.Add("occurrence", "Which occurrence of the quote is meant, from 1.", Occurrence,
            (ref draft, value) => slot(ref draft).Occurrence = value, noun => get(noun)?.Occurrence);
        table.Add("position", "Where the quote stands in the text.", OptionalPosition,
            (ref draft, value) => slot(ref draft).Position = value, noun => get(noun)?.Position);
        return table;
    }

    internal struct PositionDraft
    {
        public int Start, End;
    }
}
