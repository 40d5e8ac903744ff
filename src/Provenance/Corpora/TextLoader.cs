using System.Security.Cryptography;

namespace Provenance.Corpora;

/// <summary>Loads the texts of a corpus's documents. Each file is read once, however many documents name it.</summary>
internal sealed class TextLoader(LoadOptions options, Findings findings)
{
    readonly Dictionary<string, CapturedText?> read = new(StringComparer.Ordinal);
    long left = options.Limits.MaxAllTextBytes;

    /// <summary>Loads what there is.</summary>
    /// <param name="corpus">The corpus, all parts in one.</param>
    /// <param name="corpusFolder">The folder the corpus was read from; null when it was not.</param>
    public TextLibrary Load(CorpusPart corpus, string? corpusFolder)
    {
        string? folder = Folder(corpus, corpusFolder);
        string? real = folder is null ? null : RealPath.Of(folder);
        Dictionary<string, CapturedText> texts = new(StringComparer.Ordinal);
        foreach (Document document in corpus.Documents)
        {
            if (document.Text is not { File.Length: > 0 } text)
                continue;
            Location place = text.Places["file"];
            if (!RealPath.IsBelow(text.File))
                findings.Add(ReadingRules.PathLeavesFolder, $"{Foreign.Quote(text.File)} may lead out of the folder of texts.",
                    "Write the file's path below that folder, with forward slashes.", place, Subject(document));
            else if (folder is not null && Find(folder, real, text.File, place, Subject(document)) is { } captured)
                texts.TryAdd(document.Id, captured);
        }
        return texts.Count == 0 ? TextLibrary.Empty : new TextLibrary(texts);
    }

    static string Subject(Document document) => "documents/" + Foreign.Plain(document.Id);

    /// <summary>The folder of texts; null, and said so, when there is none.</summary>
    string? Folder(CorpusPart corpus, string? corpusFolder)
    {
        if (options.Texts is { } asked)
        {
            if (Directory.Exists(asked))
                return asked;
            findings.Add(ReadingRules.NoTextsFolder, $"There is no folder {Foreign.Quote(asked)}.", "Check the path of the texts.", new Location(CorpusFiles.Shown(asked), 0, 0));
            return null;
        }
        if (corpus.Texts is { } named && !RealPath.IsBelow(named))
        {
            findings.Add(ReadingRules.PathLeavesFolder, $"{Foreign.Quote(named)} may lead out of the folder of the corpus.",
                "Write a path below it, or name the folder when you load the corpus.", corpus.Places["texts"]);
            return null;
        }
        if (corpus.Texts is { } below && corpusFolder is not null)
        {
            string folder = Path.Combine(corpusFolder, below);
            if (Directory.Exists(folder) && IsInside(folder, corpusFolder))
                return folder;
            if (Directory.Exists(folder))
            {
                findings.Add(ReadingRules.LinkLeadsOut, "The folder of texts is a link that leads out of the folder of the corpus.",
                    "Name the folder when you load the corpus.", corpus.Places["texts"]);
                return null;
            }
        }
        if (corpus.Texts is not null || corpus.Documents.Any(document => document.Text is not null))
            findings.Add(ReadingRules.NoTexts, "No texts are at hand, so quotes are not checked against them.",
                "Name the folder of texts when you load the corpus.", corpus.Places["texts"]);
        return null;
    }

    static bool IsInside(string folder, string corpusFolder) => RealPath.Of(corpusFolder) is { } real
        && (RealPath.Of(folder) == real || RealPath.LeadsBelow(folder, real));

    CapturedText? Find(string folder, string? real, string file, Location place, string subject)
    {
        if (read.TryGetValue(file, out CapturedText? captured))
            return captured;
        string path = Path.Combine(folder, file);
        try
        {
            captured = Read(path, real, file, place, subject);
        }
        catch (Exception denied) when (CorpusFiles.IsDenied(denied))
        {
            findings.Add(ReadingRules.TextUnreadable, $"{Foreign.Quote(file)}: {CorpusFiles.Why(denied, "text")}", "Check that it is a file and that you may read it.", place, subject);
        }
        read.Add(file, captured);
        return captured;
    }

    CapturedText? Read(string path, string? real, string file, Location place, string subject)
    {
        if (!File.Exists(path))
        {
            findings.Add(ReadingRules.NoText, $"There is no text {Foreign.Quote(file)} in the folder of texts.", "Add the file, or take `text` out.", place, subject);
            return null;
        }
        if (!RealPath.LeadsBelow(path, real))
        {
            findings.Add(ReadingRules.LinkLeadsOut, $"{Foreign.Quote(file)} is a link that leads out of the folder of texts.", "Put the file itself there.", place, subject);
            return null;
        }
        long most = Math.Min(options.Limits.MaxTextBytes, left);
        ReadOnlyMemory<byte> bytes = FileContent.ReadUpTo(path, most);
        if (bytes.Length > most)
        {
            string limit = most < options.Limits.MaxTextBytes ? "MaxAllTextBytes" : "MaxTextBytes";
            findings.Add(ReadingRules.TextTooBig, $"{Foreign.Quote(file)} is too big to be loaded.", $"Keep the passage that matters, or raise {limit}.", place, subject);
            return null;
        }
        left -= bytes.Length;
        ReadOnlySpan<byte> content = FileContent.WithoutMark(bytes.Span);
        if (FileContent.TryDecode(content, out string text, out int invalid))
            return new CapturedText(text, Convert.ToHexString(SHA256.HashData(bytes.Span)).ToLowerInvariant());
        findings.Add(ReadingRules.TextNotUtf8, Message.Of($"{Foreign.Quote(file)} is not UTF-8: the byte at offset {bytes.Length - content.Length + invalid:N0} begins no character."),
            "Save it as UTF-8, and correct `sha256`.", place, subject);
        return null;
    }
}
