using System.Text.RegularExpressions;

namespace Provenance.Tests.Validation;

/// <summary>The page <c>docs/validation.md</c>: its table, its corpus, and the example of each rule.</summary>
sealed class ValidationPage
{
    public ValidationPage()
    {
        string page = File.ReadAllText(Repository.At("docs", "validation.md")).ReplaceLineEndings("\n");
        Rows = [.. Regex.Matches(page, @"^\| \[(PRV\d{4})\]\(#(prv\d{4})\) \| (\w+) \| (.+) \|$", RegexOptions.Multiline)
            .Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value))];
        ReadingRows = [.. Regex.Matches(page, @"^\| (PRV\d{4}) \| (\w+) \| (.+) \|$", RegexOptions.Multiline).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value))];
        Corpus = Regex.Match(page, "^```yaml corpus\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        Texts = Regex.Matches(page, "^```text (\\S+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).ToDictionary(text => text.Groups[1].Value, text => text.Groups[2].Value);
        Sections = [.. Regex.Matches(page, "^### (PRV\\d{4})\n\n\\*\\*(.+?)\\*\\* \\((\\w+)\\)\\. (.+?)\n\n.*?^```(yaml|csharp)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(section => new Section(section.Groups[1].Value, section.Groups[2].Value, section.Groups[3].Value, section.Groups[4].Value, section.Groups[5].Value, section.Groups[6].Value))];
    }

    public IReadOnlyList<(string Code, string Anchor, string Severity, string Title)> Rows { get; }

    /// <summary>The reader's own findings.</summary>
    public IReadOnlyList<(string Code, string Severity, string Title)> ReadingRows { get; }

    /// <summary>The corpus the examples stand beside.</summary>
    public string Corpus { get; }

    public IReadOnlyDictionary<string, string> Texts { get; }

    public IReadOnlyList<Section> Sections { get; }

    public sealed record Section(string Code, string Title, string Severity, string Description, string Language, string Example);

    /// <summary>What is found in the page's corpus with an example beside it; files by their names.</summary>
    public IReadOnlyList<Diagnostic> Check(string? example)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-");
        try
        {
            DirectoryInfo texts = folder.CreateSubdirectory("texts");
            File.WriteAllText(Path.Combine(folder.FullName, "corpus.yaml"), Corpus);
            if (example is not null)
                File.WriteAllText(Path.Combine(folder.FullName, "example.yaml"), "provenance: 1\n" + example);
            foreach ((string file, string text) in Texts)
                File.WriteAllText(Path.Combine(texts.FullName, file), text);
            string below = folder.FullName.Replace('\\', '/') + "/";
            return
            [
                .. Provenance.Corpus.Check(folder.FullName, validation: new() { MaxQuoteWords = 10 }).Diagnostics.Select(finding => finding with
                {
                    Message = finding.Message.Replace(below, "", StringComparison.Ordinal),
                    Location = finding.Location with { File = finding.Location.File.Replace(below, "", StringComparison.Ordinal) },
                }),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
