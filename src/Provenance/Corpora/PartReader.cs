using System.Text;

namespace Provenance.Corpora;

/// <summary>Reads the content of one file.</summary>
/// <param name="limits">How much is taken.</param>
/// <param name="findings">Where problems go.</param>
/// <param name="reached">Told now and then how far into the content it is, in characters or bytes; null where nobody asks.</param>
internal sealed class PartReader(CorpusLimits limits, Findings findings, Action<long>? reached = null)
{
    public static bool IsYaml(string path) => HasEnding(path, ".yaml") || HasEnding(path, ".yml");

    public static bool IsJsonLines(string path) => HasEnding(path, ".jsonl") || HasEnding(path, ".ndjson");

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">How findings name the file.</param>
    /// <returns>One part for YAML; for JSON Lines as many as there are lines.</returns>
    public List<CorpusPart> Read(ReadOnlyMemory<byte> bytes, string file)
    {
        ReadOnlySpan<byte> content = FileContent.WithoutMark(bytes.Span);
        Location whole = new(file, 0, 0);
        if (content.Contains((byte)0) || content.StartsWith("%PDF-"u8) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            findings.Add(ReadingRules.Binary, "The file is binary, or text in UTF-16.", "Save it as UTF-8 text.", whole);
        else if (!FileContent.TryDecode(content, out string text, out int invalid))
            findings.Add(ReadingRules.NotUtf8, Message.Of($"The file is not UTF-8: the byte at offset {bytes.Length - content.Length + invalid:N0} begins no character."),
                "Save it as UTF-8.", FileContent.End(Encoding.UTF8.GetString(content[..invalid]), file));
        else if (IsJsonLines(file))
            return ReadLines(bytes[^content.Length..], file);
        else
            return ReadYaml(text, file);
        return [];
    }

    /// <summary>Reads text.</summary>
    public List<CorpusPart> Read(string text, string file)
    {
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        if (!IsJsonLines(file))
            return ReadYaml(text, file);
        return ReadLines(Encoding.UTF8.GetBytes(Characters.MendJson(text, file, findings)), file);
    }

    List<CorpusPart> ReadYaml(string text, string file)
    {
        YamlCursor cursor = new(Characters.MendYaml(text, file, findings), file, limits, findings, reached);
        NodeReader reader = new(cursor, file, findings);
        cursor.Next();
        if (reader.Kind == NodeKind.MappingStart)
        {
            CorpusPart part = FileFields.Table.Read(reader, out bool isWhole);
            if (isWhole && !part.Places.Has("provenance"))
                ReportVersion(part.Places.Self);
            return [part with { IsBroken = !isWhole }];
        }
        if (cursor is { Kind: NodeKind.End, IsBroken: false } or { Kind: NodeKind.Scalar, IsPlain: true, Text: "" })
            findings.Add(ReadingRules.EmptyFile, "The file holds nothing.", "A corpus file begins with `provenance: 1`.", new Location(file, 0, 0));
        else
            reader.RefuseType("the fields of a corpus file: `provenance: 1`, `id: …`, `sources:` and so on, at the left edge");
        return [];
    }

    List<CorpusPart> ReadLines(ReadOnlyMemory<byte> bytes, string file)
    {
        JsonLineCursor cursor = new(bytes, file, limits, findings, reached);
        NodeReader reader = new(cursor, file, findings);
        List<CorpusPart> parts = [];
        bool first = true, broken = false;
        for (; cursor.NextLine(); first = false)
        {
            reader.Retitle("");
            if (reader.Kind == NodeKind.End)
            {
                broken = true;
                continue;
            }
            if (reader.Kind != NodeKind.MappingStart)
            {
                reader.RefuseType("one object a line");
                continue;
            }
            CorpusPart part = LineFields.Table.Read(reader, out _);
            if (reader.IsBroken)
            {
                parts.Add(part with { IsBroken = true });
                return parts;
            }
            if (first && !part.Places.Has("provenance"))
                ReportVersion(part.Places.Self);
            CheckLine(part, first);
            parts.Add(part);
        }
        if (first)
            findings.Add(ReadingRules.EmptyFile, "The file holds nothing.", "A JSON Lines corpus begins with {\"provenance\":1}.", new Location(file, 0, 0));
        if (broken && parts.Count > 0)
            parts[0] = parts[0] with { IsBroken = true };
        return parts;
    }

    void CheckLine(CorpusPart part, bool first)
    {
        int items = LineFields.Items.Count(part.Places.Has);
        bool isHeader = part.Places.Has("provenance") || HeaderFields.Once.Any(part.Places.Has);
        if (items > 1 || items == 1 && isHeader || items == 0 && !isHeader || isHeader && !first)
            findings.Add(ReadingRules.BadLine, isHeader && !first ? "The header stands on a line that is not the first." : "A line is the header or holds one item.",
                "Write {\"provenance\":1,\"id\":…} on the first line, then {\"source\":{…}}, {\"document\":{…}} or {\"claim\":{…}}, each on a line.", part.Places.Self);
    }

    void ReportVersion(Location self) =>
        findings.Add(ReadingRules.NoVersion, "The file does not say which version of the format it is in.", "Begin it with `provenance: 1`.", self);

    static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
