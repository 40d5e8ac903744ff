namespace Provenance.Corpora;

/// <summary>The fields of the header, which a YAML file and the first line of a JSON Lines file have in common.</summary>
internal static class HeaderFields
{
    static readonly Shape<int> Version = new VersionShape();

    public struct Draft
    {
        public int? Version;
        public string? Id, Title, Texts;
        public DateOnly? AsOf;
    }

    /// <summary>Where a draft keeps the header.</summary>
    public delegate ref Draft Slot<TDraft>(ref TDraft draft);

    /// <summary>Their names, but for the version, which every file has.</summary>
    public static readonly string[] Once = ["id", "title", "asOf", "texts"];

    public static void AddTo<TDraft>(Noun<TDraft, CorpusPart> table, Slot<TDraft> slot, Need version) where TDraft : new()
    {
        table.Add("provenance", "The version of the format. Every file begins with `provenance: 1`.", Version,
            (ref draft, value) => slot(ref draft).Version = value, part => part.Version ?? 0, version);
        table.Add("id", "The id of the corpus, kebab-case. In one file of a folder only.", Shapes.Text,
            (ref draft, value) => slot(ref draft).Id = value, part => part.Id);
        table.Add("title", "The title of the corpus. In one file of a folder only.", Shapes.Text,
            (ref draft, value) => slot(ref draft).Title = value, part => part.Title);
        table.Add("asOf", "The evaluation date: what is known on that day. In one file of a folder only.", Shapes.Day,
            (ref draft, value) => slot(ref draft).AsOf = value, part => part.AsOf);
        table.Add("texts", "The folder of the documents' texts, below that of the corpus. In one file of a folder only.", Shapes.Text,
            (ref draft, value) => slot(ref draft).Texts = value, part => part.Texts);
    }

    /// <summary>The version of the format; a file of another version is not read on, for its fields may mean something else.</summary>
    sealed class VersionShape : ScalarShape<int>
    {
        public override string Expected => "`1`, the version of the format";

        public override bool TryParse(NodeReader reader, string text, Location location, out int value)
        {
            value = CorpusPart.CurrentVersion;
            if (text == "1")
                return true;
            reader.Report(ReadingRules.UnknownVersion, $"Version {Foreign.Quote(text)} of the format is not known.",
                "Write `provenance: 1`, or read the file with the version of Provenance it was made for; it was not read on.", location);
            reader.Abandon();
            return true;
        }

        public override Node ToNode(int value, Unwritable unwritable) => Shapes.Whole.ToNode(value, unwritable);

        public override void Describe(SchemaWriter schema) => schema.Constant(CorpusPart.CurrentVersion);
    }
}
