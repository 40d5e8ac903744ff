namespace Provenance.Scoring;

/// <summary>The words inside quotation marks.</summary>
internal static class QuotedWords
{
    /// <summary>Opening marks, each with the mark that closes it.</summary>
    const string Marks = "\"\"\u201C\u201D\u201E\u201C\u00AB\u00BB\u2018\u2019";

    /// <summary>The longest stretch between quotation marks, where it has two words or more; else the whole text.</summary>
    public static string Of(string text)
    {
        string longest = "";
        for (int i = 0; i < text.Length; i++)
            for (int mark = 0; mark < Marks.Length; mark += 2)
                if (text[i] == Marks[mark] && text.IndexOf(Marks[mark + 1], i + 1) is > 0 and int end && end - i - 1 > longest.Length)
                    longest = text[(i + 1)..end];
        longest = longest.Trim();
        return longest.Contains(' ', StringComparison.Ordinal) ? longest : text;
    }
}
