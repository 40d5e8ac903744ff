namespace Provenance.Corpora;

/// <summary>The findings of reading and writing, PRV0001 to PRV0099. Codes are for ever: one that falls out of use is not given again.</summary>
internal static class ReadingRules
{
    // Files.
    public static readonly Rule NotFound = Error("PRV0001", "No such file or folder");
    public static readonly Rule NotACorpusFile = Error("PRV0002", "Not a corpus file by its ending");
    public static readonly Rule EmptyFolder = Error("PRV0003", "No corpus file in the folder");
    public static readonly Rule Unreadable = Error("PRV0004", "The system does not let the file be read");
    public static readonly Rule FileTooBig = Error("PRV0005", "The file is too big");
    public static readonly Rule TooManyFiles = Error("PRV0006", "Too many corpus files in the folder");
    public static readonly Rule NotUtf8 = Error("PRV0007", "Not UTF-8");
    public static readonly Rule Binary = Error("PRV0008", "A binary file");
    public static readonly Rule EmptyFile = Error("PRV0009", "The file holds nothing");
    public static readonly Rule LinkLeadsOut = Error("PRV0010", "A link leads out of the folder");
    public static readonly Rule AndMore = Error("PRV0011", "More findings than are shown");

    // Syntax.
    public static readonly Rule Syntax = Error("PRV0020", "Not YAML, or not JSON");
    public static readonly Rule Tag = Error("PRV0021", "A YAML tag");
    public static readonly Rule Alias = Error("PRV0022", "A YAML anchor, alias or merge key");
    public static readonly Rule TooDeep = Error("PRV0023", "Nested too deep");
    public static readonly Rule TooLong = Error("PRV0024", "A value is too long");
    public static readonly Rule Character = Error("PRV0025", "A character that may not stand unescaped");
    public static readonly Rule SecondDocument = Error("PRV0026", "A second YAML document in one file");

    // Fields.
    public static readonly Rule DuplicateKey = Error("PRV0030", "A field is written twice");
    public static readonly Rule UnknownKey = Error("PRV0031", "A field the format does not have");
    public static readonly Rule BadKey = Error("PRV0032", "A field name that is no plain text");
    public static readonly Rule WrongType = Error("PRV0033", "A list, a mapping or a single value where another is expected");
    public static readonly Rule NoValue = Error("PRV0034", "A field without a value");
    public static readonly Rule UnknownWord = Error("PRV0035", "A word that is not in the vocabulary");
    public static readonly Rule BadDate = Error("PRV0036", "Not a date");
    public static readonly Rule BadNumber = Error("PRV0037", "Not a number");
    public static readonly Rule BadFlag = Error("PRV0038", "Neither true nor false");
    public static readonly Rule BadDigest = Error("PRV0039", "Not a SHA-256 digest");
    public static readonly Rule BadHorizon = Error("PRV0040", "Not a duration");
    public static readonly Rule MissingWord = Error("PRV0041", "A required field is missing");

    // Header.
    public static readonly Rule NoVersion = Error("PRV0050", "The version of the format is missing");
    public static readonly Rule UnknownVersion = Error("PRV0051", "A version of the format that this reader does not know");
    public static readonly Rule HeaderTwice = Error("PRV0052", "A field of the header stands in two files");
    public static readonly Rule NoCorpusId = Error("PRV0053", "The corpus has no id");
    public static readonly Rule BadLine = Error("PRV0054", "A line that is neither the header nor one item");

    // Texts.
    public static readonly Rule PathLeavesFolder = Error("PRV0060", "A path that may lead out of its folder");
    public static readonly Rule NoTexts = new("PRV0061", Severity.Info, "No text at all is at hand: quotes are not checked");
    public static readonly Rule NoTextsFolder = Error("PRV0062", "The folder of texts that was asked for does not exist");
    public static readonly Rule NoText = new("PRV0063", Severity.Warning, "The text of a document is missing");
    public static readonly Rule TextUnreadable = new("PRV0064", Severity.Warning, "The system does not let a text be read");
    public static readonly Rule TextTooBig = new("PRV0065", Severity.Warning, "The text of a document is too big");
    public static readonly Rule TextNotUtf8 = new("PRV0066", Severity.Warning, "The text of a document is not UTF-8");

    // Writing.
    public static readonly Rule Unwritable = Error("PRV0070", "A value the format has no spelling for");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotFound, NotACorpusFile, EmptyFolder, Unreadable, FileTooBig, TooManyFiles, NotUtf8, Binary, EmptyFile, LinkLeadsOut, AndMore,
        Syntax, Tag, Alias, TooDeep, TooLong, Character, SecondDocument,
        DuplicateKey, UnknownKey, BadKey, WrongType, NoValue, UnknownWord, BadDate, BadNumber, BadFlag, BadDigest, BadHorizon, MissingWord,
        NoVersion, UnknownVersion, HeaderTwice, NoCorpusId, BadLine,
        PathLeavesFolder, NoTexts, NoTextsFolder, NoText, TextUnreadable, TextTooBig, TextNotUtf8,
        Unwritable,
    ];

    static Rule Error(string code, string title) => new(code, Severity.Error, title);
}
