using System.Text;
using System.Text.Json;

namespace Provenance.Corpora;

/// <summary>
/// Goes through the nodes of one line of JSON at a time. A line is taken apart before it is read, so that one that breaks costs
/// itself alone.
/// </summary>
internal sealed class JsonLineCursor(ReadOnlyMemory<byte> bytes, string file, CorpusLimits limits, Findings findings, Action<long>? reached = null) : Cursor
{
    readonly List<Token> tokens = [];
    int start;
    int next;

    /// <summary>Moves to the beginning of the next line that holds something.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool NextLine()
    {
        while (start < bytes.Length)
        {
            ReadOnlySpan<byte> rest = bytes.Span[start..];
            int length = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = length < 0 ? rest : rest[..length];
            start += length < 0 ? rest.Length : length + 1;
            Line++;
            if (Line % Told == 0)
                reached?.Invoke(start);
            if (line.Trim(" \t\r"u8).IsEmpty)
                continue;
            IsBroken = !TakeApart(line);
            next = 0;
            if (IsBroken)
                Kind = NodeKind.End;
            else
                Next();
            return true;
        }
        return false;
    }

    public override void Next()
    {
        if (IsBroken || next == tokens.Count)
        {
            Kind = NodeKind.End;
            return;
        }
        Token token = tokens[next++];
        (Kind, Text, IsPlain, Column) = (token.Kind, token.Text, token.IsPlain, token.Column);
    }

    bool TakeApart(ReadOnlySpan<byte> line)
    {
        tokens.Clear();
        // One level more than is allowed, so that the finding is ours and has our words.
        Utf8JsonReader json = new(line, new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 });
        int counted = 0, column = 1;
        try
        {
            while (json.Read())
            {
                column += Encoding.UTF8.GetCharCount(line[counted..(int)json.TokenStartIndex]);
                counted = (int)json.TokenStartIndex;
                if (json.CurrentDepth >= limits.MaxDepth && json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                    return Refuse(ReadingRules.TooDeep, Message.Of($"More than {limits.MaxDepth:N0} lists and mappings inside each other."),
                        "The format needs 7; the line was not read.", column);
                tokens.Add(Take(ref json, column));
            }
            return true;
        }
        catch (JsonException broken)
        {
            int at = (int)Math.Min(broken.BytePositionInLine ?? 0, line.Length);
            // The first sentence; those after it speak to whoever calls the parser, and give the place again.
            string why = broken.Message.Split(". ")[0];
            return Refuse(ReadingRules.Syntax, $"This line is not JSON: {Foreign.Plain(why)}.", "Every line is one object on its own; the line was not read.",
                1 + Encoding.UTF8.GetCharCount(line[..at]));
        }
        catch (InvalidOperationException)
        {
            return Refuse(ReadingRules.Syntax, "An escape in this text stands for no Unicode character.", "Write the character itself; the line was not read.", column);
        }
    }

    Token Take(ref Utf8JsonReader json, int column)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return new(NodeKind.MappingStart, "", false, column);
            case JsonTokenType.EndObject:
                return new(NodeKind.MappingEnd, "", false, column);
            case JsonTokenType.StartArray:
                return new(NodeKind.SequenceStart, "", false, column);
            case JsonTokenType.EndArray:
                return new(NodeKind.SequenceEnd, "", false, column);
            case JsonTokenType.String or JsonTokenType.PropertyName:
                string text = json.GetString()!;
                if (text.Length <= limits.MaxScalarLength)
                    return new(NodeKind.Scalar, text, false, column);
                Refuse(ReadingRules.TooLong, Message.Of($"A value of {text.Length:N0} characters; at most {limits.MaxScalarLength:N0} are read."),
                    "Put long texts into a file of the texts folder.", column);
                return new(NodeKind.Refused, "", false, column);
            default:
                return new(NodeKind.Scalar, Encoding.UTF8.GetString(json.ValueSpan), true, column);
        }
    }

    bool Refuse(Rule rule, string message, string fix, int column)
    {
        findings.Add(rule, message, fix, new Location(file, Line, column));
        return false;
    }
}

/// <summary>One node of a line of JSON.</summary>
internal readonly record struct Token(NodeKind Kind, string Text, bool IsPlain, int Column);
