using YamlDotNet.Core;

namespace Provenance.Corpora;

/// <summary>Says in the words of somebody who writes YAML what the parser says in the words of its productions.</summary>
internal static class YamlSyntax
{
    static readonly (string Found, string Message, string Fix)[] Known =
    [
        ("found a tab character", "A tab stands where the line is indented.", "Indent with spaces."),
        ("found invalid tab", "A tab stands where the line is indented.", "Indent with spaces."),
        ("found invalid mapping", "A second `: ` in one value, or a line that is indented too far.", "Put the text between double quotes, or align the line with those above."),
        ("did not find expected key", "This line belongs to nothing above it.", "Align it with its neighbours; text after a closing quote or bracket is not allowed either."),
        ("did not find expected '-' indicator", "This line stands among the items of a list but does not begin with `- `.", "Begin it with `- `, or align it with what it belongs to."),
        ("found unexpected end of stream", "The quoted text that begins here does not end.", "Close the quote."),
        ("found wrong indentation", "The quoted text that begins here runs into lines that are not indented.", "Close the quote, or indent the lines that belong to it."),
        ("found unexpected document indicator", "The quoted text that begins here runs into a line of `---` or `...`.", "Close the quote, or indent the lines that belong to it."),
        ("did not find expected ',' or ']'", "The list in brackets is not closed, or a comma is missing.", "Close it with `]`, or put text that holds punctuation between double quotes."),
        ("did not find expected ',' or '}'", "The mapping in braces is not closed, or a comma is missing.", "Close it with `}`, or put text that holds punctuation between double quotes."),
        ("cannot start any token", "No value can begin with this character.", "Put the text between double quotes."),
        ("unknown escape character", "A backslash in double quotes is followed by a character it does not go with.", "Write `\\\\` for a backslash."),
        ("expected hexadecimal number", "An escape in double quotes has too few hexadecimal digits.", "Write `\\xNN`, `\\uNNNN` or `\\UNNNNNNNN`."),
        ("invalid Unicode", "An escape in double quotes stands for no Unicode character.", "Write the character itself, or `\\UNNNNNNNN`."),
        ("disallowed: []{},", "An anchor or alias without a name.", "Put the text between double quotes: `&` and `*` are special in YAML."),
        ("undefined tag handle", "A YAML tag that is not defined.", "Put the text between double quotes: `!` is special in YAML."),
        ("While scanning a tag", "A YAML tag that is not finished.", "Put the text between double quotes: `!` is special in YAML."),
        ("While scanning a block scalar", "Text after `|` or `>`.", "Put it on the lines below, indented, or between double quotes."),
        ("did not find expected node content", "A value is missing here, or a bracket or brace is not closed.", "Write the value, or close what is open."),
        ("could not find expected ':'", "A field name without `: ` after it.", "Write `name: value`."),
        ("Block sequence entries are not allowed", "A list cannot begin on the line of its field.", "Begin it on the next line, or put the text between double quotes."),
        ("incompatible YAML document", "The %YAML directive names a version of YAML that is not supported.", "Take the directive out."),
        ("<document", "The file goes on after the mapping that should be all of it.", "Every line at the left edge is `field: value`."),
    ];

    public static (int Line, int Column, string Message, string Fix) Explain(YamlException broken, string text)
    {
        (int line, int column) = ((int)broken.Start.Line, (int)broken.Start.Column);
        foreach ((string found, string message, string fix) in Known)
        {
            if (!broken.Message.Contains(found, StringComparison.Ordinal))
                continue;
            if (message == Known[0].Message)
                (line, column) = FirstTab(text, (int)broken.Start.Index, line, column);
            return (line, column, message, fix);
        }
        return (line, column, $"This is not YAML: {Foreign.Plain(broken.Message)}", "Mend the syntax; the rest of the file was not read.");
    }

    /// <summary>The tab itself: the parser names the beginning of the mapping it is in.</summary>
    static (int Line, int Column) FirstTab(string text, int index, int line, int column)
    {
        for (int at = index; (at = text.IndexOf('\n', at)) >= 0;)
        {
            line++;
            int start = ++at;
            while (at < text.Length && text[at] == ' ')
                at++;
            if (at < text.Length && text[at] == '\t')
                return (line, at - start + 1);
        }
        return (line, column);
    }
}
