using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Provenance.Corpora;

/// <summary>Goes through the events of YamlDotNet's parser; refuses what the format has no use for and hostile files do.</summary>
internal sealed class YamlCursor : Cursor
{
    readonly Parser parser;
    readonly string text;
    readonly string file;
    readonly CorpusLimits limits;
    readonly Findings findings;
    readonly Action<long>? reached;
    int depth, told;

    public YamlCursor(string text, string file, CorpusLimits limits, Findings findings, Action<long>? reached = null)
    {
        (this.text, this.file, this.limits, this.findings, this.reached) = (text, file, limits, findings, reached);
        parser = new Parser(new Scanner(new StringReader(text)));
    }

    public override void Next()
    {
        while (!IsBroken && MoveNext())
        {
            ParsingEvent current = parser.Current!;
            Line = (int)current.Start.Line;
            Column = (int)current.Start.Column;
            if (reached is not null && ++told % Told == 0)
                reached(current.Start.Index);
            switch (current)
            {
                case Scalar scalar:
                    Take(scalar);
                    return;
                case MappingStart or SequenceStart:
                    Enter((NodeEvent)current);
                    return;
                case MappingEnd or SequenceEnd:
                    depth--;
                    Kind = current is MappingEnd ? NodeKind.MappingEnd : NodeKind.SequenceEnd;
                    return;
                case AnchorAlias alias:
                    Report(ReadingRules.Alias, $"{Foreign.Quote("*" + alias.Value)} is an alias.", "Write the value out: the format has no aliases.");
                    Kind = NodeKind.Refused;
                    return;
                case DocumentEnd:
                    RefuseSecondDocument();
                    Kind = NodeKind.End;
                    return;
            }
        }
        Kind = NodeKind.End;
    }

    void Take(Scalar scalar)
    {
        RefuseProperties(scalar);
        Text = scalar.Value;
        IsPlain = scalar.Style == ScalarStyle.Plain;
        Kind = NodeKind.Scalar;
        if (Text.Length > limits.MaxScalarLength)
        {
            Report(ReadingRules.TooLong, Message.Of($"A value of {Text.Length:N0} characters; at most {limits.MaxScalarLength:N0} are read."),
                "Put long texts into a file of the texts folder.");
            Kind = NodeKind.Refused;
        }
    }

    void Enter(NodeEvent node)
    {
        RefuseProperties(node);
        Kind = node is MappingStart ? NodeKind.MappingStart : NodeKind.SequenceStart;
        // The parser's work grows with the square of the depth, so there is no reading on to the end of it.
        if (++depth > limits.MaxDepth)
        {
            Report(ReadingRules.TooDeep, Message.Of($"More than {limits.MaxDepth:N0} lists and mappings inside each other."),
                "The format needs 7; the rest of the file was not read.");
            Abandon();
        }
    }

    void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Report(ReadingRules.Alias, $"{Foreign.Quote("&" + node.Anchor.Value)} is an anchor.", "Take it out: the format has no anchors.");
        if (!node.Tag.IsEmpty)
            Report(ReadingRules.Tag, $"{Foreign.Quote(node.Tag.IsNonSpecific ? "!" : node.Tag.Value)} is a YAML tag.",
                "Take it out: every value is read by its field.");
    }

    void RefuseSecondDocument()
    {
        if (MoveNext() && parser.Current is DocumentStart { Start: Mark start })
        {
            (Line, Column) = ((int)start.Line, (int)start.Column);
            Report(ReadingRules.SecondDocument, "A second YAML document begins here.", "Put it into a file of its own; it was not read.");
        }
    }

    bool MoveNext()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException broken)
        {
            (Line, Column, string message, string fix) = YamlSyntax.Explain(broken, text);
            Report(ReadingRules.Syntax, message, fix);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The parser throws others too on input it does not expect, such as InvalidOperationException on a bracket that is not closed.
            Report(ReadingRules.Syntax, "The YAML cannot be read from about here on.", "Look for a bracket, brace or quote that is not closed.");
        }
        Abandon();
        return false;
    }

    void Report(Rule rule, string message, string fix) => findings.Add(rule, message, fix, new Location(file, Line, Column));
}
